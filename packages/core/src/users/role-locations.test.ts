import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { current } from '../policy.js';
import { roleIds } from './role.js';
import { canLimitRole, permissionsAt } from './role-locations.js';

const locations = ['6812345', '6812346'];

it('limits the roles for referrals, incentives and locations to single locations (R-USR-41)', () => {
  const limitable = roleIds.filter((role) => canLimitRole({ role, locations: ['6812345'] }, locations).allowed);
  expect(limitable).toEqual([
    'referral-admin',
    'referral-user',
    'account-admin',
    'incentives-admin',
    'incentives-user',
  ]);
  expect(canLimitRole({ role: 'admin-agent', locations }, locations)).toEqual({
    allowed: false,
    reason: { code: 'role-not-limitable', rule: 'R-USR-41', role: 'admin-agent', roles: limitable },
  });
});

it('gives any role for the whole company', () => {
  expect(roleIds.every((role) => canLimitRole({ role }, []).allowed)).toBe(true);
});

it('limits a role to at least one location, and to the own ones (R-USR-41)', () => {
  const limit = (wanted: readonly string[]) => canLimitRole({ role: 'incentives-user', locations: wanted }, locations);
  expect([limit([]), limit(['6812345', '7000000'])]).toEqual([
    { allowed: false, reason: { code: 'locations-missing', rule: 'R-USR-41', role: 'incentives-user' } },
    { allowed: false, reason: { code: 'unknown-location', rule: 'R-USR-41', location: '7000000' } },
  ]);
});

it.each(hostileIds)('limits no role called %j (R-OWN-03)', (role) => {
  expect(canLimitRole({ role, locations }, locations)).toEqual({
    allowed: false,
    reason: { code: 'unknown-role', rule: 'R-OWN-03', role },
  });
});

it('opens at a location what the roles there and those of the whole company open (R-USR-41)', () => {
  const grants = [{ role: 'incentives-user', locations: ['6812345'] }, { role: 'report-viewer' }] as const;
  const opens = (location: string) => {
    const permissions = permissionsAt(location, grants, current);
    return [permissions.has('incentive.claim.initiate'), permissions.has('insights.restricted.view')];
  };
  expect([opens('6812345'), opens('6812346')]).toEqual([
    [true, true],
    [false, true],
  ]);
});
