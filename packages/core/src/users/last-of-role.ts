import { allowed, refused, type Decision } from '../decision.js';
import { isEnabled } from './user-status.js';
import type { User } from './user.js';

export type LastOfRole =
  | { readonly code: 'last-admin-agent'; readonly rule: 'R-OWN-01'; readonly userId: string }
  | { readonly code: 'last-global-admin'; readonly rule: 'R-OWN-01'; readonly userId: string };

/** Whether the company can do without `user` in these roles: it keeps one enabled admin agent and one enabled global admin. */
export function canSpare(user: User, colleagues: readonly User[], roles: readonly string[]): Decision<LastOfRole> {
  const isLast = (role: 'admin-agent' | 'global-admin') =>
    roles.includes(role) &&
    colleagues.every((other) => other.id === user.id || !other.roles.includes(role) || !isEnabled(other));

  if (isLast('admin-agent')) return refused({ code: 'last-admin-agent', rule: 'R-OWN-01', userId: user.id });
  if (isLast('global-admin')) return refused({ code: 'last-global-admin', rule: 'R-OWN-01', userId: user.id });
  return allowed;
}
