import type { OperationId } from './operations.js';

/** What the reference says about an operation. Apart from the operation, so that no browser loads it. */
export interface OperationDocs {
  readonly tag: Tag;
  /** One line, an imperative. */
  readonly summary: string;
  /** What a caller has to know besides. */
  readonly description?: string;
}

/** The chapters of the reference. */
export const tags = {
  Sessions: 'A distributor’s server opens a short session for one user; the browser only ever holds its token.',
  Enrollment: 'The application of a reseller to the program, from the first sign-in to the decision.',
  Users: 'The people of the caller’s company, their roles and their passwords.',
  Partnerships: 'What binds a provider and a reseller: the partnership, and apart from it the administrator access.',
  Readiness: 'What still hinders a reseller from transacting, before an order fails.',
  'Partnership invitations': 'The letters by which a provider asks resellers, and the page behind their links.',
  Customers: 'The companies with whom the caller’s company has a reseller relationship.',
  Partners: 'A customer’s resellers of record, and the administrator permissions that it gives them.',
  'Customer invitations': 'The letters by which a reseller asks customers, and the page behind their links.',
  Orders: 'What a provider orders for the customers of its resellers.',
  Subscriptions: 'What runs for a customer: the reseller manages it, the provider orders more of it.',
  Decisions: 'What the caller may do, and why not, before anybody presses a button.',
  Activity: 'Who did what in the caller’s company, and what happened to it.',
  Reference: 'What hardly changes: roles, countries, web-mail services, the public directory of providers, the offers.',
  Webhooks: 'The endpoints of a distributor’s server that are told what happens. Called with the secret key.',
} as const;

export type Tag = keyof typeof tags;

/** What the parameters of paths and queries mean, by their names. One of two meanings has one by its operation. */
export const parameterDocs: Readonly<Record<string, string>> = {
  userId: 'The id of a user of the caller’s company.',
  partnershipId: 'The id of a partnership of the caller’s company.',
  customerId: 'The id of a customer of the caller’s company.',
  partnerId: 'The id of a partner: a company that has or had a relationship with the customer.',
  subscriptionId: 'The id of a subscription in the caller’s name.',
  invitationId: 'The id of an invitation of the caller’s company.',
  webhookId: 'The id of an endpoint.',
  country: 'Two capital letters as in ISO 3166-1.',
  deliveryId: 'The id of an event on its way to this endpoint.',

  cursor: 'Where to go on: `next` of the page before. Opaque, and right while things come and go.',
  limit: 'How many items a page has. 25, where nothing is said.',
  search: 'Words to look for, in small or capital letters.',
  sort: 'What to order by; with a `-` in front, from the end.',
  status: 'Only those in this status.',
  state: 'Only those in this state.',
  role: 'Only those who hold this role.',
  action: 'Only this action: the id of an operation or the type of an event.',
  actorId: 'Only what this person, or this company, has done.',
  resource: 'Only what was done to things of this kind, for example `users`.',
  resourceId: 'Only what was done to this thing.',
  from: 'From this moment on.',
  to: 'Before this moment.',
};

export const docs: Readonly<Record<OperationId, OperationDocs>> = {
  createSession: {
    tag: 'Sessions',
    summary: 'Open a session for a user',
    description:
      'For servers: the secret key must never reach a browser. Without `scopes` the session is good for everything the user may do.',
  },
  getSession: {
    tag: 'Sessions',
    summary: 'Read who the session is for',
    description: 'Decides what a page shows. What is allowed, the server decides anew with every call.',
  },
  endSession: { tag: 'Sessions', summary: 'End the session at once' },

  getEnrollment: { tag: 'Enrollment', summary: 'Read how far the application has come' },
  startEnrollment: {
    tag: 'Enrollment',
    summary: 'Begin the application',
    description: 'Where one has begun already, it is answered unchanged.',
  },
  beginSignIn: {
    tag: 'Enrollment',
    summary: 'Begin a sign-in with an identity provider',
    description:
      'Answers the address to send the page to. The provider leads back to the API and that to `returnUrl`; how it ended stands in `lastSignIn` of the enrollment.',
  },
  leaveMembership: {
    tag: 'Enrollment',
    summary: 'Sign in with another membership',
    description: 'Forgets the membership sign-in and its profiles; all other steps stay as they are.',
  },
  chooseMembershipProfile: { tag: 'Enrollment', summary: 'Choose the MPN ID to enroll with' },
  saveEnrollmentDraft: {
    tag: 'Enrollment',
    summary: 'Keep what has been typed',
    description: 'Right or wrong: nothing is checked before the submission. A field that is not sent stays as it is.',
  },
  submitEnrollment: {
    tag: 'Enrollment',
    summary: 'Submit the application',
    description: 'Sends the verification mail to the primary contact.',
  },
  sendVerificationMail: {
    tag: 'Enrollment',
    summary: 'Send the verification mail again',
    description: 'To a corrected address where one is given. The link of the earlier mail ends.',
  },
  verifyContact: {
    tag: 'Enrollment',
    summary: 'Confirm the primary contact',
    description:
      'Called by the page behind the link of the verification mail. The token is the proof: no session is needed.',
  },
  reopenEnrollment: {
    tag: 'Enrollment',
    summary: 'Open a rejected application again',
    description: 'With everything that was in it.',
  },

  listUsers: {
    tag: 'Users',
    summary: 'List the users',
    description: '`search` looks into the name, the address and the user name.',
  },
  getUser: { tag: 'Users', summary: 'Read one user' },
  addUser: {
    tag: 'Users',
    summary: 'Add a user',
    description:
      'The temporary password stands in this answer only. A repeat with the same key answers the same user without it.',
  },
  addUsers: {
    tag: 'Users',
    summary: 'Add many users',
    description:
      'Up to 1,000, each for itself: `items` of the reply say in the same order who was added and who was not, and why. The temporary passwords stand in this answer only.',
  },
  changeRolesOfUsers: {
    tag: 'Users',
    summary: 'Change the roles of many users',
    description:
      'Up to 1,000, each at the version that was read (`etag`). One after the other: a later item meets what an earlier one has changed.',
  },
  changeRoles: {
    tag: 'Users',
    summary: 'Change the roles of a user',
    description: 'Afterwards the user holds exactly these roles.',
  },
  resetPassword: {
    tag: 'Users',
    summary: 'Give a user a new temporary password',
    description: 'The old password ends. The new one stands in this answer only.',
  },
  removeUser: {
    tag: 'Users',
    summary: 'Remove a user',
    description: 'The user can be restored for thirty days.',
  },
  restoreUser: { tag: 'Users', summary: 'Restore a removed user' },

  listPartnerships: {
    tag: 'Partnerships',
    summary: 'List the partnerships',
    description:
      'A reseller sees its providers, a provider its resellers. Those that have ended are listed where `state` asks for them.',
  },
  getPartnership: { tag: 'Partnerships', summary: 'Read one partnership' },
  previewPartnershipEnd: {
    tag: 'Partnerships',
    summary: 'Show what the end of a partnership would do',
    description: 'Also tells whether this person may end it. Nothing is changed.',
  },
  endPartnership: {
    tag: 'Partnerships',
    summary: 'End a partnership',
    description:
      'By the provider, with its confirmation and good faith affirmed. Customers, subscriptions and the administrator access stay as they are; nobody else gives notice.',
  },

  getReadiness: {
    tag: 'Readiness',
    summary: 'Read what still hinders the own company from transacting',
    description:
      'Each with its rule, its evidence and a remedy, in the order in which they are put right. For resellers.',
  },
  removeAdminAccess: {
    tag: 'Partnerships',
    summary: 'Take away the provider’s administrator access',
    description: 'The partnership itself stays in force.',
  },
  listSharedCustomers: {
    tag: 'Partnerships',
    summary: 'List the customers of both partners',
    description: 'Those that have a relationship with the provider and with the reseller.',
  },

  invitePartner: {
    tag: 'Partnership invitations',
    summary: 'Draft an invitation to a reseller',
    description:
      'The letter with its link stands in this answer only. It is the provider who sends it: the API sends no invitation.',
  },
  listPartnershipInvitations: { tag: 'Partnership invitations', summary: 'List the invitations to resellers' },
  getPartnershipInvitation: { tag: 'Partnership invitations', summary: 'Read one invitation to a reseller' },
  revokePartnershipInvitation: {
    tag: 'Partnership invitations',
    summary: 'Revoke an open invitation',
    description: 'Its link opens nothing from then on.',
  },
  renewPartnershipInvitation: {
    tag: 'Partnership invitations',
    summary: 'Renew an invitation',
    description: 'A new link and a new time for the same invitation. The old link ends.',
  },
  completePartnershipInvitation: {
    tag: 'Partnership invitations',
    summary: 'Finish the draft of an invitation',
    description: 'Checks that the edited text still carries the link of this invitation.',
  },
  previewPartnershipInvitation: {
    tag: 'Partnership invitations',
    summary: 'Show what the link asks',
    description: 'Also tells whether this person may confirm it. A POST, because the token must stand in no address.',
  },
  authorizeProvider: {
    tag: 'Partnership invitations',
    summary: 'Authorize the indirect provider',
    description: 'The partnership is in force at once. Needs the consent that the page asks for.',
  },

  listCustomers: {
    tag: 'Customers',
    summary: 'List the customers',
    description: '`search` looks at the beginning of the name and of the domain.',
  },
  addCustomer: {
    tag: 'Customers',
    summary: 'Add a customer for a reseller',
    description:
      'By the provider. The customer stands in both lists, and the reseller administers it. Its admin’s user name and temporary password stand in this answer only; a repeat with the same key answers without the password.',
  },
  getCustomer: { tag: 'Customers', summary: 'Read one customer with its services, users and licenses' },
  previewRelationshipEnd: {
    tag: 'Customers',
    summary: 'Show what the end of a relationship would do',
    description: 'Also tells whether this person may end it. Nothing is changed.',
  },
  endRelationship: {
    tag: 'Customers',
    summary: 'End a reseller relationship',
    description:
      'Once nothing runs under it any more. The own one; by later pages the provider ends that of its reseller. It leaves the list at once.',
  },

  listPartners: {
    tag: 'Partners',
    summary: 'List the own resellers of record',
    description: 'Also those of the past that still hold administrator permissions.',
  },
  grantAdminPermissions: { tag: 'Partners', summary: 'Give a partner the administrator permissions' },
  takeAwayAdminPermissions: {
    tag: 'Partners',
    summary: 'Take a partner’s administrator permissions away',
    description: 'The reseller relationship stays.',
  },

  inviteCustomer: {
    tag: 'Customer invitations',
    summary: 'Draft an invitation to a customer',
    description:
      'Alone, or jointly with a provider. The letter with its link stands in this answer only; it is the reseller who sends it.',
  },
  listCustomerInvitations: {
    tag: 'Customer invitations',
    summary: 'List where every invitation stands',
    description: 'The newest first.',
  },
  getCustomerInvitation: { tag: 'Customer invitations', summary: 'Read one invitation to a customer' },
  listInvitationAcceptances: {
    tag: 'Customer invitations',
    summary: 'List who has accepted an invitation',
    description: 'The newest first. A reusable link may be accepted by many companies, each on its own.',
  },
  completeCustomerInvitation: {
    tag: 'Customer invitations',
    summary: 'Finish the draft of an invitation',
    description: 'Checks that the edited text still carries the link of this invitation.',
  },
  revokeCustomerInvitation: {
    tag: 'Customer invitations',
    summary: 'Revoke an open invitation',
    description: 'Its link opens nothing from then on.',
  },
  renewCustomerInvitation: {
    tag: 'Customer invitations',
    summary: 'Renew an invitation',
    description: 'A new link and a new time for the same invitation. The old link ends.',
  },
  previewCustomerInvitation: {
    tag: 'Customer invitations',
    summary: 'Show what the link asks',
    description: 'Also tells whether this person may answer. A POST, because the token must stand in no address.',
  },
  acceptCustomerInvitation: {
    tag: 'Customer invitations',
    summary: 'Accept an invitation',
    description: 'Makes all partners of the invitation the customer’s resellers of record, or none of them.',
  },
  declineCustomerInvitation: {
    tag: 'Customer invitations',
    summary: 'Decline an invitation',
    description: 'The reseller sees that it was declined, and the reason if one is given.',
  },

  checkOrder: {
    tag: 'Orders',
    summary: 'Ask whether an order would go through',
    description: 'By the same rules as the order itself. Nothing is ordered.',
  },
  placeOrder: {
    tag: 'Orders',
    summary: 'Place an order',
    description: 'For a customer of a reseller, in the name of that customer.',
  },

  listSubscriptions: { tag: 'Subscriptions', summary: 'List what runs for a customer' },
  getSubscription: { tag: 'Subscriptions', summary: 'Read one subscription' },
  changeSeats: {
    tag: 'Subscriptions',
    summary: 'Change the number of licenses',
    description:
      'More licenses are an order: the provider’s, with all that an order asks. Fewer are given back by whoever manages the subscription, as far as nobody uses them.',
  },
  suspendSubscription: {
    tag: 'Subscriptions',
    summary: 'Suspend a subscription',
    description: 'Its users lose the service. Nothing is deleted.',
  },
  resumeSubscription: { tag: 'Subscriptions', summary: 'Let a suspended subscription go on' },
  cancelSubscription: {
    tag: 'Subscriptions',
    summary: 'Cancel a subscription',
    description: 'For good. Later pages give seven days from purchase or renewal for it.',
  },

  listDirectory: {
    tag: 'Reference',
    summary: 'List the official providers of the region',
    description: 'Those of the caller’s own country first.',
  },
  listOffers: { tag: 'Reference', summary: 'List what can be ordered' },
  listRoles: {
    tag: 'Reference',
    summary: 'List the roles with what each is for',
    description: 'Names and explanations come in the language of `Accept-Language`.',
  },
  getCountryRules: {
    tag: 'Reference',
    summary: 'Read how a country writes addresses and numbers',
    description:
      'The order of the address, which fields are needed, postal codes, states, phone and registration numbers. `9` in a format is a digit, `A` a letter, `*` either, what stands in quotes is itself.',
  },
  checkWebMail: {
    tag: 'Reference',
    summary: 'Ask whether an address is of a web-mail service',
    description: 'By the server’s long list. A POST, because an address must stand in no log.',
  },
  checkAddress: {
    tag: 'Reference',
    summary: 'Check a postal address',
    description:
      'How the post of the country would write it, and what else may be meant. The person takes a suggestion or keeps the own address.',
  },

  decide: {
    tag: 'Decisions',
    summary: 'Ask what the caller may do',
    description:
      'Up to 1,000 questions at once, answered in their order by the rules that the operations themselves ask. An id of another company is answered as one that nobody has.',
  },

  listActivity: {
    tag: 'Activity',
    summary: 'List who did what',
    description:
      'The newest first. Records are never changed, and hold no secrets. `from` is part of the span, `to` is not; `search` looks into all names.',
  },

  createWebhook: {
    tag: 'Webhooks',
    summary: 'Register an endpoint',
    description:
      'Events are sent as `POST` with the headers `Twotier-Event-Id` and `Twotier-Signature: t=<unix seconds>,v1=<hex>`, where `v1` is the HMAC-SHA256 of `<t>.<body>` under the secret. The secret stands in this answer only.',
  },
  listWebhooks: { tag: 'Webhooks', summary: 'List the endpoints' },
  changeWebhook: { tag: 'Webhooks', summary: 'Change or pause an endpoint' },
  removeWebhook: {
    tag: 'Webhooks',
    summary: 'Remove an endpoint',
    description: 'What is on its way to it is given up.',
  },
  rotateWebhookSecret: {
    tag: 'Webhooks',
    summary: 'Give an endpoint a new secret',
    description: 'Until the old secret ends, events carry a `v1` for each.',
  },
  testWebhook: { tag: 'Webhooks', summary: 'Send a test event' },
  listWebhookDeliveries: {
    tag: 'Webhooks',
    summary: 'List what was sent to an endpoint',
    description: 'With every try. After the eighth an event is given up.',
  },
  redeliverWebhook: { tag: 'Webhooks', summary: 'Send an event once more' },
};
