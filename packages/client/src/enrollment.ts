import {
  beginSignIn,
  chooseMembershipProfile,
  getEnrollment,
  leaveMembership,
  reopenEnrollment,
  saveEnrollmentDraft,
  sendVerificationMail,
  startEnrollment,
  submitEnrollment,
  verifyContact,
  type BodyOf,
} from '@twotier/api';
import { keys } from './keys.js';
import { nothing, read, write, type Resources } from './resource.js';

export type SignInRequest = BodyOf<typeof beginSignIn>;
export type VerificationMailRequest = BodyOf<typeof sendVerificationMail>;

/** The company's enrollment, step by step. */
export const enrollment = (resources: Resources) => {
  const spoils = [keys.enrollment];
  const spoilsSession = [keys.enrollment, keys.session];

  return {
    get: read(resources, getEnrollment, keys.enrollment, nothing),

    start: write(resources, startEnrollment, nothing, spoilsSession),

    /** The address to send the page to. No password and no code passes through the page. */
    beginSignIn: write(resources, beginSignIn, (body: SignInRequest) => ({ body }), []),

    leaveMembership: write(resources, leaveMembership, nothing, spoils),

    chooseProfile: write(
      resources,
      chooseMembershipProfile,
      (body: BodyOf<typeof chooseMembershipProfile>) => ({ body }),
      spoils,
    ),

    /** Keeps what has been typed. Nothing is read again: the typing person knows it. */
    saveDraft: write(resources, saveEnrollmentDraft, (body: BodyOf<typeof saveEnrollmentDraft>) => ({ body }), []),

    submit: write(resources, submitEnrollment, (body: BodyOf<typeof submitEnrollment>) => ({ body }), spoilsSession),

    sendVerificationMail: write(resources, sendVerificationMail, (body: VerificationMailRequest) => ({ body }), spoils),

    /** What the link of the verification mail leads to. Needs no session. */
    verifyContact: write(resources, verifyContact, (token: string) => ({ body: { token } }), spoilsSession),

    reopen: write(resources, reopenEnrollment, nothing, spoilsSession),
  };
};
