import type { Enrollment, SignInRequest, TwotierError, VerificationMailRequest } from '@twotier/client';
import type { DraftField } from '@twotier/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { FormController } from '../controllers/form.js';
import type { MutationController } from '../controllers/query.js';
import { enrollWords } from '../locales/lazy.js';
import { CopyController } from '../parts/copy.js';
import { problem } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';
import {
  addressProblems,
  companyProblems,
  emptyCompany,
  toCompanyValues,
  toDraft,
  toProblems,
  type CompanyValues,
} from './company-form.js';
import { DraftKeeper } from './draft-keeper.js';
import { wizardSheets } from './enroll-wizard.styles.js';
import { EnrollmentController } from './enrollment-controller.js';
import {
  EnrollmentCompletedEvent,
  EnrollmentExitedEvent,
  EnrollmentStartedEvent,
  EnrollmentSubmittedEvent,
  StepChangedEvent,
} from './events.js';
import { failurePanel, type Failure, type Ways } from './failure.js';
import { address, type AddressValues } from './status/address.js';
import { sentAnswers } from './status/sent-answers.js';
import { stageOf, status } from './status/status.js';
import { paused } from './steps/paused.js';
import { renderStep } from './steps/step.js';
import { viewKey, viewOf, type View } from './view.js';
import { wizardFoot } from './wizard-foot.js';
import { wizardRail } from './wizard-rail.js';
import { stepsOf, stepTitle, type WizardStep } from './wizard-step.js';

/**
 * Enrolls a company as an indirect reseller: from what to have at hand to *Enroll now*, then where the application
 * stands until the account is ready. It stands where the backend says the enrollment stands, so a reload and the way
 * back from a sign-in lose nothing.
 *
 * @summary The enrollment of a reseller, step by step, and its status.
 * @tag twotier-enroll-wizard
 * @tagname twotier-enroll-wizard
 *
 * @slot help - Whom to ask, at the same place in every step.
 * @slot ready-actions - What the host offers once the account is ready.
 *
 * @event {EnrollmentStartedEvent} twotier-enrollment-started - The backend has opened an application.
 * @event {StepChangedEvent} twotier-step-changed - Another step is shown.
 * @event {EnrollmentSubmittedEvent} twotier-enrollment-submitted - The backend has taken the application.
 * @event {EnrollmentCompletedEvent} twotier-enrollment-completed - The account is ready.
 * @event {EnrollmentExitedEvent} twotier-enrollment-exited - The person goes on later.
 *
 * @csspart steps - The list of steps.
 * @csspart page - What stands beside the steps.
 * @csspart primary-button - The button that leads on.
 */
export class TwotierEnrollWizard extends TwotierElement {
  protected static override readonly words = [enrollWords];
  static override styles = wizardSheets;

  /** Where the host has its User management, for the check when the account is ready. */
  @property({ attribute: 'users-href' }) usersHref: string | undefined;

  /** Where the host helps. The slot `help` takes its place. */
  @property({ attribute: 'help-href' }) helpHref: string | undefined;

  @state() private view: View = { name: 'start' };

  /** The MPN ID that is marked; empty when Continue was pressed without one. */
  @state() private chosen: string | undefined;

  @state() private failure: Failure | undefined;

  readonly #enrollment = new EnrollmentController(this);
  readonly #company = new FormController<CompanyValues>(this, {
    initial: emptyCompany,
    check: (values) => companyProblems(this, values, this.#enrollment.data),
  });
  readonly #address = new FormController<AddressValues>(this, {
    initial: { address: '' },
    check: (values) => addressProblems(this, values.address, this.#enrollment.data),
  });
  readonly #keeper = new DraftKeeper(this, async (draft) => {
    const saved = await this.#enrollment.saveDraft.run(draft);
    return saved?.ok ?? false;
  });
  readonly #copy = new CopyController(this);

  readonly #ways: Ways = {
    goTo: (step) => this.#goTo(step),
    reload: () => {
      this.failure = undefined;
      this.view = { name: 'start' };
      this.#enrollment.query.refetch();
    },
  };

  #shown = '';
  #isCompleted = false;

  // --- lifecycle

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#enrollment.look);
    window.addEventListener('pageshow', this.#enrollment.look);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#enrollment.look);
    window.removeEventListener('pageshow', this.#enrollment.look);
  }

  /** Another client may speak for another person: what the one before has typed is not theirs. */
  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (!changed.has('client') || changed.get('client') === undefined) return;
    this.view = { name: 'start' };
    this.failure = undefined;
    this.#keeper.forget();
    this.#company.reset();
  }

  /** Here and not in `willUpdate`: the query has just said what it knows. */
  protected override update(changed: PropertyValues<this>) {
    const enrollment = this.#enrollment.data;
    if (enrollment) {
      const view = viewOf(this.view, enrollment);
      if (viewKey(view) !== viewKey(this.view)) this.#enter(view, enrollment);
    }
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const enrollment = this.#enrollment.data;
    if (enrollment) this.#followView(enrollment);
  }

  protected override isUsable() {
    return this.#enrollment.data !== undefined;
  }

  // --- moving

  #goTo(step: WizardStep) {
    const enrollment = this.#enrollment.data;
    if (enrollment) this.#enter({ name: 'step', step }, enrollment);
  }

  #enter(view: View, enrollment: Enrollment) {
    this.view = view;
    this.failure = undefined;
    if (view.name !== 'step') return;

    if (view.step === 'profile') this.chosen = enrollment.mpnId;
    // What was typed here is newer than what the backend knows.
    if (view.step === 'company' && this.#keeper.state === 'idle') {
      this.#keeper.begin(enrollment.draft);
      this.#company.reset();
      this.#company.fill(toCompanyValues(enrollment));
    }
  }

  readonly #showStatus = () => {
    this.view = { name: 'status' };
  };

  /** Tells the host and the person when something else is shown. The first view takes no focus: nobody asked for it. */
  #followView(enrollment: Enrollment) {
    const { view } = this;
    const key = `${viewKey(view)} ${view.name === 'step' ? '' : enrollment.state}`;
    if (key !== this.#shown) {
      const isFirst = this.#shown === '';
      const isSameView = this.#shown.startsWith(`${viewKey(view)} `);
      this.#shown = key;
      if (view.name === 'step') this.#tellStep(view.step, enrollment, isFirst);
      else if (!isFirst && view.name === 'status')
        this.announce(this.t(`enroll.status.${stageOf(enrollment.state)}.title`));
      if (!isFirst && !isSameView) void this.focusOn(this.#company.summary.length > 0 ? '#error-summary' : 'h2');
    }
    if (enrollment.state === 'ready' && !this.#isCompleted) {
      this.#isCompleted = true;
      this.dispatchEvent(new EnrollmentCompletedEvent(enrollment.reference));
    }
  }

  #tellStep(step: WizardStep, enrollment: Enrollment, isFirst: boolean) {
    const all = stepsOf(enrollment);
    const index = all.indexOf(step) + 1;
    this.dispatchEvent(new StepChangedEvent(step, index, all.length));
    const name = this.t(stepTitle(step, enrollment.path));
    if (!isFirst) this.announce(this.t('common.step.announce', { step: index, steps: all.length, name }));
  }

  // --- writing

  /** Writes, then goes on; what failed can be done again exactly as it was. */
  async #write<Data, Input>(
    write: MutationController<Data, TwotierError, Input>,
    input: Input,
    then: (data: Data) => void,
  ) {
    this.failure = undefined;
    const outcome = await write.run(input);
    if (!outcome) return;
    if (outcome.ok) return then(outcome.data);
    this.#fail(outcome.error, () => void this.#write(write, input, then));
  }

  /** Field errors that only the backend could know go back to their fields; the rest stands where nobody misses it. */
  #fail(error: TwotierError, retry: () => void) {
    const problems = this.view.name === 'step' ? toProblems(this, error.fieldErrors, this.#company.values) : [];
    if (problems.length > 0) {
      this.#goTo('company');
      return this.#company.reject(problems);
    }
    const email = error.fieldErrors.find(({ path }) => path.endsWith('email'));
    if (this.view.name === 'address' && email) {
      return this.#address.reject([{ field: 'address', message: this.wordsOfIssue(email) }]);
    }
    this.failure = { error, retry };
    void this.focusOn('#failure');
  }

  readonly #onStart = () =>
    void this.#write(this.#enrollment.start, undefined, () => {
      this.dispatchEvent(new EnrollmentStartedEvent());
      this.#goTo('work-account');
    });

  /** Sends the page to the sign-in. It comes back to this address; the fragment may hold what no server should see. */
  readonly #onSignIn = (provider: SignInRequest['provider'], intent: SignInRequest['intent'] = 'sign-in') => {
    const [returnUrl = ''] = location.href.split('#', 1);
    const request = { provider, intent, returnUrl, locale: this.ruleWords.locale };
    void this.#write(this.#enrollment.beginSignIn, request, ({ url }) => this.navigate(url));
  };

  readonly #onLeaveMembership = () =>
    void this.#write(this.#enrollment.leaveMembership, undefined, () => {
      this.#goTo('membership');
    });

  readonly #onChoose = (mpnId: string) => {
    this.chosen = mpnId;
  };

  readonly #onChosen = () => {
    const { chosen: mpnId } = this;
    if (mpnId) return void this.#write(this.#enrollment.chooseProfile, { mpnId }, () => this.#goTo('company'));

    this.chosen = '';
    return void this.focusOn('#error-summary');
  };

  readonly #onKeep = () => this.#keeper.keep(toDraft(this.#company.values));

  readonly #onCompany = async () => {
    this.failure = undefined;
    this.#onKeep();
    if (await this.#keeper.flush()) return this.#goTo('check');
    const { error } = this.#enrollment.saveDraft;
    if (error) this.#fail(error, () => void this.#onCompany());
  };

  readonly #onChange = (step: WizardStep, field?: DraftField) => {
    this.#goTo(step);
    if (field) void this.updateComplete.then(() => this.focusOn(`#${CSS.escape(field)}`));
  };

  /** The same draft object again has the same idempotency key, so a lost answer does not enroll twice. */
  readonly #onEnroll = () => {
    const draft = this.#enrollment.data?.draft;
    if (!draft) return;
    void this.#write(this.#enrollment.submit, draft, (enrollment) => {
      this.dispatchEvent(new EnrollmentSubmittedEvent(enrollment.reference));
    });
  };

  #sendMail(request: VerificationMailRequest) {
    void this.#write(this.#enrollment.sendMail, request, (enrollment) => {
      const notice = this.t('enroll.status.sent-again', { email: enrollment.verification?.email ?? '' });
      this.view = { name: 'status', notice };
      this.announce(notice);
    });
  }

  readonly #onCorrect = () => {
    this.#address.reset();
    this.#address.fill({ address: this.#enrollment.data?.verification?.email ?? '' });
    this.view = { name: 'address' };
  };

  readonly #onFix = () => void this.#write(this.#enrollment.reopen, undefined, () => {});

  async #onFinishLater(step: WizardStep) {
    if (step === 'company') this.#onKeep();
    await this.#keeper.flush();
    if (this.view.name === 'paused') return;
    this.view = { name: 'paused', step };
    this.dispatchEvent(new EnrollmentExitedEvent(step));
  }

  // --- drawing

  protected override render() {
    return html`
      ${this.#enrollment.query.render({
        pending: (isSlow) =>
          html`<div class="page">${skeleton(this, { label: this.t('enroll.loading'), isSlow })}</div>`,
        error: (error, onRetry) => html`<div class="page">${problem(this, error, { onRetry })}</div>`,
        success: (enrollment) => this.#renderView(enrollment),
      })}
    `;
  }

  #renderView(enrollment: Enrollment) {
    const { view } = this;
    if (view.name !== 'step')
      return html`${this.#renderPage(this.#renderSent(view, enrollment))} ${this.#renderFoot()}`;
    const step = renderStep(this, view.step, {
      enrollment,
      ways: this.#ways,
      form: this.#company,
      keeper: this.#keeper,
      chosen: this.chosen,
      onStart: this.#onStart,
      onSignIn: this.#onSignIn,
      onChoose: this.#onChoose,
      onChosen: this.#onChosen,
      onLeaveMembership: this.#onLeaveMembership,
      onKeep: this.#onKeep,
      onCompany: () => void this.#onCompany(),
      onChange: this.#onChange,
      onEnroll: this.#onEnroll,
    });
    return html`
      <div class="wizard">${wizardRail(this, enrollment, view.step, this.#ways.goTo)} ${this.#renderPage(step)}</div>
      ${this.#renderFoot(view.step)}
    `;
  }

  #renderPage(content: unknown) {
    const { isBusy } = this.#enrollment;
    return html`
      <div class="page page--main" part="page" aria-busy=${isBusy ? 'true' : nothing}>
        ${
          isBusy
            ? html`<progress class="progress busy" aria-label=${this.t('common.loading.label')}></progress>`
            : nothing
        }
        ${failurePanel(this, this.failure, this.#ways)} ${content}
      </div>
    `;
  }

  #renderFoot(step?: WizardStep) {
    const onFinishLater = step && step !== 'welcome' ? () => void this.#onFinishLater(step) : undefined;
    return wizardFoot(this, { helpHref: this.helpHref, onFinishLater });
  }

  #renderSent(view: Exclude<View, { name: 'step' }>, enrollment: Enrollment) {
    switch (view.name) {
      case 'start':
        return nothing;
      case 'paused':
        return paused(this, () => this.#goTo(view.step));
      case 'address':
        return address(this, {
          enrollment,
          form: this.#address,
          onSend: (values) => this.#sendMail({ email: values.address.trim() }),
          onCancel: this.#showStatus,
        });
      case 'answers':
        return sentAnswers(this, enrollment, this.#showStatus);
      default:
        return status(this, {
          enrollment,
          copy: this.#copy,
          notice: view.notice,
          usersHref: this.usersHref,
          onSendAgain: () => this.#sendMail({}),
          onCorrect: this.#onCorrect,
          onAnswers: () => (this.view = { name: 'answers' }),
          onFix: this.#onFix,
          onUsers: () => this.navigate(this.usersHref ?? ''),
        });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-enroll-wizard': TwotierEnrollWizard;
  }
}
