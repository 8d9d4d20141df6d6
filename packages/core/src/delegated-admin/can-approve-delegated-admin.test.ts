import { expect, it } from 'vitest';
import { aCustomer, aReseller, organizationId } from '../parties/party.fixtures.js';
import { aUser, jonas, katrin, mira, svenja } from '../users/user.fixtures.js';
import { canApproveDelegatedAdmin, canTerminateDelegatedAdmin } from './can-approve-delegated-admin.js';
import { aDelegatedAdmin, now } from './delegated-admin.fixtures.js';
import { delegatedAdminStates } from './delegated-admin.js';

const asked = aDelegatedAdmin({ state: 'approval-pending', lockedAt: '2026-11-20T09:00:00Z' });
const asMira = { actor: mira(), customer: aCustomer(), relationship: asked, now };
const other = aCustomer({ id: organizationId('gasthof-krone') });
const ofOther = mira({ organizationId: other.id });

it('lets the global admin of the customer approve (R-ADM-08)', () => {
  expect(canApproveDelegatedAdmin(asMira)).toEqual({ allowed: true });
});

it('lets nobody else of the customer approve (R-ADM-08)', () => {
  expect(canApproveDelegatedAdmin({ ...asMira, actor: mira({ roles: ['billing-admin'] }) })).toEqual({
    allowed: false,
    reason: { code: 'not-the-customers-global-admin', rule: 'R-ADM-08' },
  });
});

it('approves nothing that was not asked, or is answered (R-ADM-08)', () => {
  const open = delegatedAdminStates.filter(
    (state) => canApproveDelegatedAdmin({ ...asMira, relationship: { ...asked, state } }).allowed,
  );
  expect(open).toEqual(['approval-pending']);
  expect(canApproveDelegatedAdmin({ ...asMira, relationship: { ...asked, state: 'created' } })).toEqual({
    allowed: false,
    reason: {
      code: 'event-does-not-fit',
      rule: 'R-ADM-08',
      state: 'created',
      event: 'approve',
      fitting: ['change', 'lock-for-approval'],
    },
  });
});

it('says of a relationship that has ended that it has, not that nobody approved it (R-ADM-08)', () => {
  expect(canApproveDelegatedAdmin({ ...asMira, relationship: { ...asked, state: 'expired' } })).toMatchObject({
    reason: { code: 'event-does-not-fit', state: 'expired' },
  });
});

it('approves nothing after ninety days (R-ADM-09)', () => {
  expect([
    canApproveDelegatedAdmin({ ...asMira, now: new Date('2027-02-18T09:00:00.000Z') }),
    canApproveDelegatedAdmin({ ...asMira, now: new Date('2027-02-18T09:00:00.001Z') }),
  ]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'delegated-admin-request-expired', rule: 'R-ADM-09', days: 90 } },
  ]);
});

it('lets whichever customer opens the link approve where none is named, and no other where one is (R-ADM-18)', () => {
  const unnamed = { ...asked, customerId: undefined };
  const forAnother = { allowed: false, reason: { code: 'delegated-admin-for-another', rule: 'R-ADM-18' } };
  expect([
    canApproveDelegatedAdmin({ ...asMira, actor: ofOther, customer: other, relationship: unnamed }),
    canApproveDelegatedAdmin({ ...asMira, actor: ofOther, customer: other }),
    canApproveDelegatedAdmin({ ...asMira, actor: ofOther }),
  ]).toEqual([{ allowed: true }, forAnother, forAnother]);
});

it('lets no partner approve (R-GEN-26)', () => {
  expect(canApproveDelegatedAdmin({ ...asMira, actor: katrin(), customer: aReseller() })).toEqual({
    allowed: false,
    reason: { code: 'not-a-customer', rule: 'R-GEN-26', party: 'indirect-reseller' },
  });
});

it('lets a blocked global admin approve nothing (R-OWN-03)', () => {
  expect(canApproveDelegatedAdmin({ ...asMira, actor: mira({ status: 'blocked' }) })).toMatchObject({
    allowed: false,
    reason: { code: 'user-not-active' },
  });
});

it('lets partner and customer end an active relationship at any time (R-ADM-12)', () => {
  const relationship = aDelegatedAdmin();
  expect([
    canTerminateDelegatedAdmin({ actor: katrin(), relationship, now }),
    canTerminateDelegatedAdmin({ actor: mira(), relationship, now }),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('ends nothing but an active relationship (R-ADM-12)', () => {
  const open = delegatedAdminStates.filter(
    (state) => canTerminateDelegatedAdmin({ actor: katrin(), relationship: aDelegatedAdmin({ state }), now }).allowed,
  );
  expect(open).toEqual(['active']);
  const over = aDelegatedAdmin({ endsAt: '2026-11-22T10:00:00Z' });
  expect(canTerminateDelegatedAdmin({ actor: katrin(), relationship: over, now })).toEqual({
    allowed: false,
    reason: {
      code: 'event-does-not-fit',
      rule: 'R-ADM-12',
      state: 'expired',
      event: 'request-termination',
      fitting: [],
    },
  });
});

it('leaves the end to admin agents on one side and the global admin on the other (R-ADM-12)', () => {
  const relationship = aDelegatedAdmin();
  const end = (actor: ReturnType<typeof aUser>) => canTerminateDelegatedAdmin({ actor, relationship, now });
  expect([
    end(jonas()),
    end(mira({ roles: ['billing-admin'] })),
    end(svenja()),
    end(mira({ status: 'removed' })),
  ]).toMatchObject([
    { allowed: false, reason: { code: 'permission-missing' } },
    { allowed: false, reason: { code: 'not-the-customers-global-admin', rule: 'R-ADM-12' } },
    { allowed: false, reason: { code: 'delegated-admin-of-another', rule: 'R-OWN-03' } },
    { allowed: false, reason: { code: 'user-not-active' } },
  ]);
});
