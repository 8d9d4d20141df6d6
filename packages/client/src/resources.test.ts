import { operations } from '@twotier/api';
import { expect, it } from 'vitest';
import type { Client } from './index.js';
import { clientOf, errorOf, newJonas, problem } from './testing/server.js';

const letter = { invitationId: 'i1', subject: 'Hello', body: 'Please open …' };
const order = { customer: 'lindenhof.example', resellerId: 'brandl', offerId: 'e3', quantity: 2 };
const s1 = { subscriptionId: 's1', etag: 'v1' };
const ofC1 = { customerId: 'c1', limit: 9 };
const hafenstrasse = { line1: 'Hafenstraße 12', city: 'Regensburg', postalCode: '93047', country: 'DE' };
const newCustomer = {
  resellerId: 'brandl',
  name: 'Gärtnerei Sonnleitner',
  domain: 'sonnleitner.onmicrosoft.example',
  country: 'DE',
  admin: { fullName: 'Rosa Sonnleitner', email: 'r@sonnleitner.example' },
};
const text = { subject: 'Hello', body: 'Please open …' };

/** Every call of the client: the operation it is, and what then goes over the wire. */
const calls: [id: string, call: (client: Client) => Promise<unknown>, line: string, body?: object][] = [
  ['getSession', ({ session }) => session.get(), 'GET /v1/session'],
  ['endSession', ({ session }) => session.end(), 'DELETE /v1/session'],

  ['getEnrollment', ({ enrollment }) => enrollment.get(), 'GET /v1/enrollment'],
  ['startEnrollment', ({ enrollment }) => enrollment.start(), 'POST /v1/enrollment'],
  [
    'beginSignIn',
    ({ enrollment }) =>
      enrollment.beginSignIn({ provider: 'work-account', intent: 'create', returnUrl: 'https://portal.example/' }),
    'POST /v1/enrollment/sign-ins',
    { provider: 'work-account', intent: 'create', returnUrl: 'https://portal.example/' },
  ],
  ['leaveMembership', ({ enrollment }) => enrollment.leaveMembership(), 'DELETE /v1/enrollment/membership'],
  [
    'chooseMembershipProfile',
    ({ enrollment }) => enrollment.chooseProfile({ mpnId: '5284193' }),
    'PUT /v1/enrollment/membership-profile',
    { mpnId: '5284193' },
  ],
  [
    'saveEnrollmentDraft',
    ({ enrollment }) => enrollment.saveDraft({ 'primaryContact.email': 'k@' }),
    'PUT /v1/enrollment/draft',
    { 'primaryContact.email': 'k@' },
  ],
  [
    'submitEnrollment',
    ({ enrollment }) => enrollment.submit({ 'primaryContact.email': 'k@b.example' }),
    'POST /v1/enrollment/submission',
    { 'primaryContact.email': 'k@b.example' },
  ],
  [
    'sendVerificationMail',
    ({ enrollment }) => enrollment.sendVerificationMail({ email: 'k@b.example' }),
    'POST /v1/enrollment/verification-mails',
    { email: 'k@b.example' },
  ],
  [
    'verifyContact',
    ({ enrollment }) => enrollment.verifyContact('mail'),
    'POST /v1/enrollment-verifications',
    { token: 'mail' },
  ],
  ['reopenEnrollment', ({ enrollment }) => enrollment.reopen(), 'POST /v1/enrollment/reopening'],

  ['listUsers', ({ users }) => users.list({ status: 'active' }), 'GET /v1/users?status=active'],
  ['listUsers', ({ users }) => users.all({ limit: 9 }).next(), 'GET /v1/users?limit=9'],
  ['getUser', ({ users }) => users.get('u1'), 'GET /v1/users/u1'],
  ['addUser', ({ users }) => users.add(newJonas), 'POST /v1/users', newJonas],
  ['addUsers', ({ users }) => users.addMany([newJonas]), 'POST /v1/users/bulk', { items: [newJonas] }],
  [
    'changeRolesOfUsers',
    ({ users }) => users.changeRolesOfMany([{ userId: 'jonas', etag: 'v1', roles: ['helpdesk-agent'] }]),
    'POST /v1/users/bulk/roles',
    { items: [{ userId: 'jonas', etag: 'v1', roles: ['helpdesk-agent'] }] },
  ],
  [
    'changeRoles',
    ({ users }) => users.changeRoles({ userId: 'u1', etag: 'v1', roles: ['guest'] }),
    'PUT /v1/users/u1/roles "v1"',
    { roles: ['guest'] },
  ],
  ['resetPassword', ({ users }) => users.resetPassword({ userId: 'u1' }), 'POST /v1/users/u1/password-resets'],
  ['removeUser', ({ users }) => users.remove({ userId: 'u1', etag: 'v1' }), 'DELETE /v1/users/u1 "v1"'],
  ['restoreUser', ({ users }) => users.restore({ userId: 'u1' }), 'POST /v1/users/u1/restorations'],

  ['listPartnerships', ({ partnerships }) => partnerships.list({ search: 'nord' }), 'GET /v1/partnerships?search=nord'],
  ['listPartnerships', ({ partnerships }) => partnerships.all().next(), 'GET /v1/partnerships'],
  [
    'listSharedCustomers',
    ({ partnerships }) => partnerships.sharedCustomers({ partnershipId: 'p1', limit: 9 }),
    'GET /v1/partnerships/p1/customers?limit=9',
  ],
  [
    'removeAdminAccess',
    ({ partnerships }) => partnerships.removeAdminAccess({ partnershipId: 'p1', etag: 'v1' }),
    'DELETE /v1/partnerships/p1/admin-access "v1"',
  ],

  [
    'invitePartner',
    (client) => client.partnershipInvitations.add({ referenceName: 'Brandl' }),
    'POST /v1/partnership-invitations',
    { referenceName: 'Brandl' },
  ],
  [
    'listPartnershipInvitations',
    (client) => client.partnershipInvitations.list({ cursor: 'c' }),
    'GET /v1/partnership-invitations?cursor=c',
  ],
  [
    'listPartnershipInvitations',
    (client) => client.partnershipInvitations.all().next(),
    'GET /v1/partnership-invitations',
  ],
  [
    'completePartnershipInvitation',
    (client) => client.partnershipInvitations.complete(letter),
    'POST /v1/partnership-invitations/i1/completion',
    text,
  ],
  [
    'previewPartnershipInvitation',
    (client) => client.partnershipInvitations.preview('link'),
    'POST /v1/partnership-invitations/preview',
    { token: 'link' },
  ],
  [
    'authorizeProvider',
    (client) => client.partnershipInvitations.authorize({ token: 'link', consent: true }),
    'POST /v1/partnership-invitations/authorization',
    { token: 'link', consent: true },
  ],

  ['getPartnership', ({ partnerships }) => partnerships.get('p1'), 'GET /v1/partnerships/p1'],
  ['previewPartnershipEnd', ({ partnerships }) => partnerships.previewEnd('p1'), 'GET /v1/partnerships/p1/ending'],
  [
    'endPartnership',
    ({ partnerships }) => partnerships.end({ partnershipId: 'p1', etag: 'v1', confirmed: true, goodFaith: true }),
    'PUT /v1/partnerships/p1/ending "v1"',
    { confirmed: true, goodFaith: true },
  ],
  [
    'getPartnershipInvitation',
    (client) => client.partnershipInvitations.get('i1'),
    'GET /v1/partnership-invitations/i1',
  ],
  [
    'revokePartnershipInvitation',
    (client) => client.partnershipInvitations.revoke({ invitationId: 'i1' }),
    'POST /v1/partnership-invitations/i1/revocation',
  ],
  [
    'renewPartnershipInvitation',
    (client) => client.partnershipInvitations.renew({ invitationId: 'i1', locale: 'it' }),
    'POST /v1/partnership-invitations/i1/renewal',
    { locale: 'it' },
  ],
  ['getReadiness', ({ readiness }) => readiness.get(), 'GET /v1/readiness'],
  ['listPartners', ({ partners }) => partners.list({ limit: 9 }), 'GET /v1/partners?limit=9'],
  ['listPartners', ({ partners }) => partners.all().next(), 'GET /v1/partners'],
  [
    'grantAdminPermissions',
    ({ partners }) => partners.grantAdminPermissions({ partnerId: 'o1', etag: 'v1' }),
    'PUT /v1/partners/o1/admin-permissions "v1"',
  ],
  [
    'takeAwayAdminPermissions',
    ({ partners }) => partners.takeAwayAdminPermissions({ partnerId: 'o1', etag: 'v1' }),
    'DELETE /v1/partners/o1/admin-permissions "v1"',
  ],
  [
    'previewRelationshipEnd',
    ({ customers }) => customers.previewEnd({ customerId: 'c1', partnerId: 'o1' }),
    'GET /v1/customers/c1/relationships/o1/ending',
  ],
  [
    'endRelationship',
    ({ customers }) => customers.endRelationship({ customerId: 'c1', partnerId: 'o1', etag: 'v1' }),
    'DELETE /v1/customers/c1/relationships/o1 "v1"',
  ],
  ['getCustomerInvitation', (client) => client.customerInvitations.get('i1'), 'GET /v1/customer-invitations/i1'],
  [
    'listInvitationAcceptances',
    (client) => client.customerInvitations.acceptances({ invitationId: 'i1', limit: 9 }),
    'GET /v1/customer-invitations/i1/acceptances?limit=9',
  ],

  ['listCustomers', ({ customers }) => customers.list({ search: 'prax' }), 'GET /v1/customers?search=prax'],
  ['listCustomers', ({ customers }) => customers.all().next(), 'GET /v1/customers'],
  ['getCustomer', ({ customers }) => customers.get('c1'), 'GET /v1/customers/c1'],
  ['addCustomer', ({ customers }) => customers.add(newCustomer), 'POST /v1/customers', newCustomer],

  [
    'inviteCustomer',
    (client) => client.customerInvitations.add({ kind: 'joint', providerId: 'nordwind' }),
    'POST /v1/customer-invitations',
    { kind: 'joint', providerId: 'nordwind' },
  ],
  [
    'listCustomerInvitations',
    (client) => client.customerInvitations.list({ state: 'accepted' }),
    'GET /v1/customer-invitations?state=accepted',
  ],
  ['listCustomerInvitations', (client) => client.customerInvitations.all().next(), 'GET /v1/customer-invitations'],
  [
    'completeCustomerInvitation',
    (client) => client.customerInvitations.complete(letter),
    'POST /v1/customer-invitations/i1/completion',
    text,
  ],
  [
    'revokeCustomerInvitation',
    (client) => client.customerInvitations.revoke({ invitationId: 'i1' }),
    'POST /v1/customer-invitations/i1/revocation',
  ],
  [
    'renewCustomerInvitation',
    (client) => client.customerInvitations.renew({ invitationId: 'i1', locale: 'it' }),
    'POST /v1/customer-invitations/i1/renewal',
    { locale: 'it' },
  ],
  [
    'previewCustomerInvitation',
    (client) => client.customerInvitations.preview('link'),
    'POST /v1/customer-invitations/preview',
    { token: 'link' },
  ],
  [
    'acceptCustomerInvitation',
    (client) => client.customerInvitations.accept({ token: 'link', consent: true }),
    'POST /v1/customer-invitations/acceptance',
    { token: 'link', consent: true },
  ],
  [
    'declineCustomerInvitation',
    (client) => client.customerInvitations.decline({ token: 'link', reason: 'Not now.' }),
    'POST /v1/customer-invitations/declination',
    { token: 'link', reason: 'Not now.' },
  ],

  ['checkOrder', ({ orders }) => orders.check(order), 'POST /v1/orders/check', order],
  ['placeOrder', ({ orders }) => orders.place(order), 'POST /v1/orders', order],

  ['listSubscriptions', (client) => client.subscriptions.list(ofC1), 'GET /v1/customers/c1/subscriptions?limit=9'],
  [
    'listSubscriptions',
    (client) => client.subscriptions.all(ofC1).next(),
    'GET /v1/customers/c1/subscriptions?limit=9',
  ],
  ['getSubscription', ({ subscriptions }) => subscriptions.get('s1'), 'GET /v1/subscriptions/s1'],
  [
    'changeSeats',
    ({ subscriptions }) => subscriptions.changeSeats({ ...s1, quantity: 3 }),
    'PUT /v1/subscriptions/s1/quantity "v1"',
    { quantity: 3 },
  ],
  ['suspendSubscription', ({ subscriptions }) => subscriptions.suspend(s1), 'PUT /v1/subscriptions/s1/suspension "v1"'],
  [
    'resumeSubscription',
    ({ subscriptions }) => subscriptions.resume(s1),
    'DELETE /v1/subscriptions/s1/suspension "v1"',
  ],
  ['cancelSubscription', ({ subscriptions }) => subscriptions.cancel(s1), 'PUT /v1/subscriptions/s1/cancellation "v1"'],

  [
    'decide',
    ({ decisions }) => decisions.ask([{ question: 'add-users' }]),
    'POST /v1/decisions',
    { questions: [{ question: 'add-users' }] },
  ],
  ['listActivity', ({ activity }) => activity.list({ action: 'addUser' }), 'GET /v1/activity?action=addUser'],
  ['listActivity', ({ activity }) => activity.all().next(), 'GET /v1/activity'],

  ['listDirectory', ({ reference }) => reference.directory(), 'GET /v1/provider-directory'],
  ['listOffers', ({ reference }) => reference.offers(), 'GET /v1/offers'],
  ['listRoles', ({ reference }) => reference.roles(), 'GET /v1/reference/roles'],
  ['getCountryRules', ({ reference }) => reference.country('IT'), 'GET /v1/reference/countries/IT'],
  [
    'checkWebMail',
    ({ reference }) => reference.webMail('k@b.example'),
    'POST /v1/reference/web-mail-checks',
    { email: 'k@b.example' },
  ],
  [
    'checkAddress',
    ({ reference }) => reference.address(hafenstrasse),
    'POST /v1/reference/address-checks',
    hafenstrasse,
  ],
];

it.each(calls)('%s goes where the contract says', async (id, call, line, body) => {
  const traced: string[] = [];
  const { client, requests } = await clientOf((_, response) => problem(response, 404, 'not-found'), {
    onTrace: ({ operationId }) => traced.push(operationId),
  });

  await errorOf(call(client));

  expect(traced).toEqual([id]);
  const { method, url, headers, body: sent } = requests[0]!;
  expect([`${method} ${url}`, headers['if-match']].filter(Boolean).join(' ')).toBe(line);
  expect(sent === '' ? undefined : JSON.parse(sent)).toEqual(body);
  expect('idempotency-key' in headers).toBe(operations[id as keyof typeof operations].creates);
});

it('has a call for every operation but those that belong on a server', () => {
  const called = new Set(calls.map(([id]) => id));

  const ofServers = Object.entries(operations).filter(([, { auth }]) => auth === 'secret-key');
  expect(Object.keys(operations).filter((id) => !called.has(id))).toEqual(ofServers.map(([id]) => id));
});
