import type { Webhook } from '@twotier/api';
import type { Subscription } from '../records.js';
import type { SeedName } from '../seeds/index.js';
import { katrinsDraft } from '../seeds/cast.js';
import { katrinsWorkAccount, lastToken, readyToSubmit, signIn, tokenIn, type Asking, type Stage } from './stage.js';

/** One way to call an operation that succeeds: who asks, in which story, after what. */
export interface Recipe {
  readonly seed: SeedName;
  readonly persona: string;
  readonly prepare?: (stage: Stage) => Promise<unknown>;
  readonly ask: (stage: Stage, prepared: unknown) => Asking | Promise<Asking>;
}

const order = {
  customer: 'praxislindenhof.onmicrosoft.example',
  resellerId: 'studio-brandl',
  offerId: 'm365-business-basic',
  quantity: 2,
};
const etag = async (stage: Stage, persona: string, path: string): Promise<Record<string, string>> => {
  const { body } = await stage.as(persona).get(path);
  return { 'If-Match': `"${body.etag ?? body.items[0].etag}"` };
};
const asked =
  (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  (): Asking => ({ method, path, body, headers });
const katrin = (seed: SeedName, ask: Recipe['ask'], prepare?: Recipe['prepare']): Recipe => ({
  seed,
  persona: 'katrin',
  ask,
  ...(prepare && { prepare }),
});
const svenja = (seed: SeedName, ask: Recipe['ask'], prepare?: Recipe['prepare']): Recipe => ({
  ...katrin(seed, ask, prepare),
  persona: 'svenja',
});
const start = (stage: Stage) => stage.as('katrin').post('/enrollment');

const webhook = { url: 'https://nordwind.example/hooks', events: ['partnership.ended'] };
const addWebhook = async (stage: Stage): Promise<Webhook> =>
  (await stage.server({ method: 'POST', path: '/webhooks', body: webhook })).body.webhook;
const ofWebhook =
  (method: string, below: string, body?: unknown, isChange = false): Recipe['ask'] =>
  (_stage, made) => {
    const { id, etag: version } = made as Webhook;
    const headers: Record<string, string> = isChange ? { 'If-Match': `"${version}"` } : {};
    return { method, path: `/webhooks/${id}${below}`, body, headers };
  };

/** What is done to the subscription of Praxis Lindenhof. */
const onLindenhofs =
  (method: string, below: string, body?: unknown): Recipe['ask'] =>
  ({ sandbox }) => {
    const [{ id, version }] = sandbox.world.subscriptionsOf('praxis-lindenhof') as [Subscription];
    const headers: Record<string, string> = method === 'GET' ? {} : { 'If-Match': `"v${version}"` };
    return { method, path: `/subscriptions/${id}${below}`, body, headers };
  };

/** Mira answers an invitation of Katrin's, made for Praxis Lindenhof. */
const mira = (ask: (token: string) => Asking): Recipe => ({
  seed: 'one-provider',
  persona: 'mira',
  prepare: async (stage) => {
    // The story has Praxis Lindenhof as a shared customer already; here it is still to be won.
    for (const partner of ['studio-brandl', 'nordwind'])
      stage.sandbox.world.relationships.delete(`${partner} praxis-lindenhof`);
    const body = { kind: 'joint', providerId: 'nordwind', email: 'm.lindner@praxislindenhof.example' };
    const { body: made } = await stage.as('katrin').post('/customer-invitations', body);
    return tokenIn(made.letter.link);
  },
  ask: (_stage, token) => ask(token as string),
});

/** Every operation by its id. */
export const recipes: Readonly<Record<string, Recipe>> = {
  createSession: katrin(
    'one-provider',
    asked('POST', '/sessions', { organizationId: 'studio-brandl', userId: 'katrin-brandl' }),
  ),
  getSession: katrin('one-provider', asked('GET', '/session')),
  endSession: katrin('one-provider', asked('DELETE', '/session')),

  getEnrollment: katrin('unenrolled-reseller', asked('GET', '/enrollment')),
  startEnrollment: katrin('unenrolled-reseller', asked('POST', '/enrollment')),
  beginSignIn: katrin(
    'unenrolled-reseller',
    asked('POST', '/enrollment/sign-ins', {
      provider: 'work-account',
      intent: 'sign-in',
      returnUrl: 'https://portal.nordwind.example/enroll',
    }),
    start,
  ),
  leaveMembership: katrin('unenrolled-reseller', asked('DELETE', '/enrollment/membership'), start),
  chooseMembershipProfile: katrin(
    'unenrolled-reseller',
    asked('PUT', '/enrollment/membership-profile', { mpnId: '5284193' }),
    async (stage) => {
      await start(stage);
      await signIn(stage, 'work-account', katrinsWorkAccount);
      await signIn(stage, 'partner-membership', { account: 'k.brandl@studio-brandl.example' });
    },
  ),
  saveEnrollmentDraft: katrin('unenrolled-reseller', asked('PUT', '/enrollment/draft', katrinsDraft), start),
  submitEnrollment: katrin('unenrolled-reseller', asked('POST', '/enrollment/submission', katrinsDraft), readyToSubmit),
  sendVerificationMail: katrin('enrollment-unverified', asked('POST', '/enrollment/verification-mails', {})),
  verifyContact: katrin('enrollment-unverified', async ({ sandbox }) => {
    await sandbox.settled();
    return { method: 'POST', path: '/enrollment-verifications', body: { token: tokenIn(sandbox.outbox.all[0]!.text) } };
  }),
  reopenEnrollment: katrin('enrollment-rejected', asked('POST', '/enrollment/reopening')),

  listDirectory: katrin('one-provider', asked('GET', '/provider-directory')),
  listOffers: svenja('one-provider', asked('GET', '/offers')),

  listUsers: katrin('reseller-with-staff', asked('GET', '/users')),
  getUser: katrin('reseller-with-staff', asked('GET', '/users/jonas-weber')),
  addUser: katrin(
    'reseller-with-staff',
    asked('POST', '/users', { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] }),
  ),
  addUsers: katrin(
    'reseller-with-staff',
    asked('POST', '/users/bulk', {
      items: [
        { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] },
        { fullName: 'Jonas Weber', email: 'j.weber@studio-brandl.example', roles: ['sales-agent'] },
      ],
    }),
  ),
  changeRolesOfUsers: katrin('reseller-with-staff', async (stage) => {
    const { body } = await stage.as('katrin').get('/users/jonas-weber');
    const items = [{ userId: 'jonas-weber', etag: body.etag, roles: ['helpdesk-agent'] }];
    return { method: 'POST', path: '/users/bulk/roles', body: { items } };
  }),
  changeRoles: katrin('reseller-with-staff', async (stage) => ({
    method: 'PUT',
    path: '/users/jonas-weber/roles',
    body: { roles: ['helpdesk-agent'] },
    headers: await etag(stage, 'katrin', '/users/jonas-weber'),
  })),
  resetPassword: katrin('reseller-with-staff', asked('POST', '/users/jonas-weber/password-resets')),
  removeUser: katrin('reseller-with-staff', async (stage) => ({
    method: 'DELETE',
    path: '/users/jonas-weber',
    headers: await etag(stage, 'katrin', '/users/jonas-weber'),
  })),
  restoreUser: katrin('reseller-with-staff', asked('POST', '/users/user-schwarz/restorations')),

  invitePartner: svenja(
    'provider-invited',
    asked('POST', '/partnership-invitations', { referenceName: 'Studio Brandl' }),
  ),
  listPartnershipInvitations: svenja('provider-invited', asked('GET', '/partnership-invitations')),
  completePartnershipInvitation: svenja('provider-invited', async (stage) => ({
    method: 'POST',
    path: '/partnership-invitations/invitation-partnership/completion',
    body: { subject: 'Moin', body: `Here: ${(await lastToken(stage), stage.sandbox.lastLetter!.link)}` },
  })),
  previewPartnershipInvitation: katrin('provider-invited', async (stage) => ({
    method: 'POST',
    path: '/partnership-invitations/preview',
    body: { token: await lastToken(stage) },
  })),
  authorizeProvider: katrin('provider-invited', async (stage) => ({
    method: 'POST',
    path: '/partnership-invitations/authorization',
    body: { token: await lastToken(stage), consent: true },
  })),
  listPartnerships: katrin('one-provider', asked('GET', '/partnerships')),
  removeAdminAccess: katrin('one-provider', async (stage) => ({
    method: 'DELETE',
    path: '/partnerships/partnership-nordwind-studio-brandl/admin-access',
    headers: await etag(stage, 'katrin', '/partnerships'),
  })),
  listSharedCustomers: katrin(
    'one-provider',
    asked('GET', '/partnerships/partnership-nordwind-studio-brandl/customers'),
  ),

  getPartnership: katrin('one-provider', asked('GET', '/partnerships/partnership-nordwind-studio-brandl')),
  previewPartnershipEnd: svenja(
    'one-provider',
    asked('GET', '/partnerships/partnership-nordwind-studio-brandl/ending'),
  ),
  endPartnership: svenja('one-provider', async (stage) => ({
    method: 'PUT',
    path: '/partnerships/partnership-nordwind-studio-brandl/ending',
    body: { confirmed: true, goodFaith: true },
    headers: await etag(stage, 'svenja', '/partnerships'),
  })),
  getPartnershipInvitation: svenja('provider-invited', asked('GET', '/partnership-invitations/invitation-partnership')),
  revokePartnershipInvitation: svenja(
    'provider-invited',
    asked('POST', '/partnership-invitations/invitation-partnership/revocation'),
  ),
  renewPartnershipInvitation: svenja(
    'provider-invited',
    asked('POST', '/partnership-invitations/invitation-partnership/renewal', {}),
  ),

  getReadiness: katrin('one-provider', asked('GET', '/readiness')),

  previewRelationshipEnd: katrin(
    'one-provider',
    asked('GET', '/customers/praxis-lindenhof/relationships/studio-brandl/ending'),
  ),
  endRelationship: katrin(
    'one-provider',
    async (stage) => ({
      method: 'DELETE',
      path: '/customers/praxis-lindenhof/relationships/studio-brandl',
      headers: await etag(stage, 'katrin', '/customers/praxis-lindenhof'),
    }),
    (stage) => {
      const [subscription] = stage.sandbox.world.subscriptionsOf('praxis-lindenhof');
      stage.sandbox.world.saveSubscription({ ...subscription!, state: 'cancelled' });
      return Promise.resolve();
    },
  ),

  listPartners: { seed: 'one-provider', persona: 'mira', ask: asked('GET', '/partners') },
  grantAdminPermissions: {
    seed: 'one-provider',
    persona: 'mira',
    ask: asked('PUT', '/partners/nordwind/admin-permissions', undefined, { 'If-Match': '"v1"' }),
  },
  takeAwayAdminPermissions: {
    seed: 'one-provider',
    persona: 'mira',
    ask: asked('DELETE', '/partners/studio-brandl/admin-permissions', undefined, { 'If-Match': '"v1"' }),
  },

  getCustomerInvitation: katrin('one-provider', asked('GET', '/customer-invitations/invitation-drafted')),
  listInvitationAcceptances: katrin(
    'one-provider',
    asked('GET', '/customer-invitations/invitation-accepted/acceptances'),
  ),

  listCustomers: katrin('one-provider', asked('GET', '/customers')),
  addCustomer: svenja(
    'one-provider',
    asked('POST', '/customers', {
      resellerId: 'studio-brandl',
      name: 'Gärtnerei Sonnleitner',
      domain: 'gaertnereisonnleitner.onmicrosoft.example',
      country: 'DE',
      admin: { fullName: 'Rosa Sonnleitner', email: 'r.sonnleitner@gaertnerei-sonnleitner.example' },
    }),
  ),
  getCustomer: katrin('one-provider', asked('GET', '/customers/praxis-lindenhof')),

  inviteCustomer: katrin(
    'one-provider',
    asked('POST', '/customer-invitations', { kind: 'joint', providerId: 'nordwind' }),
  ),
  listCustomerInvitations: katrin('one-provider', asked('GET', '/customer-invitations')),
  completeCustomerInvitation: katrin('one-provider', async (stage) => ({
    method: 'POST',
    path: '/customer-invitations/invitation-drafted/completion',
    body: { subject: 'Hello', body: `Here: ${(await lastToken(stage), stage.sandbox.lastLetter!.link)}` },
  })),
  revokeCustomerInvitation: katrin(
    'one-provider',
    asked('POST', '/customer-invitations/invitation-drafted/revocation'),
  ),
  renewCustomerInvitation: katrin(
    'one-provider',
    asked('POST', '/customer-invitations/invitation-declined/renewal', {}),
  ),
  previewCustomerInvitation: mira((token) => ({
    method: 'POST',
    path: '/customer-invitations/preview',
    body: { token },
  })),
  acceptCustomerInvitation: mira((token) => ({
    method: 'POST',
    path: '/customer-invitations/acceptance',
    body: { token, consent: true },
  })),
  declineCustomerInvitation: mira((token) => ({
    method: 'POST',
    path: '/customer-invitations/declination',
    body: { token, reason: 'We have a partner already.' },
  })),

  checkOrder: svenja('one-provider', asked('POST', '/orders/check', order)),
  placeOrder: svenja('one-provider', asked('POST', '/orders', order)),

  listSubscriptions: katrin('one-provider', asked('GET', '/customers/praxis-lindenhof/subscriptions')),
  getSubscription: katrin('one-provider', onLindenhofs('GET', '')),
  changeSeats: svenja('one-provider', onLindenhofs('PUT', '/quantity', { quantity: 9 })),
  suspendSubscription: katrin('one-provider', onLindenhofs('PUT', '/suspension')),
  resumeSubscription: katrin('one-provider', onLindenhofs('DELETE', '/suspension'), (stage) => {
    const [subscription] = stage.sandbox.world.subscriptionsOf('praxis-lindenhof');
    stage.sandbox.world.saveSubscription({ ...subscription!, state: 'suspended' });
    return Promise.resolve();
  }),
  cancelSubscription: katrin('one-provider', onLindenhofs('PUT', '/cancellation')),

  decide: svenja('one-provider', asked('POST', '/decisions', { questions: [{ question: 'place-order', ...order }] })),
  listActivity: katrin('one-provider', asked('GET', '/activity?action=addUser')),

  listRoles: katrin('one-provider', asked('GET', '/reference/roles')),
  getCountryRules: katrin('one-provider', asked('GET', '/reference/countries/IT')),
  checkWebMail: katrin(
    'one-provider',
    asked('POST', '/reference/web-mail-checks', { email: 'k.brandl@studio-brandl.example' }),
  ),
  checkAddress: katrin(
    'one-provider',
    asked('POST', '/reference/address-checks', {
      line1: 'Hafenstraße 12',
      line2: '',
      city: 'REGENSBURG',
      state: '',
      postalCode: '93047',
      country: 'DE',
    }),
  ),

  createWebhook: katrin('one-provider', asked('POST', '/webhooks', webhook)),
  listWebhooks: katrin('one-provider', asked('GET', '/webhooks'), addWebhook),
  changeWebhook: katrin('one-provider', ofWebhook('PUT', '', { ...webhook, status: 'paused' }, true), addWebhook),
  removeWebhook: katrin('one-provider', ofWebhook('DELETE', '', undefined, true), addWebhook),
  rotateWebhookSecret: katrin('one-provider', ofWebhook('POST', '/secrets', {}), addWebhook),
  testWebhook: katrin('one-provider', ofWebhook('POST', '/tests'), addWebhook),
  listWebhookDeliveries: katrin('one-provider', ofWebhook('GET', '/deliveries'), addWebhook),
  redeliverWebhook: katrin(
    'one-provider',
    async (stage, made) => {
      const path = `/webhooks/${(made as Webhook).id}`;
      const { body } = await stage.server({ method: 'POST', path: `${path}/tests` });
      return { method: 'POST', path: `${path}/deliveries/${body.id}/redelivery` };
    },
    addWebhook,
  ),
};
