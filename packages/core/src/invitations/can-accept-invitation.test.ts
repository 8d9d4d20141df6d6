import { expect, it } from 'vitest';
import { aRelationship } from '../customers/relationship.fixtures.js';
import { hostileIds } from '../hostile.fixtures.js';
import { aCustomer, aProvider, aReseller, organizationId } from '../parties/party.fixtures.js';
import { aPartnership } from '../partnerships/partnership.fixtures.js';
import { current } from '../policy.js';
import { aUser, jonas, mira, svenja } from '../users/user.fixtures.js';
import {
  canAcceptInvitation,
  canDeclineInvitation,
  canOpenInvitation,
  canReadInvitation,
  type InvitationFacts,
} from './can-accept-invitation.js';
import { invitationStates, type InvitationKind, type InvitationState } from './invitation-state.js';

const single = (facts: Partial<InvitationFacts> = {}): InvitationFacts => ({
  actor: mira(),
  customer: aCustomer(),
  invitation: { kind: 'single', state: 'opened' },
  inviter: jonas(),
  reseller: aReseller(),
  relationships: [],
  ...facts,
});
const joint = (facts: Partial<InvitationFacts> = {}): InvitationFacts =>
  single({
    invitation: { kind: 'joint', state: 'opened' },
    provider: aProvider(),
    partnership: aPartnership(),
    ...facts,
  });
const notInForce = {
  allowed: false,
  reason: { code: 'inviter-not-in-force', rule: 'R-OWN-05', partner: 'Studio Brandl IT GmbH' },
};
const ofProvider = aRelationship({ partnerId: organizationId('nordwind') });

it('lets the customer’s global admin accept, which is the customer’s own act (R-INV-10)', () => {
  expect(canAcceptInvitation(single(), { consent: true })).toEqual({ allowed: true });
});

it('changes nothing by opening the link: without the confirmation nobody has accepted (R-INV-10)', () => {
  expect(canAcceptInvitation(single(), { consent: false })).toEqual({
    allowed: false,
    reason: { code: 'consent-missing', rule: 'R-OWN-06' },
  });
});

it('gives the reason of the page before that of the confirmation', () => {
  const facts = single({ inviter: undefined });
  expect(canAcceptInvitation(facts, { consent: true })).toEqual(canOpenInvitation(facts));
});

it('lets the customer accept a joint invitation, for both at once (R-INV-21)', () => {
  expect(canAcceptInvitation(joint(), { consent: true })).toEqual({ allowed: true });
});

it('asks for the missing one of the two relationships too', () => {
  expect([
    canOpenInvitation(joint({ relationships: [aRelationship()] })),
    canOpenInvitation(joint({ relationships: [ofProvider] })),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('shows it to everybody of the customer, and leaves the answer to a global admin', () => {
  const facts = single({ actor: mira({ roles: [] }) });
  expect([canReadInvitation(facts), canDeclineInvitation(facts)]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'not-the-customers-global-admin', rule: 'R-INV-43' } },
  ]);
});

it('lets say no to partners to whom nobody could say yes any more', () => {
  const facts = single({ inviter: undefined });
  expect([canOpenInvitation(facts), canDeclineInvitation(facts)]).toEqual([notInForce, { allowed: true }]);
});

it('shows and answers nothing for somebody who may not open it', () => {
  for (const facts of [single({ customer: aReseller() }), single({ actor: mira({ status: 'blocked' }) })]) {
    const refusal = canOpenInvitation(facts);
    expect(refusal.allowed).toBe(false);
    expect([canReadInvitation(facts), canDeclineInvitation(facts)]).toEqual([refusal, refusal]);
  }
});

it('says that there is nothing left to do where all relationships are in force', () => {
  const reason = { code: 'relationship-exists', rule: 'R-CUS-38', partner: 'Studio Brandl IT GmbH' };
  expect([
    canOpenInvitation(single({ relationships: [aRelationship()] })),
    canOpenInvitation(joint({ relationships: [aRelationship(), ofProvider] })),
  ]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it('asks again where a relationship has ended, or is another customer’s (R-CUS-38)', () => {
  const others = [
    aRelationship({ state: 'ended' }),
    aRelationship({ customerId: organizationId('toepferei-auwald') }),
    ofProvider,
  ];
  expect(canOpenInvitation(single({ relationships: others }))).toEqual({ allowed: true });
});

it('ties a single invitation to the reseller alone, whatever provider stands beside it (R-INV-07)', () => {
  const facts = single({ provider: aProvider({ country: 'US' }), relationships: [aRelationship()] });
  expect(canOpenInvitation(facts)).toMatchObject({ allowed: false, reason: { code: 'relationship-exists' } });
  expect(canOpenInvitation({ ...facts, relationships: [] })).toEqual({ allowed: true });
});

it('refuses a joint invitation when the partnership has ended since, or is another one (R-INV-22)', () => {
  const partnerships = [
    undefined,
    aPartnership({ state: 'ended' }),
    aPartnership({ providerId: organizationId('elbe-distribution') }),
    aPartnership({ resellerId: organizationId('donau-it') }),
  ];
  expect(partnerships.map((partnership) => canOpenInvitation(joint({ partnership })))).toEqual(
    partnerships.map(() => notInForce),
  );
});

it('refuses a joint invitation without a provider (R-INV-24)', () => {
  expect(canOpenInvitation(joint({ provider: undefined }))).toEqual(notInForce);
});

it('keeps a single invitation when the partnership has ended: the reseller stands alone in it (R-INV-07)', () => {
  expect(canOpenInvitation(single({ partnership: aPartnership({ state: 'ended' }) }))).toEqual({ allowed: true });
});

it.each([undefined, jonas({ status: 'blocked' }), jonas({ status: 'removed' }), svenja()])(
  'refuses when the inviting person has left the reseller',
  (inviter) => {
    expect(canOpenInvitation(single({ inviter }))).toEqual(notInForce);
  },
);

it('keeps the invitation of somebody who has been given a new temporary password', () => {
  expect(canOpenInvitation(single({ inviter: jonas({ status: 'password-change-due' }) }))).toEqual({ allowed: true });
});

it.each(invitationStates.filter((state) => state !== 'drafted' && state !== 'opened'))(
  'refuses an invitation that is %s (R-OWN-04)',
  (state) => {
    expect(canOpenInvitation(single({ invitation: { kind: 'single', state } }))).toEqual({
      allowed: false,
      reason: { code: 'invitation-not-open', rule: 'R-OWN-04', state },
    });
  },
);

it.each(hostileIds)('refuses an invitation of the state or the kind %j', (id) => {
  expect([
    canOpenInvitation(single({ invitation: { kind: 'single', state: id as InvitationState } })).allowed,
    canOpenInvitation(single({ invitation: { kind: id as InvitationKind, state: 'opened' } })).allowed,
  ]).toEqual([false, false]);
});

it('lets no partner accept in the place of a customer', () => {
  expect(canOpenInvitation(single({ customer: aReseller() }))).toEqual({
    allowed: false,
    reason: { code: 'not-a-customer', rule: 'R-GEN-26', party: 'indirect-reseller' },
  });
});

it('lets nobody accept for another company', () => {
  const actor = mira({ organizationId: organizationId('toepferei-auwald') });
  expect(canOpenInvitation(single({ actor }))).toEqual({
    allowed: false,
    reason: { code: 'invitation-for-another', rule: 'R-OWN-06' },
  });
});

it('lets only the company accept for which the invitation was made', () => {
  const invitation = { kind: 'single', state: 'opened', customerDomain: 'toepferei-auwald.example' } as const;
  const reason = { code: 'invitation-for-another', rule: 'R-OWN-06' };
  expect([
    canOpenInvitation(single({ invitation })),
    canOpenInvitation(single({ invitation, customer: aCustomer({ domain: undefined }) })),
  ]).toEqual([
    { allowed: false, reason },
    { allowed: false, reason },
  ]);
});

it('takes a domain for the same in capital letters and in its ASCII form', () => {
  const customerDomain = 'TÖPFEREI-Auwald.example';
  expect(
    canOpenInvitation(
      single({
        invitation: { kind: 'single', state: 'opened', customerDomain },
        customer: aCustomer({ domain: 'xn--tpferei-auwald-vpb.example' }),
      }),
    ),
  ).toEqual({ allowed: true });
});

it('leaves the answer to a global admin of the customer', () => {
  const actor = aUser('bill', ['billing-admin'], { organizationId: organizationId('praxis-lindenhof') });
  expect(canOpenInvitation(single({ actor }))).toEqual({
    allowed: false,
    reason: { code: 'not-the-customers-global-admin', rule: 'R-INV-43' },
  });
});

it('lets a blocked global admin of the customer answer nothing', () => {
  expect(canOpenInvitation(single({ actor: mira({ status: 'blocked' }) }))).toEqual({
    allowed: false,
    reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'mira', status: 'blocked' },
  });
});

it('refuses a partner of another region, and names the one (R-CUS-30)', () => {
  const reasonFor = (partner: string, customerCountry: string) => ({
    allowed: false,
    reason: { code: 'customer-other-region', rule: 'R-CUS-30', partner, customerCountry },
  });
  expect([
    canOpenInvitation(single({ customer: aCustomer({ country: 'US' }) })),
    canOpenInvitation(joint({ provider: aProvider({ country: 'US' }) })),
    canOpenInvitation(single({ customer: aCustomer({ country: 'KP' }), reseller: aReseller({ country: 'KP' }) })),
  ]).toEqual([
    reasonFor('Studio Brandl IT GmbH', 'US'),
    reasonFor('Nordwind Distribution GmbH', 'DE'),
    reasonFor('Studio Brandl IT GmbH', 'KP'),
  ]);
});

it('lets a billing admin of the customer answer too, as the newest pages have it (R-INV-43)', () => {
  const as = (...roles: Parameters<typeof aUser>[1]) =>
    canOpenInvitation(single({ actor: mira({ roles: [...roles] }), policy: current }));
  expect([as('billing-admin'), as('global-admin'), as('user-management-admin')]).toEqual([
    { allowed: true },
    { allowed: true },
    {
      allowed: false,
      reason: { code: 'not-the-customers-admin', rule: 'R-INV-43', roles: ['global-admin', 'billing-admin'] },
    },
  ]);
});

it.each(['b2c', 'external-id', 'toString'] as const)('connects no directory for consumers (%s) (R-INV-49)', (kind) => {
  expect(canOpenInvitation(single({ tenantKind: kind as 'b2c' }))).toEqual({
    allowed: false,
    reason: { code: 'consumer-tenant', rule: 'R-INV-49' },
  });
});

it('connects a directory of staff (R-INV-49)', () => {
  expect(canOpenInvitation(single({ tenantKind: 'workforce' }))).toEqual({ allowed: true });
});
