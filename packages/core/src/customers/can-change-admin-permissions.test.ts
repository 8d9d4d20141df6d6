import { expect, it } from 'vitest';
import { jonas, katrin, mira } from '../users/user.fixtures.js';
import { canChangeAdminPermissions } from './can-change-admin-permissions.js';
import { aRelationship } from './relationship.fixtures.js';

const granted = aRelationship();
const takenAway = aRelationship({ adminPermissions: false });
const asTheyAre = {
  allowed: false,
  reason: { code: 'admin-permissions-as-they-are', rule: 'R-CUS-39', partnerId: 'studio-brandl' },
};

it('lets the customer’s global admin take a partner’s permissions away at any time, and give them back (R-CUS-39)', () => {
  expect([
    canChangeAdminPermissions({ actor: mira(), relationship: granted }, 'take-away'),
    canChangeAdminPermissions({ actor: mira(), relationship: takenAway }, 'grant'),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('changes what is to be changed, once', () => {
  expect([
    canChangeAdminPermissions({ actor: mira(), relationship: takenAway }, 'take-away'),
    canChangeAdminPermissions({ actor: mira(), relationship: granted }, 'grant'),
  ]).toEqual([asTheyAre, asTheyAre]);
});

it.each([katrin(), jonas(), mira({ roles: ['billing-admin'] })])('lets nobody else do it (R-CUS-39)', (actor) => {
  expect(canChangeAdminPermissions({ actor, relationship: granted }, 'take-away')).toEqual({
    allowed: false,
    reason: { code: 'only-customer-changes-permissions', rule: 'R-CUS-39' },
  });
});

it('takes away what an ended relationship has left behind, and gives nothing under one (R-CUS-36, R-CUS-38)', () => {
  const end = { state: 'ended' } as const;
  expect([
    canChangeAdminPermissions({ actor: mira(), relationship: aRelationship(end) }, 'take-away'),
    canChangeAdminPermissions({ actor: mira(), relationship: { ...takenAway, ...end } }, 'grant'),
  ]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId: 'studio-brandl' } },
  ]);
});

it('lets a blocked global admin of the customer change nothing', () => {
  expect(canChangeAdminPermissions({ actor: mira({ status: 'blocked' }), relationship: granted }, 'take-away')).toEqual(
    {
      allowed: false,
      reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'mira', status: 'blocked' },
    },
  );
});
