import { expect, it } from 'vitest';
import { current } from '../policy.js';
import { canUsePortal } from './can-use-portal.js';
import { katrin } from './user.fixtures.js';

it('lets nobody in without multifactor authentication, under the current pages (R-USR-36)', () => {
  const facts = { actor: katrin(), policy: current };
  expect([canUsePortal({ ...facts, mfa: true }), canUsePortal({ ...facts, mfa: false }), canUsePortal(facts)]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'second-factor-missing', rule: 'R-USR-36', userId: 'katrin' } },
    { allowed: false, reason: { code: 'second-factor-unknown', rule: 'R-USR-36', userId: 'katrin' } },
  ]);
});

it('lets a password be enough under the source document', () => {
  expect([canUsePortal({ actor: katrin() }), canUsePortal({ actor: katrin(), mfa: false })]).toEqual([
    { allowed: true },
    { allowed: true },
  ]);
});

it('lets nobody in who may do nothing (R-OWN-03)', () => {
  expect(canUsePortal({ actor: katrin({ status: 'blocked' }), mfa: true, policy: current })).toMatchObject({
    allowed: false,
    reason: { code: 'user-not-active' },
  });
});
