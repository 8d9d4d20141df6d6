import type { Enrollment, FieldError } from '@twotier/client';
import type { DraftField, EnrollmentDraft } from '@twotier/core';
import type { TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { FormController } from '../controllers/form.js';
import {
  addressProblems,
  companyProblems,
  emptyCompany,
  isComplete,
  toCompanyValues,
  toDraft,
  toProblems,
  type CompanyValues,
} from './company-form.js';
import { DraftKeeper } from './draft-keeper.js';
import { remedyButton, type Ways } from './failure.js';
import { address, type AddressValues } from './status/address.js';
import { check } from './steps/check.js';
import { company } from './steps/company.js';
import type { WizardStep } from './wizard-step.js';

export interface CompanyPagesOptions {
  readonly enrollment: () => Enrollment | undefined;
  readonly save: (draft: EnrollmentDraft) => Promise<boolean>;
}

export interface CompanyStepOptions {
  readonly enrollment: Enrollment;
  readonly ways: Ways;
  readonly onCompany: () => void;
  readonly onChange: (step: WizardStep, field?: DraftField) => void;
  readonly onEnroll: () => void;
}

/** The pages where the company's details are typed, checked and corrected, with the rules that say what is wrong. */
export class CompanyPages {
  readonly isComplete = isComplete;
  readonly #host: TwotierElement;
  readonly #form: FormController<CompanyValues>;
  readonly #address: FormController<AddressValues>;
  readonly #keeper: DraftKeeper;

  constructor(host: TwotierElement, { enrollment, save }: CompanyPagesOptions) {
    this.#host = host;
    this.#form = new FormController<CompanyValues>(host, {
      initial: emptyCompany,
      check: (values) => companyProblems(host, values, enrollment()),
    });
    this.#address = new FormController<AddressValues>(host, {
      initial: { address: '' },
      check: (values) => addressProblems(host, values.address, enrollment()),
    });
    this.#keeper = new DraftKeeper(host, save);
    this.open(enrollment());
    this.openAddress(enrollment());
  }

  /** Whether the form says what is wrong. */
  get hasProblems(): boolean {
    return this.#form.summary.length > 0;
  }

  /** Fills the form. What was typed here is newer than what the backend knows. */
  open(enrollment: Enrollment | undefined) {
    if (!enrollment || this.#keeper.state !== 'idle') return;
    this.#keeper.begin(enrollment.draft);
    this.#form.reset();
    this.#form.fill(toCompanyValues(enrollment));
  }

  /** Another person is there: what the one before has typed is not theirs. */
  forget() {
    this.#keeper.forget();
    this.#form.reset();
  }

  readonly keep = () => this.#keeper.keep(toDraft(this.#form.values));

  /** Keeps what is not kept yet. `true` when nothing is left. */
  readonly flush = () => this.#keeper.flush();

  /** What only the backend could know, as far as it belongs to fields of the form. */
  problemsOf(issues: readonly FieldError[]) {
    return toProblems(this.#host, issues, this.#form.values);
  }

  readonly reject = (problems: ReturnType<CompanyPages['problemsOf']>) => this.#form.reject(problems);

  /** Shows what is wrong with the corrected address; `false` when nothing of it belongs there. */
  rejectAddress(issues: readonly FieldError[]): boolean {
    const email = issues.find(({ path }) => path.endsWith('email'));
    if (email) this.#address.reject([{ field: 'address', message: this.#host.wordsOfIssue(email) }]);
    return email !== undefined;
  }

  render(step: 'company' | 'check', options: CompanyStepOptions): TemplateResult {
    const { enrollment, ways, onCompany, onChange, onEnroll } = options;
    if (step === 'check') {
      const remedy = ({ code }: { code: string }) => remedyButton(this.#host, code, ways);
      return check(this.#host, { enrollment, onChange, onEnroll, onBack: () => ways.goTo('company'), remedy });
    }
    return company(this.#host, {
      enrollment,
      form: this.#form,
      kept: this.#keeper.state,
      onLeave: this.keep,
      onContinue: onCompany,
      onBack: () => ways.goTo(enrollment.path === 'already-in-csp' ? 'work-account' : 'profile'),
    });
  }

  /** Begins with the address that is to be corrected. */
  openAddress(enrollment: Enrollment | undefined) {
    this.#address.reset();
    this.#address.fill({ address: enrollment?.verification?.email ?? '' });
  }

  renderAddress(enrollment: Enrollment, onSend: (email: string) => void, onCancel: () => void): TemplateResult {
    return address(this.#host, {
      enrollment,
      form: this.#address,
      onSend: (values) => onSend(values.address.trim()),
      onCancel,
    });
  }
}
