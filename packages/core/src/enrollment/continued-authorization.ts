import * as z from 'zod/mini';
import { afterDays, afterYears, dayOf } from '../calendar.js';
import { EmailAddress, PhoneNumber, requiredText } from '../text.js';
import { roleIds, type RoleId } from '../users/role-ids.js';
import { isEnabled } from '../users/user-status.js';
import type { User } from '../users/user.js';
import type { AuthorizationState } from './authorization-state.js';

/** Whom Microsoft warns when the company's security is in question (R-ENR-60). */
export const SecurityContact = /* @__PURE__ */ z.strictObject({
  fullName: requiredText(120),
  email: EmailAddress,
  phone: PhoneNumber,
});
export type SecurityContact = z.infer<typeof SecurityContact>;

/** Program revenue of the past twelve months that a reseller needs at each check, in US dollars (R-ENR-59). */
export const requiredRevenueUsd = 1000;

/** How many days ahead of the check a reseller that is short of it is warned (R-ENR-61). */
export const revenueWarningDays = [90, 60, 30] as const;

export type ContinuedAuthorizationRefusal =
  | { readonly code: 'authorization-unknown'; readonly rule: 'R-ENR-62' }
  | { readonly code: 'reseller-suspended'; readonly rule: 'R-ENR-62' }
  | ResellerDeauthorized
  | {
      readonly code: 'revenue-too-low';
      readonly rule: 'R-ENR-59';
      readonly checkedOn: string;
      readonly pastYearUsd: number;
      readonly requiredUsd: number;
    }
  | { readonly code: 'revenue-unknown'; readonly rule: 'R-ENR-59' }
  | { readonly code: 'mfa-missing'; readonly rule: 'R-ENR-60'; readonly count: number }
  | { readonly code: 'mfa-unknown'; readonly rule: 'R-ENR-60'; readonly count: number }
  | { readonly code: 'security-contact-missing'; readonly rule: 'R-ENR-60' }
  | { readonly code: 'security-contact-unknown'; readonly rule: 'R-ENR-60' };

export interface ResellerDeauthorized {
  readonly code: 'reseller-deauthorized';
  readonly rule: 'R-ENR-61';
  /** The day from which the company may enroll again. Absent where nobody knows since when it is deauthorized. */
  readonly enrollFrom?: string;
}

/** What a reseller's continued authorization hangs on. What is left out is not known, and that is said. */
export interface ContinuedAuthorizationFacts {
  readonly authorization?: AuthorizationState | undefined;
  /** Since when it is deauthorized, as a date. */
  readonly deauthorizedOn?: string | undefined;
  /** When it came into the program, as a date: the check comes each year in that month. */
  readonly onboardedOn?: string | undefined;
  /** The last check that was made, with the revenue of the twelve months before it. */
  readonly revenueCheck?: { readonly on: string; readonly pastYearUsd: number } | undefined;
  /** `null`: none is named. */
  readonly securityContact?: SecurityContact | null | undefined;
  /** Everybody who works in the dashboard. `mfa`: whether the sign-in asks for a second factor. */
  readonly staff: readonly ResellerUser[];
}

export type ResellerUser = Pick<User, 'roles' | 'status'> & { readonly mfa?: boolean | undefined };

/**
 * Everything for which the reseller's authorization does not go on at this moment (R-ENR-59 to R-ENR-62).
 *
 * A shortage of revenue counts from a check that found it, not from the day on which the sum happens to be low: until the
 * check it is a matter for `revenueWarningOf`.
 */
export function checkContinuedAuthorization(
  facts: ContinuedAuthorizationFacts,
  now: Date,
): ContinuedAuthorizationRefusal[] {
  return [...checkStanding(facts), ...checkRevenue(facts, now), ...checkSecurity(facts)];
}

function checkStanding({
  authorization,
  deauthorizedOn,
}: ContinuedAuthorizationFacts): ContinuedAuthorizationRefusal[] {
  if (authorization === 'authorized') return [];
  if (authorization === 'suspended') return [{ code: 'reseller-suspended', rule: 'R-ENR-62' }];
  if (authorization === 'deauthorized') return [resellerDeauthorized(deauthorizedOn)];
  return [{ code: 'authorization-unknown', rule: 'R-ENR-62' }];
}

/** The refusal of a deauthorized reseller, with the day from which it may enroll again: a year later (R-ENR-61). */
export function resellerDeauthorized(deauthorizedOn: string | undefined): ResellerDeauthorized {
  const enrollFrom = dayOf(afterYears(new Date(deauthorizedOn ?? Number.NaN), 1));
  return { code: 'reseller-deauthorized', rule: 'R-ENR-61', ...(enrollFrom !== undefined && { enrollFrom }) };
}

function checkRevenue(
  { onboardedOn, revenueCheck }: ContinuedAuthorizationFacts,
  now: Date,
): ContinuedAuthorizationRefusal[] {
  const unknown = { code: 'revenue-unknown', rule: 'R-ENR-59' } as const;
  const checks = revenueChecksAround(onboardedOn, now);
  if (!checks) return [unknown];
  if (!checks.last) return [];

  const checkedAt = revenueCheck ? Date.parse(revenueCheck.on) : Number.NaN;
  if (!(checkedAt >= checks.last.getTime())) {
    // The check is made some time in the month; as long as it lasts, what the last one found holds.
    const isMonthOver = now.getTime() >= monthAfter(checks.last).getTime();
    const isFirst = checks.isFirst || checkedAt >= afterYears(checks.last, -1).getTime();
    if (isMonthOver || !isFirst) return [unknown];
  }
  if (!revenueCheck || revenueCheck.pastYearUsd >= requiredRevenueUsd) return [];
  return Number.isNaN(revenueCheck.pastYearUsd)
    ? [unknown]
    : [
        {
          code: 'revenue-too-low',
          rule: 'R-ENR-59',
          checkedOn: revenueCheck.on,
          pastYearUsd: revenueCheck.pastYearUsd,
          requiredUsd: requiredRevenueUsd,
        },
      ];
}

function checkSecurity({ securityContact, staff }: ContinuedAuthorizationFacts): ContinuedAuthorizationRefusal[] {
  const administrators = staff.filter((user) => isEnabled(user) && user.roles.some(isAdministrative));
  const without = administrators.filter(({ mfa }) => mfa === false).length;
  const unknown = administrators.filter(({ mfa }) => mfa === undefined).length;
  const refusals: ContinuedAuthorizationRefusal[] = [];
  if (without > 0) refusals.push({ code: 'mfa-missing', rule: 'R-ENR-60', count: without });
  if (unknown > 0 || administrators.length === 0) {
    refusals.push({ code: 'mfa-unknown', rule: 'R-ENR-60', count: unknown });
  }
  if (securityContact === undefined) refusals.push({ code: 'security-contact-unknown', rule: 'R-ENR-60' });
  else if (securityContact === null) refusals.push({ code: 'security-contact-missing', rule: 'R-ENR-60' });
  return refusals;
}

/** The roles that administer something. The pages say "all administrative users" and name none, so none is left out. */
export const administrativeRoles: readonly RoleId[] = roleIds.filter((id) => id.split('-').includes('admin'));

const isAdministrative = (role: RoleId): boolean => administrativeRoles.includes(role);

/** A shortage of revenue ahead of the next check. */
export interface RevenueWarning {
  /** The first of 90, 60 and 30 days that is reached. */
  readonly days: (typeof revenueWarningDays)[number];
  /** The first day of the month of the check. It can come later in the month, never earlier. */
  readonly checkOn: string;
  readonly missingUsd: number;
}

/**
 * The warning that is due now, or none: a reseller short of the revenue is warned 90, 60 and 30 days ahead of its check
 * (R-ENR-61). `pastYearUsd` is the revenue of the past twelve months as of now.
 */
export function revenueWarningOf(
  { onboardedOn, pastYearUsd }: { readonly onboardedOn: string; readonly pastYearUsd: number },
  now: Date,
): RevenueWarning | undefined {
  if (pastYearUsd >= requiredRevenueUsd) return undefined;
  const next = revenueChecksAround(onboardedOn, now)?.next;
  const checkOn = next && dayOf(next);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: a month has a first day, which the compiler does not know
  if (!next || checkOn === undefined) return undefined;

  const days = revenueWarningDays.findLast((ahead) => now.getTime() >= afterDays(next, -ahead).getTime());
  if (days === undefined) return undefined;
  return { days, checkOn, missingUsd: requiredRevenueUsd - pastYearUsd };
}

/** The check that came last and the one that comes next, by the first day of their months. None in the first year. */
function revenueChecksAround(
  onboardedOn: string | undefined,
  now: Date,
): { last: Date | undefined; next: Date; isFirst: boolean } | undefined {
  const onboarded = new Date(onboardedOn ?? Number.NaN);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: what is no date comes to the same end below
  if (Number.isNaN(onboarded.getTime()) || Number.isNaN(now.getTime())) return undefined;

  const first = new Date(Date.UTC(onboarded.getUTCFullYear() + 1, onboarded.getUTCMonth()));
  const inThisYear = new Date(Date.UTC(now.getUTCFullYear(), onboarded.getUTCMonth()));
  const last = now.getTime() < inThisYear.getTime() ? afterYears(inThisYear, -1) : inThisYear;
  // Stryker disable next-line BooleanLiteral: without a check nobody asks whether it is the first
  if (last.getTime() < first.getTime()) return { last: undefined, next: first, isFirst: false };
  return { last, next: afterYears(last, 1), isFirst: last.getTime() === first.getTime() };
}

const monthAfter = (month: Date): Date => new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1));
