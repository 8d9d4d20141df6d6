import { expect, it } from 'vitest';
import { jonas, katrin, mira } from '../users/user.fixtures.js';
import { canChangeLegalProfile } from './can-change-legal-profile.js';

const from = { legalName: 'Studio Brandl IT GmbH', country: 'DE' };
const renamed = { ...from, legalName: 'Brandl Cloud GmbH' };
const facts = { actor: katrin(), organizationId: 'studio-brandl', from, to: renamed };

it('lets a global admin change the legal name (R-ENR-57)', () => {
  expect(canChangeLegalProfile(facts)).toEqual({ allowed: true });
});

it.each([jonas(), katrin({ status: 'blocked' }), katrin({ roles: ['admin-agent'] }), mira()])(
  'lets nobody else change it: $id, $roles, $status (R-ENR-57)',
  (actor) => {
    expect(canChangeLegalProfile({ ...facts, actor })).toEqual({
      allowed: false,
      reason: { code: 'legal-name-needs-global-admin', rule: 'R-ENR-57', userId: actor.id },
    });
  },
);

it('keeps the country of the account, whoever asks (R-ENR-57)', () => {
  expect(canChangeLegalProfile({ ...facts, to: { ...from, country: 'AT' } })).toEqual({
    allowed: false,
    reason: { code: 'legal-country-fixed', rule: 'R-ENR-57', accountCountry: 'DE' },
  });
});

it('takes the same name with other spaces around it for no change', () => {
  const to = { ...from, legalName: ' Studio Brandl IT GmbH ' };
  expect(canChangeLegalProfile({ ...facts, actor: jonas(), to })).toEqual({ allowed: true });
  expect(canChangeLegalProfile({ ...facts, actor: jonas(), from: to, to: from })).toEqual({ allowed: true });
});
