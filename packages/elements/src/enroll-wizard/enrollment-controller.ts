import type { Enrollment, SignInRequest, TwotierError, VerificationMailRequest } from '@twotier/client';
import type { EnrollmentDraft } from '@twotier/core';
import type { ReactiveController } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController, QueryController } from '../controllers/query.js';

/** How often a waiting application is looked at while the page is visible. */
const refreshEvery = 20_000;

const isWaiting = (enrollment: Enrollment | undefined) =>
  enrollment?.state === 'contact-unverified' || enrollment?.state === 'in-review';

/** Everything the wizard reads and writes. Somebody who comes back to the page sees how things stand now. */
export class EnrollmentController implements ReactiveController {
  readonly query;
  readonly start: MutationController<Enrollment>;
  readonly beginSignIn: MutationController<{ url: string }, TwotierError, SignInRequest>;
  readonly leaveMembership: MutationController<Enrollment>;
  readonly chooseProfile: MutationController<Enrollment, TwotierError, { mpnId: string }>;
  readonly saveDraft: MutationController<Enrollment, TwotierError, EnrollmentDraft>;
  readonly submit: MutationController<Enrollment, TwotierError, EnrollmentDraft>;
  readonly sendMail: MutationController<Enrollment, TwotierError, VerificationMailRequest>;
  readonly reopen: MutationController<Enrollment>;

  constructor(host: TwotierElement) {
    host.addController(this);
    const of = () => host.client?.enrollment;
    this.query = new QueryController(
      host,
      () => {
        const options = of()?.get.options();
        return (
          options && {
            ...options,
            staleTime: 0,
            refetchInterval: ({ state }: { state: { data: Enrollment | undefined } }) =>
              isWaiting(state.data) && refreshEvery,
          }
        );
      },
      { loadingLabel: () => host.t('enroll.loading') },
    );
    this.start = new MutationController(host, () => of()?.start.options());
    this.beginSignIn = new MutationController(host, () => of()?.beginSignIn.options());
    this.leaveMembership = new MutationController(host, () => of()?.leaveMembership.options());
    this.chooseProfile = new MutationController(host, () => of()?.chooseProfile.options());
    this.saveDraft = new MutationController(host, () => of()?.saveDraft.options());
    this.submit = new MutationController(host, () => of()?.submit.options());
    this.sendMail = new MutationController(host, () => of()?.sendVerificationMail.options());
    this.reopen = new MutationController(host, () => of()?.reopen.options());
  }

  /** How things stand. Never from memory: a sign-in elsewhere, the mail and the review change it behind this page. */
  get data(): Enrollment | undefined {
    return this.query.result?.isFetchedAfterMount ? this.query.data : undefined;
  }

  /** Whether something is being written that the person waits for. Keeping the draft is not. */
  get isBusy(): boolean {
    const { start, beginSignIn, leaveMembership, chooseProfile, submit, sendMail, reopen } = this;
    return [start, beginSignIn, leaveMembership, chooseProfile, submit, sendMail, reopen].some(
      (write) => write.isPending,
    );
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('pageshow', this.#look);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#look);
    window.removeEventListener('pageshow', this.#look);
  }

  readonly #look = () => {
    if (document.visibilityState === 'visible' && this.data) this.query.refetch();
  };
}
