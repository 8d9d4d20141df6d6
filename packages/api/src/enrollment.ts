import {
  EnrollmentDraft,
  EnrollmentPath,
  EnrollmentState,
  EmailAddress,
  MembershipProfile,
  MpnId,
  WorkAccount,
} from '@twotier/core';
import * as z from 'zod/mini';
import { actRefusals, operation } from './operation.js';

/** The two identity providers of an enrollment: the work account and Partner Membership Center. */
export const SignInProvider = z.enum(['work-account', 'partner-membership']);
export type SignInProvider = z.infer<typeof SignInProvider>;

/** How the last sign-in ended. `denied`: the person turned back at the provider; `failed`: it broke on the way. */
export const SignInOutcome = z.object({
  provider: SignInProvider,
  outcome: z.enum(['succeeded', 'refused', 'denied', 'failed']),
  refusal: z.optional(z.looseObject({ code: z.string(), rule: z.string() })),
  at: z.iso.datetime(),
});
export type SignInOutcome = z.infer<typeof SignInOutcome>;

/** One company's application, as far as it has come. */
export const Enrollment = z.object({
  state: EnrollmentState,
  path: EnrollmentPath,
  etag: z.string(),
  /** What to name when asking about it. From submission on. */
  reference: z.optional(z.string()),
  workAccount: z.optional(WorkAccount),
  membershipUserName: z.optional(z.string()),
  /** The profiles that the membership sign-in found, usable or not. */
  membershipProfiles: z.array(MembershipProfile),
  /** The MPN ID that was chosen. */
  mpnId: z.optional(z.string()),
  lastSignIn: z.optional(SignInOutcome),
  draft: EnrollmentDraft,
  submittedAt: z.optional(z.iso.datetime()),
  submittedBy: z.optional(z.string()),
  verification: z.optional(
    z.object({
      email: z.string(),
      contactName: z.string(),
      sentAt: z.iso.datetime(),
      verifiedAt: z.optional(z.iso.datetime()),
    }),
  ),
  /** Every change of state, oldest first. */
  history: z.array(z.object({ state: EnrollmentState, at: z.iso.datetime() })),
});
export type Enrollment = z.infer<typeof Enrollment>;

export const getEnrollment = operation({
  id: 'getEnrollment',
  method: 'GET',
  path: '/enrollment',
  scope: 'enrollment',
  reply: Enrollment,
  refusals: actRefusals,
});

/** *Next* on the Welcome page. Starting again changes nothing. */
export const startEnrollment = operation({
  id: 'startEnrollment',
  method: 'POST',
  path: '/enrollment',
  scope: 'enrollment',
  reply: Enrollment,
  creates: true,
  status: 200,
  refusals: [...actRefusals, 'event-does-not-fit'],
});

/** Begins a sign-in and answers the address to send the page to. No password and no code passes through the page. */
export const beginSignIn = operation({
  id: 'beginSignIn',
  method: 'POST',
  path: '/enrollment/sign-ins',
  scope: 'enrollment',
  body: z.strictObject({
    provider: SignInProvider,
    /** `create`: open the form for a new work account (R-ENR-07). */
    intent: z.enum(['sign-in', 'create']),
    /** Where to come back to: a page of an allowed origin. */
    returnUrl: z.url().check(z.maxLength(2000)),
    /** The language of the sign-in pages. */
    locale: z.optional(z.string().check(z.maxLength(35))),
  }),
  reply: z.object({ url: z.url() }),
  refusals: [...actRefusals, 'event-does-not-fit', 'work-account-missing'],
});

/** Leaves the list of profiles to sign in with another membership. The other steps stay as they are (R-ENR-22). */
export const leaveMembership = operation({
  id: 'leaveMembership',
  method: 'DELETE',
  path: '/enrollment/membership',
  scope: 'enrollment',
  reply: Enrollment,
  refusals: [...actRefusals, 'event-does-not-fit'],
});

export const chooseMembershipProfile = operation({
  id: 'chooseMembershipProfile',
  method: 'PUT',
  path: '/enrollment/membership-profile',
  scope: 'enrollment',
  body: z.strictObject({ mpnId: MpnId }),
  reply: Enrollment,
  refusals: [
    ...actRefusals,
    'event-does-not-fit',
    'work-account-missing',
    'mpn-profile-missing',
    'mpn-profile-inactive',
    'mpn-profile-other-country',
    'mpn-profile-global',
  ],
});

/** Keeps what has been typed, right or wrong. A field that is not sent stays as it is, so that two tabs do not undo each other. */
export const saveEnrollmentDraft = operation({
  id: 'saveEnrollmentDraft',
  method: 'PUT',
  path: '/enrollment/draft',
  scope: 'enrollment',
  body: EnrollmentDraft,
  reply: Enrollment,
  refusals: [...actRefusals, 'event-does-not-fit'],
});

/** *Enroll now*. */
export const submitEnrollment = operation({
  id: 'submitEnrollment',
  method: 'POST',
  path: '/enrollment/submission',
  scope: 'enrollment',
  body: EnrollmentDraft,
  reply: Enrollment,
  creates: true,
  status: 200,
  refusals: [
    ...actRefusals,
    'event-does-not-fit',
    'work-account-missing',
    'not-a-global-admin',
    'country-not-in-program',
    'mpn-profile-missing',
    'mpn-profile-inactive',
    'mpn-profile-other-country',
    'mpn-profile-global',
    'company-details-invalid',
  ],
});

/** Sends the verification mail again, to a corrected address where one is given (R-ENR-51). The older link ends. */
export const sendVerificationMail = operation({
  id: 'sendVerificationMail',
  method: 'POST',
  path: '/enrollment/verification-mails',
  scope: 'enrollment',
  body: z.strictObject({ email: z.optional(EmailAddress) }),
  reply: Enrollment,
  creates: true,
  status: 200,
  refusals: [...actRefusals, 'event-does-not-fit', 'company-details-invalid'],
});

/** What the primary contact confirms: that it signed up and that the address is the company's (R-ENR-30). */
export const verifyContact = operation({
  id: 'verifyContact',
  method: 'POST',
  path: '/enrollment-verifications',
  auth: 'none',
  body: z.strictObject({ token: z.string().check(z.maxLength(200)) }),
  reply: z.object({ companyName: z.string(), contactName: z.string(), email: z.string() }),
  status: 200,
  refusals: ['verification-link-invalid'],
});

/** After a rejection: opens the application again with everything that was in it (R-ENR-50). */
export const reopenEnrollment = operation({
  id: 'reopenEnrollment',
  method: 'POST',
  path: '/enrollment/reopening',
  scope: 'enrollment',
  reply: Enrollment,
  creates: true,
  status: 200,
  refusals: [...actRefusals, 'event-does-not-fit'],
});
