import { expect, it } from 'vitest';
import { organizationId } from '../parties/party.fixtures.js';
import { jonas, katrin, svenja } from '../users/user.fixtures.js';
import {
  canConsentToDelegatedAdmin,
  canDeleteDelegatedAdmin,
  canEditDelegatedAdmin,
  canLockForApproval,
} from './can-edit-delegated-admin.js';
import { aDelegatedAdmin, aRequest } from './delegated-admin.fixtures.js';
import { delegatedAdminStates, type DelegatedAdmin } from './delegated-admin.js';

const created = aDelegatedAdmin({ state: 'created' });
const edit = (relationship: DelegatedAdmin, etag = 'v1', names: readonly string[] = []) =>
  canEditDelegatedAdmin({ actor: katrin(), relationship, names }, etag, aRequest());

it('changes and deletes a request before the customer is asked, and only then (R-ADM-07)', () => {
  const open = delegatedAdminStates.filter((state) => edit(aDelegatedAdmin({ state })).allowed);
  expect(open).toEqual(['created']);
  expect(canDeleteDelegatedAdmin({ actor: katrin(), relationship: created }, 'v1')).toEqual({ allowed: true });
  expect(canDeleteDelegatedAdmin({ actor: katrin(), relationship: aDelegatedAdmin() }, 'v1')).toEqual({
    allowed: false,
    reason: { code: 'delegated-admin-fixed', rule: 'R-ADM-07', state: 'active' },
  });
});

it('changes only the version that was seen (R-ADM-07)', () => {
  const outdated = {
    allowed: false,
    reason: { code: 'delegated-admin-outdated', rule: 'R-ADM-07', relationshipId: 'r1' },
  };
  expect([edit(created, 'v0'), edit(created, ''), edit(created, 'v1')]).toEqual([
    outdated,
    outdated,
    { allowed: true },
  ]);
});

it('holds a change against the same terms as a request (R-ADM-03)', () => {
  expect(edit(created, 'v1', ['Lindenhof Helpdesk'])).toMatchObject({
    allowed: false,
    reason: { code: 'delegated-admin-name-taken' },
  });
});

it('leaves a request to the admin agents of the company that made it (R-OWN-03)', () => {
  const reason = { code: 'delegated-admin-of-another', rule: 'R-OWN-03', relationshipId: 'r1' };
  expect([
    canDeleteDelegatedAdmin({ actor: svenja(), relationship: created }, 'v1'),
    canLockForApproval({ actor: svenja(), relationship: created }),
    canDeleteDelegatedAdmin({ actor: jonas(), relationship: created }, 'v1'),
  ]).toMatchObject([
    { allowed: false, reason },
    { allowed: false, reason },
    { allowed: false, reason: { code: 'permission-missing' } },
  ]);
});

it('puts a request before the customer once (R-ADM-08)', () => {
  expect(canLockForApproval({ actor: katrin(), relationship: created })).toEqual({ allowed: true });
  expect(canLockForApproval({ actor: katrin(), relationship: aDelegatedAdmin({ state: 'approval-pending' }) })).toEqual(
    {
      allowed: false,
      reason: {
        code: 'event-does-not-fit',
        rule: 'R-ADM-08',
        state: 'approval-pending',
        event: 'lock-for-approval',
        fitting: ['approve', 'expire'],
      },
    },
  );
});

const forReseller = (partnerConsent: DelegatedAdmin['partnerConsent']) =>
  aDelegatedAdmin({ state: 'created', providerId: organizationId('nordwind'), partnerConsent });

it.each(['pending', 'rejected', undefined] as const)(
  'asks no customer in the name of a reseller whose consent is %s (R-ADM-16)',
  (consent) => {
    expect(canLockForApproval({ actor: svenja(), relationship: forReseller(consent) })).toEqual({
      allowed: false,
      reason: { code: 'partner-consent-missing', rule: 'R-ADM-16', partnerId: 'studio-brandl' },
    });
  },
);

it('asks the customer once the reseller has consented (R-ADM-16)', () => {
  expect(canLockForApproval({ actor: svenja(), relationship: forReseller('given') })).toEqual({ allowed: true });
});

it('asks the consent of the reseller, not of the provider, and once (R-ADM-16)', () => {
  const notAsked = { allowed: false, reason: { code: 'partner-consent-not-asked', rule: 'R-ADM-16' } };
  expect([
    canConsentToDelegatedAdmin({ actor: katrin(), relationship: forReseller('pending') }),
    canConsentToDelegatedAdmin({ actor: katrin(), relationship: forReseller('given') }),
    canConsentToDelegatedAdmin({ actor: katrin(), relationship: created }),
    canConsentToDelegatedAdmin({ actor: katrin(), relationship: { ...created, partnerConsent: 'pending' } }),
    canConsentToDelegatedAdmin({ actor: katrin(), relationship: { ...forReseller('pending'), state: 'expired' } }),
    canConsentToDelegatedAdmin({ actor: svenja(), relationship: forReseller('pending') }),
    canConsentToDelegatedAdmin({ actor: jonas(), relationship: forReseller('pending') }),
  ]).toMatchObject([
    { allowed: true },
    notAsked,
    notAsked,
    notAsked,
    notAsked,
    { allowed: false, reason: { code: 'delegated-admin-of-another' } },
    { allowed: false, reason: { code: 'permission-missing' } },
  ]);
});
