import { expect, it } from 'vitest';
import { current, sourceDocument } from '../policy.js';
import { assignableRoles, canAssignRoles } from './can-assign-roles.js';
import { roleIds } from './role.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

it('says whether somebody may hand out roles together', () => {
  const actor = katrin();
  expect([canAssignRoles({ actor }, ['sales-agent', 'billing-admin']), canAssignRoles({ actor }, [])]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'roles-missing', rule: 'R-USR-21' } },
  ]);
});

it('lets an incentives admin hand out incentives roles (R-USR-26)', () => {
  expect(canAssignRoles({ actor: aUser('claims', ['incentives-admin']) }, ['incentives-user'])).toEqual({
    allowed: true,
  });
});

it('lets nobody hand out anything who may not act (R-OWN-03)', () => {
  const actor = katrin({ status: 'blocked' });
  expect([canAssignRoles({ actor }, ['sales-agent']).allowed, assignableRoles(actor)]).toEqual([false, []]);
});

it('asks the company of the current pages (R-USR-35)', () => {
  const facts = { actor: katrin(), policy: current };
  expect([
    canAssignRoles({ ...facts, tenant: { party: 'indirect-reseller' } }, ['sales-agent']).allowed,
    canAssignRoles({ ...facts, tenant: { party: 'indirect-provider' } }, ['sales-agent']).allowed,
  ]).toEqual([false, true]);
});

it.each([sourceDocument, current])(
  'lists for each role what it may give, policy $name (R-USR-25, R-USR-26)',
  (policy) => {
    const counts = Object.fromEntries(
      roleIds.map((id) => [id, assignableRoles(aUser('x', [id]), policy).length]).filter(([, count]) => count !== 0),
    );
    expect(counts).toEqual({
      'global-admin': 17,
      'user-management-admin': 3,
      'account-admin': 10,
      'incentives-admin': 2,
      ...(policy.sourceGrants && { 'admin-agent': 3 }),
      owner: 1,
    });
  },
);

it('lists nothing for somebody who sells (R-OWN-02)', () => {
  expect(assignableRoles(jonas())).toEqual([]);
});
