import { expect, it } from 'vitest';
import { aDelegatedAdmin } from './delegated-admin.fixtures.js';
import { directoryRoles } from './directory-role.js';
import {
  delegatedAdminEndAt,
  delegatedAdminStateAt,
  expiryNotices,
  isDelegatedAdminListed,
  noticesDue,
  privilegesEndAt,
  toDelegatedAdminEnd,
} from './delegated-admin-dates.js';

const at = (text: string) => new Date(text);

it('ends a relationship when its duration is over (R-ADM-03)', () => {
  expect([
    toDelegatedAdminEnd(at('2026-01-01T00:00:00Z'), 'P1D'),
    toDelegatedAdminEnd(at('2026-01-01T00:00:00Z'), 'P2Y'),
    toDelegatedAdminEnd(at('2026-01-01T00:00:00Z'), 'P731D'),
    toDelegatedAdminEnd(at('2026-01-01T00:00:00Z'), 'P0D'),
    toDelegatedAdminEnd(at('2026-01-01T00:00:00Z'), 'forever'),
  ]).toEqual([at('2026-01-02T00:00:00Z'), at('2028-01-01T00:00:00Z'), undefined, undefined, undefined]);
});

it('lets a request expire that nobody has approved in ninety days (R-ADM-09)', () => {
  const asked = aDelegatedAdmin({ state: 'approval-pending', lockedAt: '2026-01-01T00:00:00Z' });
  expect([
    delegatedAdminStateAt(asked, at('2026-04-01T00:00:00.000Z')),
    delegatedAdminStateAt(asked, at('2026-04-01T00:00:00.001Z')),
    delegatedAdminStateAt({ ...asked, lockedAt: 'soon' }, at('2026-01-01T00:00:00Z')),
    delegatedAdminStateAt({ ...asked, lockedAt: undefined }, at('2026-01-01T00:00:00Z')),
  ]).toEqual(['approval-pending', 'expired', 'expired', 'expired']);
});

it('lets all roles of a relationship end together, at its end (R-ADM-14)', () => {
  const relationship = aDelegatedAdmin();
  expect([
    delegatedAdminStateAt(relationship, at('2027-05-02T08:59:59.999Z')),
    delegatedAdminStateAt(relationship, at('2027-05-02T09:00:00.000Z')),
    delegatedAdminStateAt({ ...relationship, endsAt: 'never' }, at('2026-06-01T00:00:00Z')),
    delegatedAdminStateAt({ ...relationship, endsAt: undefined }, at('2026-06-01T00:00:00Z')),
    delegatedAdminStateAt({ ...relationship, state: 'terminating' }, at('2030-01-01T00:00:00Z')),
  ]).toEqual(['active', 'expired', 'expired', 'expired', 'terminating']);
});

it('extends a relationship by 180 days each time its end comes, if that is switched on (R-ADM-10)', () => {
  const extended = aDelegatedAdmin({ autoExtend: 'P180D', endsAt: '2026-01-01T00:00:00Z' });
  expect([
    delegatedAdminEndAt(extended, at('2025-12-31T23:59:59Z')),
    delegatedAdminEndAt(extended, at('2026-01-01T00:00:00Z')),
    delegatedAdminEndAt(extended, at('2026-06-29T23:59:59Z')),
    delegatedAdminEndAt(extended, at('2026-06-30T00:00:00Z')),
    delegatedAdminEndAt({ ...extended, autoExtend: 'off' }, at('2026-06-30T00:00:00Z')),
  ]).toEqual([
    at('2026-01-01T00:00:00Z'),
    at('2026-06-30T00:00:00Z'),
    at('2026-06-30T00:00:00Z'),
    at('2026-12-27T00:00:00Z'),
    at('2026-01-01T00:00:00Z'),
  ]);
  expect(delegatedAdminStateAt(extended, at('2026-06-30T00:00:00Z'))).toBe('active');
});

it('extends nothing long before its end, and knows no end without a date (R-ADM-10)', () => {
  const extended = aDelegatedAdmin({ autoExtend: 'P180D', endsAt: '2026-01-01T00:00:00Z' });
  expect([
    delegatedAdminEndAt(extended, at('2024-01-01T00:00:00Z')),
    delegatedAdminEndAt({ ...extended, endsAt: undefined }, at('2026-01-01T00:00:00Z')),
    delegatedAdminEndAt({ ...extended, endsAt: 'never' }, at('2026-01-01T00:00:00Z')),
  ]).toEqual([at('2026-01-01T00:00:00Z'), undefined, undefined]);
});

it('lists a relationship of long ago that nothing has ended (R-ADM-17)', () => {
  const old = aDelegatedAdmin({
    state: 'terminating',
    lockedAt: '2020-01-01T00:00:00Z',
    endsAt: '2021-01-01T00:00:00Z',
  });
  expect(isDelegatedAdminListed(old, at('2026-11-22T10:00:00Z'))).toBe(true);
});

it('never extends one with the Global Administrator (R-ADM-10)', () => {
  const relationship = aDelegatedAdmin({
    autoExtend: 'P180D',
    roles: [directoryRoles['global-administrator']],
    endsAt: '2026-01-01T00:00:00Z',
  });
  expect(delegatedAdminStateAt(relationship, at('2026-01-01T00:00:00Z'))).toBe('expired');
});

it('announces the end thirty, seven and one day before, and at the end (R-ADM-11)', () => {
  expect(expiryNotices(at('2027-05-02T09:00:00Z'))).toEqual([
    { days: 30, at: at('2027-04-02T09:00:00Z') },
    { days: 7, at: at('2027-04-25T09:00:00Z') },
    { days: 1, at: at('2027-05-01T09:00:00Z') },
    { days: 0, at: at('2027-05-02T09:00:00Z') },
  ]);
});

it('brings each notice once, however often somebody looks (R-ADM-11)', () => {
  const end = at('2027-05-02T09:00:00Z');
  const days = (since: string, now: string) => noticesDue(end, { since: at(since), now: at(now) }).map((n) => n.days);
  expect([
    days('2027-04-01T00:00:00Z', '2027-04-02T08:59:59Z'),
    days('2027-04-02T08:59:59Z', '2027-04-02T09:00:00Z'),
    days('2027-04-02T09:00:00Z', '2027-04-25T09:00:00Z'),
    days('2027-04-20T00:00:00Z', '2027-05-03T00:00:00Z'),
    days('2027-05-03T00:00:00Z', '2028-01-01T00:00:00Z'),
  ]).toEqual([[], [30], [7], [7, 1, 0], []]);
});

it('lists an ended relationship for a year, and an unapproved request for ninety days (R-ADM-17)', () => {
  const ended = aDelegatedAdmin({ state: 'terminated', endedAt: '2026-01-01T00:00:00Z' });
  const expired = aDelegatedAdmin({ endsAt: '2026-01-01T00:00:00Z' });
  const { activatedAt: _, ...asked } = aDelegatedAdmin({
    state: 'approval-pending',
    lockedAt: '2026-01-01T00:00:00Z',
    endsAt: undefined,
  });
  const listed = [
    [ended, '2027-01-01T00:00:00.000Z'],
    [expired, '2027-01-01T00:00:00.000Z'],
    [asked, '2026-04-01T00:00:00.000Z'],
    [aDelegatedAdmin(), '2026-11-22T10:00:00Z'],
  ] as const;
  const gone = [
    [ended, '2027-01-01T00:00:00.001Z'],
    [expired, '2027-01-01T00:00:00.001Z'],
    [asked, '2026-04-01T00:00:00.001Z'],
    [{ ...ended, endedAt: 'once' }, '2026-01-01T00:00:00Z'],
  ] as const;
  const isListed = ([relationship, now]: (typeof listed | typeof gone)[number]) =>
    isDelegatedAdminListed(relationship, at(now));
  expect([listed.map(isListed), gone.map(isListed)]).toEqual([
    [true, true, true, true],
    [false, false, false, false],
  ]);
});

it('takes the old privileges away thirty days after they are replaced, or ninety days unused (R-ADM-02)', () => {
  const replacedAt = at('2026-01-01T00:00:00Z');
  const lastUsedAt = at('2025-11-01T00:00:00Z');
  expect([
    privilegesEndAt({ replacedAt }),
    privilegesEndAt({ lastUsedAt }),
    privilegesEndAt({ replacedAt, lastUsedAt }),
    privilegesEndAt({}),
  ]).toEqual([at('2026-01-31T00:00:00Z'), at('2026-01-30T00:00:00Z'), at('2026-01-30T00:00:00Z'), undefined]);
});
