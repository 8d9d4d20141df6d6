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
} from '@twotier/api/calls';
import { keys } from './keys.js';
import { nothing, read, write, type Resources } from './resource.js';

/** Which sign-in to begin, and where to come back to. */
export type SignInRequest = BodyOf<typeof beginSignIn>;
/** The corrected address, where there is one. */
export type VerificationMailRequest = BodyOf<typeof sendVerificationMail>;

/** The company's enrollment, step by step. */
export const enrollment = (resources: Resources) => {
  const key = keys.enrollment;
  /** The state of the enrollment stands in the session too. */
  const session = [keys.session];

  return {
    get: read(resources, getEnrollment, key, nothing),

    start: write(resources, startEnrollment, nothing, session, key),

    /** The address to send the page to. No password and no code passes through the page. */
    beginSignIn: write(resources, beginSignIn, (body: SignInRequest) => ({ body }), []),

    leaveMembership: write(resources, leaveMembership, nothing, [], key),

    chooseProfile: write(
      resources,
      chooseMembershipProfile,
      (body: BodyOf<typeof chooseMembershipProfile>) => ({ body }),
      [],
      key,
    ),

    /** Keeps what has been typed, right or wrong. */
    saveDraft: write(resources, saveEnrollmentDraft, (body: BodyOf<typeof saveEnrollmentDraft>) => ({ body }), [], key),

    submit: write(resources, submitEnrollment, (body: BodyOf<typeof submitEnrollment>) => ({ body }), session, key),

    sendVerificationMail: write(
      resources,
      sendVerificationMail,
      (body: VerificationMailRequest) => ({ body }),
      [],
      key,
    ),

    /** What the link of the verification mail leads to. Needs no session. */
    verifyContact: write(resources, verifyContact, (token: string) => ({ body: { token } }), [key, ...session]),

    reopen: write(resources, reopenEnrollment, nothing, session, key),
  };
};
