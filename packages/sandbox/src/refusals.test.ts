import type { RefusalCode, RoleId } from '@twotier/core';
import { expect, it } from 'vitest';
import { katrinsDraft } from './seeds/cast.js';
import type { SeedName } from './seeds/index.js';
import { bend, lastToken, onStage, readyToSubmit, type Stage } from './testing/stage.js';

/** The refusals that no other test meets on its way: each is one thing wrong, told by its code. */
type Case = readonly [
  operation: string,
  code: RefusalCode,
  seed: SeedName,
  ask: (stage: Stage) => Promise<{ body: unknown }>,
];

const withRoles = (stage: Stage, userId: string, ...roles: RoleId[]) => bend(stage.sandbox, userId, { roles });
const vera = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example' };
const change = (stage: Stage, persona: string, userId: string, roles: string[]) =>
  stage.as(persona).put(`/users/${userId}/roles`, { roles }, 'v1');
const done = (stage: Stage, persona: string, kind: string, body: string, id: string) =>
  stage.as(persona).post(`/${kind}-invitations/${id}/completion`, { subject: '', body });

/** Submits with one fact of the application changed behind everybody's back. */
async function submitWith(stage: Stage, facts: { mpnId?: string; country?: string }) {
  await readyToSubmit(stage);
  const { applications } = stage.sandbox.world;
  const application = applications.get('studio-brandl')!;
  const { mpnId = application.mpnId, country = 'DE' } = facts;
  const workAccount = { ...application.workAccount!, country };
  applications.set('studio-brandl', { ...application, mpnId, workAccount });
  return stage.as('katrin').post('/enrollment/submission', katrinsDraft);
}

/** Katrin invites somebody; the letter's link becomes the last one. */
async function invitedBy(
  stage: Stage,
  body: Record<string, unknown> = { kind: 'single', email: 'e@toepfereiauwald.example' },
) {
  await stage.as('katrin').post('/customer-invitations', body);
  return lastToken(stage);
}

const cases: readonly Case[] = [
  [
    'chooseMembershipProfile',
    'work-account-missing',
    'unenrolled-reseller',
    async (stage) => {
      await stage.as('katrin').post('/enrollment');
      return stage.as('katrin').put('/enrollment/membership-profile', { mpnId: '5284193' });
    },
  ],
  [
    'submitEnrollment',
    'country-not-in-program',
    'unenrolled-reseller',
    (stage) => submitWith(stage, { country: 'CU' }),
  ],
  [
    'submitEnrollment',
    'mpn-profile-inactive',
    'unenrolled-reseller',
    (stage) => submitWith(stage, { mpnId: '4410872' }),
  ],
  [
    'submitEnrollment',
    'mpn-profile-other-country',
    'unenrolled-reseller',
    (stage) => submitWith(stage, { mpnId: '5911306' }),
  ],
  ['submitEnrollment', 'mpn-profile-global', 'unenrolled-reseller', (stage) => submitWith(stage, { mpnId: '3302118' })],

  [
    'addUser',
    'role-not-assignable',
    'one-admin-agent',
    (stage) => {
      withRoles(stage, 'katrin-brandl', 'admin-agent');
      return stage.as('katrin').post('/users', { ...vera, roles: ['global-admin'] });
    },
  ],
  [
    'changeRoles',
    'not-an-admin-agent',
    'one-admin-agent',
    (stage) => change(stage, 'jonas', 'katrin-brandl', ['sales-agent']),
  ],
  ['changeRoles', 'roles-missing', 'one-admin-agent', (stage) => change(stage, 'katrin', 'jonas-weber', [])],
  [
    'changeRoles',
    'roles-of-one-category',
    'one-admin-agent',
    (stage) => change(stage, 'katrin', 'jonas-weber', ['sales-agent', 'helpdesk-agent']),
  ],
  [
    'changeRoles',
    'own-roles',
    'one-admin-agent',
    (stage) => {
      withRoles(stage, 'jonas-weber', 'global-admin');
      return change(stage, 'jonas', 'jonas-weber', ['global-admin', 'sales-agent']);
    },
  ],
  [
    'removeUser',
    'last-admin-agent',
    'one-admin-agent',
    (stage) => {
      withRoles(stage, 'katrin-brandl', 'admin-agent');
      withRoles(stage, 'jonas-weber', 'global-admin');
      return stage.as('jonas').delete('/users/katrin-brandl', 'v1');
    },
  ],

  [
    'listPartnershipInvitations',
    'only-provider-connects',
    'one-provider',
    (stage) => stage.as('katrin').get('/partnership-invitations'),
  ],
  [
    'completePartnershipInvitation',
    'only-provider-connects',
    'provider-invited',
    (stage) => done(stage, 'katrin', 'partnership', '', 'invitation-partnership'),
  ],
  [
    'authorizeProvider',
    'invitation-link-invalid',
    'provider-invited',
    (stage) =>
      stage.as('katrin').post('/partnership-invitations/authorization', { token: 'x'.repeat(43), consent: true }),
  ],

  [
    'acceptCustomerInvitation',
    'not-a-customer',
    'one-provider',
    async (stage) =>
      stage.as('katrin').post('/customer-invitations/acceptance', { token: await invitedBy(stage), consent: true }),
  ],
  [
    'declineCustomerInvitation',
    'not-a-customer',
    'one-provider',
    async (stage) => stage.as('svenja').post('/customer-invitations/declination', { token: await invitedBy(stage) }),
  ],
  [
    'declineCustomerInvitation',
    'invitation-for-another',
    'one-provider',
    async (stage) => stage.as('mira').post('/customer-invitations/declination', { token: await invitedBy(stage) }),
  ],
  [
    'declineCustomerInvitation',
    'invitation-link-invalid',
    'one-provider',
    (stage) => stage.as('mira').post('/customer-invitations/declination', { token: 'x'.repeat(43) }),
  ],

  [
    'completeCustomerInvitation',
    'only-reseller-invites',
    'one-provider',
    (stage) => done(stage, 'svenja', 'customer', '', 'invitation-drafted'),
  ],
  [
    'completeCustomerInvitation',
    'invitation-link-altered',
    'one-provider',
    async (stage) => {
      const token = await lastToken(stage);
      return done(
        stage,
        'katrin',
        'customer',
        `see ${token.slice(0, 12)}`.concat(stage.sandbox.lastLetter!.link.slice(0, -3)),
        'invitation-drafted',
      );
    },
  ],
  [
    'completeCustomerInvitation',
    'invitation-link-of-another',
    'one-provider',
    async (stage) => {
      await lastToken(stage);
      const { link } = stage.sandbox.lastLetter!;
      return done(stage, 'katrin', 'customer', `${link} ${link.slice(0, -43)}${'x'.repeat(43)}`, 'invitation-drafted');
    },
  ],
  [
    'completeCustomerInvitation',
    'invitation-text-too-long',
    'one-provider',
    (stage) => done(stage, 'katrin', 'customer', 'x'.repeat(10_001), 'invitation-drafted'),
  ],
  [
    'revokeCustomerInvitation',
    'only-reseller-invites',
    'one-provider',
    (stage) => stage.as('svenja').post('/customer-invitations/invitation-drafted/revocation'),
  ],
  [
    'renewCustomerInvitation',
    'only-reseller-invites',
    'one-provider',
    (stage) => stage.as('svenja').post('/customer-invitations/invitation-drafted/renewal', {}),
  ],
  [
    'renewCustomerInvitation',
    'no-partnership',
    'one-provider',
    (stage) => {
      const [partnership] = stage.sandbox.world.partnershipsOf('nordwind');
      stage.sandbox.world.savePartnership({ ...partnership!, state: 'ended' });
      return stage.as('katrin').post('/customer-invitations/invitation-opened/renewal', {});
    },
  ],
  [
    'renewCustomerInvitation',
    'not-enrolled',
    'one-provider',
    (stage) => {
      const application = stage.sandbox.world.applicationOf('studio-brandl')!;
      stage.sandbox.world.saveApplication({ ...application, state: 'rejected' });
      return stage.as('katrin').post('/customer-invitations/invitation-opened/renewal', {});
    },
  ],
];

it.each(cases)('refuses %s with %s', async (_operation, code, seed, ask) => {
  const { body } = await ask(onStage(seed));
  expect(body).toMatchObject({ code });
});
