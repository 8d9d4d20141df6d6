import { expect, it } from 'vitest';
import { aSubscription } from '../orders/subscription.fixtures.js';
import { canAddSandboxReseller, canDropSandboxReseller, droppedWith } from './sandbox-reseller.js';

it('holds at most five test resellers, each counted once (R-PRV-43)', () => {
  const resellers = ['r1', 'r2', 'r3', 'r4', 'r4'];
  expect([canAddSandboxReseller(resellers), canAddSandboxReseller([...resellers, 'r5'])]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'sandbox-limit-reached', rule: 'R-PRV-43', max: 5 } },
  ]);
});

it('wants subscriptions suspended and then customers deleted before a test reseller goes (R-PRV-43)', () => {
  const subscriptions = [aSubscription(), aSubscription({ state: 'suspended' }), aSubscription({ state: 'cancelled' })];
  expect([
    canDropSandboxReseller({ customerIds: ['c1'], subscriptions }),
    canDropSandboxReseller({ customerIds: ['c1'], subscriptions: subscriptions.slice(1) }),
    canDropSandboxReseller({ customerIds: [], subscriptions: subscriptions.slice(1) }),
  ]).toEqual([
    { allowed: false, reason: { code: 'sandbox-subscriptions-running', rule: 'R-PRV-43', count: 1 } },
    { allowed: false, reason: { code: 'sandbox-customers-left', rule: 'R-PRV-43', count: 1 } },
    { allowed: true },
  ]);
});

it('drops only the one relationship of a test reseller that has other providers (R-PRV-44)', () => {
  expect([droppedWith('nordwind', ['nordwind', 'elbe']), droppedWith('nordwind', ['nordwind'])]).toEqual([
    'relationship',
    'relationship-and-reseller',
  ]);
});
