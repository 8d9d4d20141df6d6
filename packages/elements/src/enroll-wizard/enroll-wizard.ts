import type { Enrollment, SignInRequest, TwotierError, VerificationMailRequest } from '@twotier/client';
import type { DraftField } from '@twotier/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { LazyController } from '../controllers/lazy.js';
import type { MutationController } from '../controllers/query.js';
import { enrollWords } from '../locales/lazy.js';
import { problem } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';
import { wizardSheets } from './enroll-wizard.styles.js';
import { EnrollmentController } from './enrollment-controller.js';
import {
  EnrollmentCompletedEvent,
  EnrollmentExitedEvent,
  EnrollmentStartedEvent,
  EnrollmentSubmittedEvent,
  StepChangedEvent,
} from './events.js';
import type { Failure, Ways } from './failure.js';
import type { SentView } from './status/sent.js';
import { stageOf } from './status/stage.js';
import { welcome } from './steps/welcome.js';
import { viewKey, viewOf, type View } from './view.js';
import { wizardFoot } from './wizard-foot.js';
import { wizardPage } from './wizard-page.js';
import { wizardRail } from './wizard-rail.js';
import { stepsOf, stepTitle, type WizardStep } from './wizard-step.js';

export {
  EnrollmentCompletedEvent,
  EnrollmentExitedEvent,
  EnrollmentStartedEvent,
  EnrollmentSubmittedEvent,
  StepChangedEvent,
} from './events.js';

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
  readonly #signIn = new LazyController(this, () => import('./steps/sign-in-steps.js'));
  readonly #company = new LazyController(this, async () => {
    const { CompanyPages } = await import('./company-pages.js');
    return new CompanyPages(this, {
      enrollment: () => this.#enrollment.data,
      save: async (draft) => (await this.#enrollment.saveDraft.run(draft))?.ok ?? false,
    });
  });
  readonly #sent = new LazyController(this, async () => new (await import('./status/sent.js')).SentPages(this));

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

  /** Another client may speak for another person: what the one before has typed is not theirs. */
  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (!changed.has('client') || changed.get('client') === undefined) return;
    this.view = { name: 'start' };
    this.failure = undefined;
    this.#company.part?.forget();
  }

  /** Here and not in `willUpdate`: the query has just said what it knows. */
  protected override update(changed: PropertyValues<this>) {
    const enrollment = this.#enrollment.data;
    if (enrollment) {
      const view = viewOf(this.view, enrollment, this.#isComplete);
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

  get #isComplete() {
    return this.#company.part?.isComplete;
  }

  #goTo(step: WizardStep) {
    const enrollment = this.#enrollment.data;
    if (enrollment) this.#enter({ name: 'step', step }, enrollment);
  }

  #enter(view: View, enrollment: Enrollment) {
    this.view = view;
    this.failure = undefined;
    if (view.name !== 'step') return;

    if (view.step === 'profile') this.chosen = enrollment.mpnId;
    if (view.step === 'company') this.#company.part?.open(enrollment);
  }

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
      if (!isFirst && !isSameView) void this.focusOn(this.#company.part?.hasProblems ? '#error-summary' : 'h2, #later');
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
    const { fieldErrors } = error;
    const { part } = this.#company;
    const problems = (this.view.name === 'step' && part?.problemsOf(fieldErrors)) || [];
    if (problems.length > 0) {
      this.#goTo('company');
      return part?.reject(problems);
    }
    if (this.view.name === 'address' && part?.rejectAddress(fieldErrors)) return;
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

  readonly #onCompany = async () => {
    this.failure = undefined;
    this.#company.part?.keep();
    if (await this.#company.part?.flush()) return this.#goTo('check');
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
    this.#company.part?.openAddress(this.#enrollment.data);
    this.view = { name: 'address' };
  };

  readonly #onFix = () => void this.#write(this.#enrollment.reopen, undefined, () => {});

  async #onFinishLater(step: WizardStep) {
    if (step === 'company') this.#company.part?.keep();
    await this.#company.part?.flush();
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
      return html`${this.#renderPage(this.#renderElse(view, enrollment))} ${this.#renderFoot()}`;

    const rail = { enrollment, now: view.step, isComplete: this.#isComplete, onSelect: this.#ways.goTo };
    return html`
      <div class="wizard">${wizardRail(this, rail)} ${this.#renderPage(this.#renderStep(view.step, enrollment))}</div>
      ${this.#renderFoot(view.step)}
    `;
  }

  /** The first step is there at once, the others when it is their turn. */
  #renderStep(step: WizardStep, enrollment: Enrollment) {
    const ways = this.#ways;
    switch (step) {
      case 'welcome':
        return welcome(this, {
          isShort: enrollment.path === 'already-in-csp',
          onNext: enrollment.state === 'not-started' ? this.#onStart : () => ways.goTo('work-account'),
        });
      case 'company':
      case 'check': {
        const options = { enrollment, ways, onCompany: () => void this.#onCompany() };
        return this.#company.render((pages) =>
          pages.render(step, { ...options, onChange: this.#onChange, onEnroll: this.#onEnroll }),
        );
      }
      default:
        return this.#signIn.render(({ signInStep }) =>
          signInStep(this, step, {
            enrollment,
            ways,
            chosen: this.chosen,
            onSignIn: this.#onSignIn,
            onChoose: this.#onChoose,
            onChosen: this.#onChosen,
            onLeaveMembership: this.#onLeaveMembership,
          }),
        );
    }
  }

  #renderPage(content: unknown) {
    return wizardPage(this, { isBusy: this.#enrollment.isBusy, failure: this.failure, ways: this.#ways }, content);
  }

  #renderFoot(step?: WizardStep) {
    const onFinishLater = step && step !== 'welcome' ? () => void this.#onFinishLater(step) : undefined;
    return wizardFoot(this, { helpHref: this.helpHref, onFinishLater });
  }

  #renderElse(view: Exclude<View, { name: 'step' }>, enrollment: Enrollment) {
    if (view.name === 'start') return this.#company.render(() => nothing);
    if (view.name !== 'address') return this.#renderSent(view, enrollment);
    return this.#company.render((pages) =>
      pages.renderAddress(
        enrollment,
        (email) => this.#sendMail({ email }),
        () => this.#enter({ name: 'status' }, enrollment),
      ),
    );
  }

  #renderSent(view: SentView, enrollment: Enrollment) {
    return this.#sent.render((pages) =>
      pages.render(view, {
        enrollment,
        usersHref: this.usersHref,
        onSend: (request) => this.#sendMail(request),
        onCorrect: this.#onCorrect,
        onFix: this.#onFix,
        onShow: (next) => this.#enter(next, enrollment),
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-enroll-wizard': TwotierEnrollWizard;
  }
}
