import { expect, it } from 'vitest';
import { current } from '../policy.js';
import { askedOnAcceptance, canAskWith, CustomerCloud, invitationNotices } from './admin-permissions.js';

it.each(CustomerCloud.options)(
  'lets the request for administrator permissions stand in the %s cloud (R-INV-40)',
  (cloud) => {
    expect(canAskWith({ adminPermissions: true }, cloud)).toEqual({ allowed: true });
  },
);

it('lets it be left out, but not in the national clouds of the US government and Germany (R-INV-40)', () => {
  const required = (cloud: string) => ({
    allowed: false,
    reason: { code: 'admin-permissions-required', rule: 'R-INV-40', cloud },
  });
  expect(CustomerCloud.options.map((cloud) => canAskWith({ adminPermissions: false }, cloud))).toEqual([
    { allowed: true },
    required('us-government'),
    required('germany'),
    { allowed: true },
  ]);
});

it('asks the customer for what the invitation is for, and nothing else (R-INV-40)', () => {
  expect([
    askedOnAcceptance({ kind: 'single', adminPermissions: false }),
    askedOnAcceptance({ kind: 'joint', adminPermissions: true }),
  ]).toEqual([
    [{ id: 'reseller-relationship', rule: 'R-INV-07' }],
    [
      { id: 'reseller-relationship', rule: 'R-INV-07' },
      { id: 'provider-relationship', rule: 'R-INV-21' },
      { id: 'administrator-permissions', rule: 'R-INV-40' },
    ],
  ]);
});

it('asks a customer that has not accepted the customer agreement to do so, as the newest pages have it (R-INV-44)', () => {
  const asks = (customerAgreement: 'missing' | 'attested' | 'accepted-by-customer' | undefined, policy = current) =>
    askedOnAcceptance({ kind: 'single', adminPermissions: false, customerAgreement, policy }).some(
      ({ id }) => id === 'customer-agreement',
    );
  expect([asks('missing'), asks(undefined), asks('attested'), asks('accepted-by-customer')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('warns that a link for delegated administration is another one, and that no message comes on acceptance (R-INV-48, R-INV-50)', () => {
  expect(invitationNotices).toEqual([
    { id: 'delegated-admin-is-another-link', rule: 'R-INV-48' },
    { id: 'no-message-on-acceptance', rule: 'R-INV-50' },
  ]);
});
