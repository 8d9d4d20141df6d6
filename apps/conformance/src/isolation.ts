import type { AnyOperation, BodyOf, operations, ParamsOf, Schema } from '@twotier/api';
import type { Role } from './ask.js';
import type { ForeignThings } from './target.js';

/**
 * Ids by kind: those of other companies, or ones that nobody has. What hangs on the secret key is another key's; a suite
 * that holds one key alone asks with ids that nobody has.
 */
export type Things = ForeignThings & { readonly webhookId: string; readonly deliveryId: string };

/** How one operation is walked with what belongs to others. */
export type Row<O extends AnyOperation> = {
  /** Who may call it in earnest. */
  readonly by: Role | 'server' | 'anybody';
  /** What kind of thing each place of the path names. */
  readonly places: { readonly [Place in keyof ParamsOf<O['path']>]: keyof Things };
  /** Somebody of the same company whose roles do not open it, or why there is nobody like that. */
  readonly tooLow: Role | `because ${string}`;
} & (O['body'] extends Schema ? { readonly body: (things: Things) => BodyOf<O> } : { readonly body?: never });

const everybody = 'because everybody of the company may';
const ownApplication =
  'because the application is of whoever signed in, and asks for a global admin when it is submitted';
const byLink = 'because the link is looked at first: what it shows to whom is asked in invitations.test.ts';
const nobodySignedIn = 'because nobody is signed in';

const draft = { 'legalProfile.legalName': 'Nobody’s Company' } as const;
const newUser = (roles: readonly ['sales-agent']) => ({
  fullName: 'Somebody New',
  email: 'somebody.new@conformance.example',
  roles: [...roles],
});
const newCustomer = (resellerId: string) => ({
  resellerId,
  name: 'Somebody New',
  domain: 'somebodynew.onmicrosoft.example',
  country: 'DE',
  admin: { fullName: 'Somebody New', email: 'somebody.new@conformance.example' },
});
const webhook = { url: 'https://portal.example/events', events: ['webhook.test' as const] };
const order = ({ organizationId, customerDomain }: Pick<Things, 'organizationId' | 'customerDomain'>) => ({
  customer: customerDomain,
  resellerId: organizationId,
  offerId: 'm365-business-basic',
  quantity: 1,
});

/**
 * Every operation of the contract. One that has no row here, or whose path has a place that the row does not name, does
 * not compile.
 */
export const isolation: { readonly [Id in keyof typeof operations]: Row<(typeof operations)[Id]> } = {
  createSession: {
    by: 'server',
    places: {},
    tooLow: nobodySignedIn,
    body: ({ organizationId, userId }) => ({ organizationId, userId }),
  },
  getSession: { by: 'reseller', places: {}, tooLow: everybody },
  endSession: { by: 'reseller', places: {}, tooLow: everybody },

  getEnrollment: { by: 'reseller', places: {}, tooLow: everybody },
  startEnrollment: { by: 'reseller', places: {}, tooLow: ownApplication },
  beginSignIn: {
    by: 'reseller',
    places: {},
    tooLow: ownApplication,
    body: () => ({ provider: 'work-account', intent: 'sign-in', returnUrl: 'http://127.0.0.1:4300/enroll' }),
  },
  leaveMembership: { by: 'reseller', places: {}, tooLow: ownApplication },
  chooseMembershipProfile: {
    by: 'reseller',
    places: {},
    tooLow: ownApplication,
    body: () => ({ mpnId: '5284193' }),
  },
  saveEnrollmentDraft: { by: 'reseller', places: {}, tooLow: ownApplication, body: () => draft },
  submitEnrollment: { by: 'reseller', places: {}, tooLow: ownApplication, body: () => draft },
  sendVerificationMail: { by: 'reseller', places: {}, tooLow: ownApplication, body: () => ({}) },
  verifyContact: {
    by: 'anybody',
    places: {},
    tooLow: nobodySignedIn,
    body: () => ({ token: 'nobody-was-ever-given-this-token' }),
  },
  reopenEnrollment: { by: 'reseller', places: {}, tooLow: ownApplication },

  listUsers: { by: 'reseller', places: {}, tooLow: 'resellerHelper' },
  getUser: { by: 'reseller', places: { userId: 'userId' }, tooLow: 'resellerHelper' },
  addUser: { by: 'reseller', places: {}, tooLow: 'resellerHelper', body: () => newUser(['sales-agent']) },
  addUsers: {
    by: 'reseller',
    places: {},
    tooLow: 'resellerHelper',
    body: () => ({ items: [newUser(['sales-agent'])] }),
  },
  changeRolesOfUsers: {
    by: 'reseller',
    places: {},
    tooLow: 'because every item has a result of its own, which is asked in bulk.test.ts',
    body: ({ userId }) => ({ items: [{ userId, etag: 'v1', roles: ['sales-agent'] }] }),
  },
  changeRoles: {
    by: 'reseller',
    places: { userId: 'userId' },
    tooLow: 'resellerHelper',
    body: () => ({ roles: ['helpdesk-agent'] }),
  },
  resetPassword: { by: 'reseller', places: { userId: 'userId' }, tooLow: 'resellerHelper' },
  removeUser: { by: 'reseller', places: { userId: 'userId' }, tooLow: 'resellerHelper' },
  restoreUser: { by: 'reseller', places: { userId: 'userId' }, tooLow: 'resellerHelper' },

  listPartnerships: { by: 'reseller', places: {}, tooLow: everybody },
  removeAdminAccess: { by: 'reseller', places: { partnershipId: 'partnershipId' }, tooLow: 'resellerHelper' },
  listSharedCustomers: { by: 'reseller', places: { partnershipId: 'partnershipId' }, tooLow: 'resellerHelper' },

  invitePartner: { by: 'provider', places: {}, tooLow: 'providerHelper', body: () => ({ referenceName: 'Somebody' }) },
  listPartnershipInvitations: { by: 'provider', places: {}, tooLow: 'providerHelper' },
  completePartnershipInvitation: {
    by: 'provider',
    places: { invitationId: 'partnershipInvitationId' },
    tooLow: 'providerHelper',
    body: () => ({ subject: 'Hello', body: 'No link.' }),
  },
  previewPartnershipInvitation: {
    by: 'reseller',
    places: {},
    tooLow: byLink,
    body: () => ({ token: 'nobody-was-ever-given-this-token' }),
  },
  authorizeProvider: {
    by: 'reseller',
    places: {},
    tooLow: byLink,
    body: () => ({ token: 'nobody-was-ever-given-this-token', consent: true }),
  },

  getPartnership: { by: 'reseller', places: { partnershipId: 'partnershipId' }, tooLow: everybody },
  previewPartnershipEnd: {
    by: 'provider',
    places: { partnershipId: 'partnershipId' },
    tooLow: 'because the answer is a decision, not a refusal',
  },
  endPartnership: {
    by: 'provider',
    places: { partnershipId: 'partnershipId' },
    tooLow: 'providerHelper',
    body: () => ({ confirmed: true, goodFaith: true }),
  },
  getPartnershipInvitation: {
    by: 'provider',
    places: { invitationId: 'partnershipInvitationId' },
    tooLow: 'providerHelper',
  },
  revokePartnershipInvitation: {
    by: 'provider',
    places: { invitationId: 'partnershipInvitationId' },
    tooLow: 'providerHelper',
  },
  renewPartnershipInvitation: {
    by: 'provider',
    places: { invitationId: 'partnershipInvitationId' },
    tooLow: 'providerHelper',
    body: () => ({}),
  },

  getReadiness: { by: 'reseller', places: {}, tooLow: everybody },

  previewRelationshipEnd: {
    by: 'reseller',
    places: { customerId: 'customerId', partnerId: 'organizationId' },
    tooLow: 'because the answer is a decision, not a refusal',
  },
  endRelationship: {
    by: 'reseller',
    places: { customerId: 'customerId', partnerId: 'organizationId' },
    tooLow: 'resellerHelper',
  },

  listPartners: { by: 'customer', places: {}, tooLow: everybody },
  grantAdminPermissions: { by: 'customer', places: { partnerId: 'organizationId' }, tooLow: 'customerHelper' },
  takeAwayAdminPermissions: { by: 'customer', places: { partnerId: 'organizationId' }, tooLow: 'customerHelper' },

  getCustomerInvitation: { by: 'reseller', places: { invitationId: 'invitationId' }, tooLow: 'resellerHelper' },
  listInvitationAcceptances: { by: 'reseller', places: { invitationId: 'invitationId' }, tooLow: 'resellerHelper' },

  listCustomers: { by: 'reseller', places: {}, tooLow: 'resellerHelper' },
  addCustomer: {
    by: 'provider',
    places: {},
    tooLow: 'providerHelper',
    body: ({ organizationId }) => newCustomer(organizationId),
  },
  getCustomer: { by: 'reseller', places: { customerId: 'customerId' }, tooLow: 'resellerHelper' },

  inviteCustomer: {
    by: 'reseller',
    places: {},
    tooLow: 'resellerHelper',
    body: ({ organizationId }) => ({ kind: 'joint', providerId: organizationId }),
  },
  listCustomerInvitations: { by: 'reseller', places: {}, tooLow: 'resellerHelper' },
  completeCustomerInvitation: {
    by: 'reseller',
    places: { invitationId: 'invitationId' },
    tooLow: 'resellerHelper',
    body: () => ({ subject: 'Hello', body: 'No link.' }),
  },
  revokeCustomerInvitation: {
    by: 'reseller',
    places: { invitationId: 'invitationId' },
    tooLow: 'resellerHelper',
  },
  renewCustomerInvitation: {
    by: 'reseller',
    places: { invitationId: 'invitationId' },
    tooLow: 'resellerHelper',
    body: () => ({}),
  },
  previewCustomerInvitation: {
    by: 'customer',
    places: {},
    tooLow: byLink,
    body: () => ({ token: 'nobody-was-ever-given-this-token' }),
  },
  acceptCustomerInvitation: {
    by: 'customer',
    places: {},
    tooLow: byLink,
    body: () => ({ token: 'nobody-was-ever-given-this-token', consent: true }),
  },
  declineCustomerInvitation: {
    by: 'customer',
    places: {},
    tooLow: byLink,
    body: () => ({ token: 'nobody-was-ever-given-this-token' }),
  },

  checkOrder: { by: 'provider', places: {}, tooLow: 'because the answer is a decision, not a refusal', body: order },
  placeOrder: { by: 'provider', places: {}, tooLow: 'providerHelper', body: order },

  listSubscriptions: { by: 'reseller', places: { customerId: 'customerId' }, tooLow: 'resellerHelper' },
  getSubscription: { by: 'reseller', places: { subscriptionId: 'subscriptionId' }, tooLow: 'resellerHelper' },
  changeSeats: {
    by: 'provider',
    places: { subscriptionId: 'subscriptionId' },
    tooLow: 'providerHelper',
    body: () => ({ quantity: 9 }),
  },
  suspendSubscription: { by: 'reseller', places: { subscriptionId: 'subscriptionId' }, tooLow: 'resellerHelper' },
  resumeSubscription: { by: 'reseller', places: { subscriptionId: 'subscriptionId' }, tooLow: 'resellerHelper' },
  cancelSubscription: { by: 'reseller', places: { subscriptionId: 'subscriptionId' }, tooLow: 'resellerHelper' },

  decide: {
    by: 'reseller',
    places: {},
    tooLow: 'because every question has an answer of its own, which is asked in bulk.test.ts',
    body: ({ userId, partnershipId, customerId, organizationId, customerDomain, subscriptionId, invitationId }) => ({
      questions: [
        { question: 'change-roles', userId, roles: ['sales-agent'] },
        { question: 'reset-password', userId },
        { question: 'remove-user', userId },
        { question: 'restore-user', userId },
        { question: 'remove-admin-access', partnershipId },
        { question: 'manage-customer', customerId },
        { question: 'invite-customer', kind: 'joint', providerId: organizationId },
        { question: 'place-order', ...order({ organizationId, customerDomain }) },
        { question: 'change-seats', subscriptionId, quantity: 9 },
        { question: 'suspend-subscription', subscriptionId },
        { question: 'resume-subscription', subscriptionId },
        { question: 'cancel-subscription', subscriptionId },
        { question: 'end-partnership', partnershipId },
        { question: 'revoke-partnership-invitation', invitationId },
        { question: 'renew-partnership-invitation', invitationId },
        { question: 'end-relationship', customerId, partnerId: organizationId },
        { question: 'change-admin-permissions', partnerId: organizationId, change: 'take-away' },
      ],
    }),
  },

  listActivity: { by: 'reseller', places: {}, tooLow: 'resellerHelper' },

  listRoles: { by: 'reseller', places: {}, tooLow: everybody },
  // Countries are everybody's: the id of anything else is none.
  getCountryRules: { by: 'reseller', places: { country: 'organizationId' }, tooLow: everybody },
  checkWebMail: { by: 'reseller', places: {}, tooLow: everybody, body: () => ({ email: 'somebody@nobody.example' }) },
  checkAddress: {
    by: 'reseller',
    places: {},
    tooLow: everybody,
    body: () => ({ line1: 'Wollwirkergasse 12', postalCode: '93047', city: 'Regensburg', country: 'DE' }),
  },

  createWebhook: { by: 'server', places: {}, tooLow: nobodySignedIn, body: () => webhook },
  listWebhooks: { by: 'server', places: {}, tooLow: nobodySignedIn },
  changeWebhook: {
    by: 'server',
    places: { webhookId: 'webhookId' },
    tooLow: nobodySignedIn,
    body: () => ({ ...webhook, status: 'paused' }),
  },
  removeWebhook: { by: 'server', places: { webhookId: 'webhookId' }, tooLow: nobodySignedIn },
  rotateWebhookSecret: {
    by: 'server',
    places: { webhookId: 'webhookId' },
    tooLow: nobodySignedIn,
    body: () => ({}),
  },
  testWebhook: { by: 'server', places: { webhookId: 'webhookId' }, tooLow: nobodySignedIn },
  listWebhookDeliveries: { by: 'server', places: { webhookId: 'webhookId' }, tooLow: nobodySignedIn },
  redeliverWebhook: {
    by: 'server',
    places: { webhookId: 'webhookId', deliveryId: 'deliveryId' },
    tooLow: nobodySignedIn,
  },

  listDirectory: { by: 'reseller', places: {}, tooLow: everybody },
  listOffers: { by: 'provider', places: {}, tooLow: everybody },
};
