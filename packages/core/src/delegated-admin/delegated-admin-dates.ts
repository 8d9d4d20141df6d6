import { durationLimits, toDurationDays } from './duration.js';
import { directoryRoles } from './directory-role.js';
import type { DelegatedAdmin, DelegatedAdminState } from './delegated-admin.js';

const day = 86_400_000;

/** How long a customer has to approve, in days (R-ADM-09). */
export const approvalDays = 90;
/** By how much a relationship goes on by itself, in days (R-ADM-10). */
export const extensionDays = 180;
/** How many days before the end partner and customer are told (R-ADM-11). */
export const noticeDays = [30, 7, 1, 0] as const;

/** The milliseconds of a date, and no number for one that is missing or none. */
const momentOf = (date: string | undefined): number => new Date(date ?? Number.NaN).getTime();

type Dated = Pick<DelegatedAdmin, 'state' | 'lockedAt' | 'endsAt' | 'endedAt' | 'autoExtend' | 'roles'>;

/** When a relationship that begins now ends. Nothing where the duration is none, or longer than is allowed. */
export function toDelegatedAdminEnd(activatedAt: Date, duration: string): Date | undefined {
  const days = toDurationDays(duration);
  return days === undefined || days < durationLimits.min || days > durationLimits.max
    ? undefined
    : new Date(activatedAt.getTime() + days * day);
}

/**
 * When a relationship ends as it stands at a moment: each automatic extension adds 180 days to an end that has come
 * (R-ADM-10). One with the Global Administrator is never extended, whatever it says.
 */
export function delegatedAdminEndAt({ endsAt, autoExtend, roles }: Dated, now: Date): Date | undefined {
  const end = momentOf(endsAt);
  if (Number.isNaN(end)) return undefined;

  const isExtended = autoExtend === 'P180D' && !roles.includes(directoryRoles['global-administrator']);
  const late = now.getTime() - end;
  if (!isExtended || late < 0) return new Date(end);
  return new Date(end + (Math.floor(late / (extensionDays * day)) + 1) * extensionDays * day);
}

/**
 * The state at a moment: a request that nobody approved in ninety days has expired (R-ADM-09), and so has a relationship
 * whose end has come, whether or not anybody has noticed.
 */
export function delegatedAdminStateAt(relationship: Dated, now: Date): DelegatedAdminState {
  const { state, lockedAt } = relationship;
  // Asked the positive way round: a date that is none ends in expiry.
  if (state === 'approval-pending') {
    return now.getTime() - momentOf(lockedAt) <= approvalDays * day ? state : 'expired';
  }
  if (state === 'active') {
    const end = delegatedAdminEndAt(relationship, now);
    return end && now < end ? state : 'expired';
  }
  return state;
}

export interface ExpiryNotice {
  /** How many days before the end. */
  readonly days: (typeof noticeDays)[number];
  readonly at: Date;
}

/** When partner and customer are told that a relationship ends: 30, 7 and 1 days before, and at the end (R-ADM-11). */
export const expiryNotices = (endsAt: Date): ExpiryNotice[] =>
  noticeDays.map((days) => ({ days, at: new Date(endsAt.getTime() - days * day) }));

/** The notices that have become due since somebody last looked (R-ADM-11). Looked at one after another, each comes once. */
export const noticesDue = (endsAt: Date, { since, now }: { since: Date; now: Date }): ExpiryNotice[] =>
  expiryNotices(endsAt).filter(({ at }) => since < at && at <= now);

/** Whether lists still show it: ended relationships for a year, unapproved requests for ninety days (R-ADM-17). */
export function isDelegatedAdminListed(relationship: Dated & Pick<DelegatedAdmin, 'activatedAt'>, now: Date): boolean {
  const state = delegatedAdminStateAt(relationship, now);
  if (state !== 'expired' && state !== 'terminated') return true;

  const { activatedAt, lockedAt, endedAt, endsAt } = relationship;
  const [from, days] = activatedAt === undefined ? [lockedAt, approvalDays] : [endedAt ?? endsAt, 365];
  return now.getTime() - momentOf(from) <= days * day;
}

/** How long delegated admin privileges stay beside the granular relationship that replaces them, and how long unused. */
export const privilegesDays = { besideGranular: 30, unused: 90 } as const;

/**
 * When the old privileges that cover a whole tenant are taken away: thirty days after a default relationship has
 * replaced them, or after ninety days in which nobody used them (R-ADM-02).
 */
export function privilegesEndAt({
  replacedAt,
  lastUsedAt,
}: {
  replacedAt?: Date;
  lastUsedAt?: Date;
}): Date | undefined {
  const ends = [
    ...(replacedAt ? [replacedAt.getTime() + privilegesDays.besideGranular * day] : []),
    ...(lastUsedAt ? [lastUsedAt.getTime() + privilegesDays.unused * day] : []),
  ];
  return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
