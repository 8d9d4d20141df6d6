import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { canAppointGlobalAdmin } from './can-appoint-global-admin.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

const agent = aUser('agent', ['admin-agent']);

it('leaves a new global admin to a global admin', () => {
  expect(canAppointGlobalAdmin({ actor: katrin(), colleagues: [jonas()] })).toEqual({ allowed: true });
  expect(canAppointGlobalAdmin({ actor: agent, colleagues: [katrin()] })).toMatchObject({
    allowed: false,
    reason: { code: 'role-not-assignable', role: 'global-admin' },
  });
});

it.each(['blocked', 'removed'] as const)(
  'asks for a service request where the only global admin is %s (R-USR-39)',
  (status) => {
    expect(canAppointGlobalAdmin({ actor: agent, colleagues: [katrin({ status }), jonas()] })).toEqual({
      allowed: false,
      reason: { code: 'no-global-admin-left', rule: 'R-USR-39' },
    });
  },
);

it('counts no global admin of another company (R-USR-39)', () => {
  const colleagues = [katrin({ organizationId: organizationId('nordwind') })];
  expect(canAppointGlobalAdmin({ actor: agent, colleagues })).toMatchObject({
    allowed: false,
    reason: { code: 'no-global-admin-left' },
  });
});

it('lets a blocked global admin appoint nobody (R-OWN-03)', () => {
  expect(canAppointGlobalAdmin({ actor: katrin({ status: 'blocked' }), colleagues: [katrin()] })).toMatchObject({
    allowed: false,
    reason: { code: 'user-not-active' },
  });
});
