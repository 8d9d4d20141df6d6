import { draft, membershipProfile, token, workAccount } from './cast.js';
import type { ExamplesOf } from './example.js';

export const enrollmentExamples: ExamplesOf<
  | 'getEnrollment'
  | 'startEnrollment'
  | 'beginSignIn'
  | 'leaveMembership'
  | 'chooseMembershipProfile'
  | 'saveEnrollmentDraft'
  | 'submitEnrollment'
  | 'sendVerificationMail'
  | 'verifyContact'
  | 'reopenEnrollment'
> = {
  getEnrollment: {
    reply: {
      state: 'not-started',
      path: 'new',
      etag: 'v1',
      membershipProfiles: [],
      draft: {},
      history: [{ state: 'not-started', at: '2026-11-20T08:00:00.000Z' }],
    },
  },
  startEnrollment: {
    reply: {
      state: 'drafting',
      path: 'new',
      etag: 'v2',
      membershipProfiles: [],
      draft: {},
      history: [
        { state: 'not-started', at: '2026-11-20T08:00:00.000Z' },
        { state: 'drafting', at: '2026-11-20T09:00:00.000Z' },
      ],
    },
  },
  beginSignIn: {
    body: { provider: 'work-account', intent: 'sign-in', returnUrl: 'https://portal.nordwind.example/enroll' },
    reply: { url: `https://sandbox.twotier.example/sandbox/sign-in?state=${token}` },
  },
  leaveMembership: {
    reply: {
      state: 'drafting',
      path: 'new',
      etag: 'v3',
      membershipProfiles: [],
      draft: {},
      history: [
        { state: 'not-started', at: '2026-11-20T08:00:00.000Z' },
        { state: 'drafting', at: '2026-11-20T09:00:00.000Z' },
      ],
    },
  },
  chooseMembershipProfile: {
    body: { mpnId: '5284193' },
    reply: {
      state: 'drafting',
      path: 'new',
      etag: 'v7',
      workAccount: workAccount,
      membershipUserName: 'k.brandl@studio-brandl.example',
      membershipProfiles: [membershipProfile],
      mpnId: '5284193',
      lastSignIn: { provider: 'partner-membership', outcome: 'succeeded', at: '2026-11-20T09:00:00.000Z' },
      draft: {},
      history: [
        { state: 'not-started', at: '2026-11-20T08:00:00.000Z' },
        { state: 'drafting', at: '2026-11-20T09:00:00.000Z' },
      ],
    },
  },
  saveEnrollmentDraft: {
    body: draft,
    reply: {
      state: 'drafting',
      path: 'new',
      etag: 'v3',
      membershipProfiles: [],
      draft: draft,
      history: [
        { state: 'not-started', at: '2026-11-20T08:00:00.000Z' },
        { state: 'drafting', at: '2026-11-20T09:00:00.000Z' },
      ],
    },
  },
  submitEnrollment: {
    body: draft,
    reply: {
      state: 'contact-unverified',
      path: 'new',
      etag: 'v8',
      reference: 'ENR-G99Z-87AD',
      workAccount: workAccount,
      membershipUserName: 'k.brandl@studio-brandl.example',
      membershipProfiles: [membershipProfile],
      mpnId: '5284193',
      lastSignIn: { provider: 'partner-membership', outcome: 'succeeded', at: '2026-11-20T09:00:00.000Z' },
      draft: draft,
      submittedAt: '2026-11-20T09:00:00.000Z',
      submittedBy: 'Katrin Brandl',
      verification: {
        email: 'k.brandl@studio-brandl.example',
        contactName: 'Katrin Brandl',
        sentAt: '2026-11-20T09:00:00.000Z',
      },
      history: [
        { state: 'not-started', at: '2026-11-20T08:00:00.000Z' },
        { state: 'drafting', at: '2026-11-20T09:00:00.000Z' },
        { state: 'contact-unverified', at: '2026-11-20T09:00:00.000Z' },
      ],
    },
  },
  sendVerificationMail: {
    body: {},
    reply: {
      state: 'contact-unverified',
      path: 'new',
      etag: 'v3',
      reference: 'ENR-7Q4K-2093',
      workAccount: workAccount,
      membershipUserName: 'k.brandl@studio-brandl.example',
      membershipProfiles: [membershipProfile],
      mpnId: '5284193',
      lastSignIn: { provider: 'partner-membership', outcome: 'succeeded', at: '2026-11-20T08:00:00.000Z' },
      draft: draft,
      submittedAt: '2026-11-20T09:00:00.000Z',
      submittedBy: 'Katrin Brandl',
      verification: {
        email: 'k.brandl@studio-brandl.example',
        contactName: 'Katrin Brandl',
        sentAt: '2026-11-20T09:00:00.000Z',
      },
      history: [
        { state: 'not-started', at: '2026-11-20T07:00:00.000Z' },
        { state: 'drafting', at: '2026-11-20T08:00:00.000Z' },
        { state: 'contact-unverified', at: '2026-11-20T09:00:00.000Z' },
      ],
    },
  },
  verifyContact: {
    body: { token: token },
    reply: {
      companyName: 'Studio Brandl IT GmbH',
      contactName: 'Katrin Brandl',
      email: 'k.brandl@studio-brandl.example',
    },
  },
  reopenEnrollment: {
    reply: {
      state: 'drafting',
      path: 'new',
      etag: 'v2',
      reference: 'ENR-7Q4K-2093',
      workAccount: workAccount,
      membershipUserName: 'k.brandl@studio-brandl.example',
      membershipProfiles: [membershipProfile],
      mpnId: '5284193',
      lastSignIn: { provider: 'partner-membership', outcome: 'succeeded', at: '2026-11-15T08:00:00.000Z' },
      draft: draft,
      submittedAt: '2026-11-15T09:00:00.000Z',
      submittedBy: 'Katrin Brandl',
      history: [
        { state: 'not-started', at: '2026-11-15T07:00:00.000Z' },
        { state: 'drafting', at: '2026-11-15T08:00:00.000Z' },
        { state: 'contact-unverified', at: '2026-11-15T09:00:00.000Z' },
        { state: 'in-review', at: '2026-11-15T11:00:00.000Z' },
        { state: 'rejected', at: '2026-11-18T11:00:00.000Z' },
        { state: 'drafting', at: '2026-11-20T09:00:00.000Z' },
      ],
    },
  },
};
