import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { current, sourceDocument } from '../policy.js';
import { roleIds } from '../users/role.js';
import { aUser, jonas, katrin, svenja } from '../users/user.fixtures.js';
import { canRequestDelegatedAdmin, type RequestFacts } from './can-request-delegated-admin.js';
import { aRequest } from './delegated-admin.fixtures.js';
import { directoryRoles } from './directory-role.js';

const asReseller: RequestFacts = { actor: katrin(), party: 'indirect-reseller', cloud: 'worldwide', names: [] };
const asProvider: RequestFacts = { ...asReseller, actor: svenja(), party: 'indirect-provider' };
const globalAdministrator = directoryRoles['global-administrator'];

it('lets reseller and provider ask a customer, each for itself, without any reseller relationship (R-ADM-04, R-ADM-05)', () => {
  expect([canRequestDelegatedAdmin(asReseller, aRequest()), canRequestDelegatedAdmin(asProvider, aRequest())]).toEqual([
    { allowed: true },
    { allowed: true },
  ]);
});

it.each([sourceDocument, current])('leaves that to admin agents, policy $name (R-ADM-05)', (policy) => {
  const who = roleIds.filter(
    (role) => canRequestDelegatedAdmin({ ...asReseller, actor: aUser('x', [role]), policy }, aRequest()).allowed,
  );
  expect(who).toEqual(['admin-agent']);
  expect(canRequestDelegatedAdmin({ ...asReseller, actor: jonas(), policy }, aRequest())).toMatchObject({
    allowed: false,
    reason: { code: 'permission-missing', permission: 'customer.delegatedAdmin.request', roles: ['admin-agent'] },
  });
});

it('lets no customer ask, nor a party that nobody knows (R-ADM-05)', () => {
  const parties = ['customer', '__proto__' as 'customer'] as const;
  expect(parties.map((party) => canRequestDelegatedAdmin({ ...asReseller, party }, aRequest()))).toEqual(
    parties.map((party) => ({ allowed: false, reason: { code: 'not-a-partner', rule: 'R-ADM-05', party } })),
  );
});

it('asks in every cloud but that of 21Vianet, and in none that nobody knows (R-ADM-19)', () => {
  const ask = (cloud: RequestFacts['cloud']) => canRequestDelegatedAdmin({ ...asReseller, cloud }, aRequest());
  expect([ask('us-government'), ask('21vianet'), ask(undefined), ask('toString' as 'worldwide')]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'granular-admin-not-in-cloud', rule: 'R-ADM-19', cloud: '21vianet' } },
    { allowed: false, reason: { code: 'cloud-unknown', rule: 'R-ADM-19' } },
    { allowed: false, reason: { code: 'cloud-unknown', rule: 'R-ADM-19' } },
  ]);
});

it.each(['Lindenhof helpdesk', ' LINDENHOF Helpdesk '])(
  'gives the name %j to one relationship only (R-ADM-03)',
  (name) => {
    expect(canRequestDelegatedAdmin({ ...asReseller, names: ['Other', name] }, aRequest())).toEqual({
      allowed: false,
      reason: { code: 'delegated-admin-name-taken', rule: 'R-ADM-03', name: 'Lindenhof helpdesk' },
    });
  },
);

it.each(['Another', 'Grüße'])('gives a name beside the other name %j (R-ADM-03)', (name) => {
  expect(canRequestDelegatedAdmin({ ...asReseller, names: [name] }, aRequest({ name: 'Grüsse' }))).toEqual({
    allowed: true,
  });
});

it('extends no relationship with the Global Administrator by itself (R-ADM-10)', () => {
  const ask = (facts: Parameters<typeof aRequest>[0]) => canRequestDelegatedAdmin(asReseller, aRequest(facts));
  expect([
    ask({ autoExtend: 'P180D' }),
    ask({ roles: [globalAdministrator] }),
    ask({ autoExtend: 'P180D', roles: [directoryRoles['global-reader'], globalAdministrator] }),
  ]).toEqual([
    { allowed: true },
    { allowed: true },
    { allowed: false, reason: { code: 'auto-extension-barred', rule: 'R-ADM-10' } },
  ]);
});

it('takes built-in roles only: those named in the documents, or those the caller knows (R-ADM-14)', () => {
  const roleId = '00000000-0000-4000-8000-000000000000';
  const request = aRequest({ roles: [globalAdministrator, roleId] });
  expect([
    canRequestDelegatedAdmin(asReseller, request),
    canRequestDelegatedAdmin({ ...asReseller, builtInRoles: new Set([globalAdministrator, roleId]) }, request),
  ]).toEqual([
    { allowed: false, reason: { code: 'unknown-directory-role', rule: 'R-ADM-14', roleId } },
    { allowed: true },
  ]);
});

it('lets a provider ask in the name of a reseller with which it has a partnership (R-ADM-16)', () => {
  const request = aRequest({ resellerId: organizationId('studio-brandl') });
  expect(canRequestDelegatedAdmin({ ...asProvider, partnership: aPartnership() }, request)).toEqual({ allowed: true });
});

it.each([
  undefined,
  aPartnership({ state: 'ended' }),
  aPartnership({ providerId: organizationId('suedwind') }),
  aPartnership({ resellerId: organizationId('another') }),
])('lets a provider ask in the name of no other reseller (R-ADM-16)', (partnership) => {
  const request = aRequest({ resellerId: organizationId('studio-brandl') });
  expect(canRequestDelegatedAdmin({ ...asProvider, partnership }, request)).toEqual({
    allowed: false,
    reason: { code: 'no-partnership', rule: 'R-ADM-16', providerId: 'nordwind', resellerId: 'studio-brandl' },
  });
});

it('lets no reseller ask in the name of another (R-ADM-16)', () => {
  expect(canRequestDelegatedAdmin(asReseller, aRequest({ resellerId: organizationId('another') }))).toEqual({
    allowed: false,
    reason: { code: 'only-provider-requests-for-reseller', rule: 'R-ADM-16', party: 'indirect-reseller' },
  });
});

it('makes no partner its own customer (R-GEN-26)', () => {
  const own = { allowed: false, reason: { code: 'own-customer', rule: 'R-GEN-26', organizationId: 'studio-brandl' } };
  const resellerId = organizationId('studio-brandl');
  const forReseller = aRequest({ customerId: resellerId, resellerId });
  expect([
    canRequestDelegatedAdmin(asReseller, aRequest({ customerId: resellerId })),
    canRequestDelegatedAdmin({ ...asProvider, partnership: aPartnership() }, forReseller),
  ]).toEqual([own, own]);
});

it('asks without naming a customer (R-ADM-18)', () => {
  expect(canRequestDelegatedAdmin(asReseller, aRequest({ customerId: undefined }))).toEqual({ allowed: true });
});

it('lets a blocked admin agent ask for nothing (R-OWN-03)', () => {
  expect(canRequestDelegatedAdmin({ ...asReseller, actor: katrin({ status: 'blocked' }) }, aRequest())).toMatchObject({
    allowed: false,
    reason: { code: 'user-not-active' },
  });
});
