/**
 * Where a user stands with the own sign-in. `password-change-due`: holds a temporary password and must change it at the
 * first sign-in (R-USR-13).
 */
export const userStatuses = ['password-change-due', 'active', 'blocked', 'removed'] as const;
export type UserStatus = (typeof userStatuses)[number];

/** The life of a sign-in. `status` changes by these events only. */
export const userTransitions = {
  'password-change-due': {
    'change-password': 'active',
    'reset-password': 'password-change-due',
    block: 'blocked',
    remove: 'removed',
  },
  active: { 'reset-password': 'password-change-due', block: 'blocked', remove: 'removed' },
  // Whoever was blocked or removed before the first sign-in still holds a temporary password (R-USR-13).
  blocked: { unblock: 'active', 'unblock-before-first-sign-in': 'password-change-due', remove: 'removed' },
  removed: { restore: 'active', 'restore-before-first-sign-in': 'password-change-due' },
} as const;

/** Whether a user still belongs to the staff: holds a sign-in that is neither blocked nor removed. */
export const isEnabled = ({ status }: { readonly status: UserStatus }): boolean =>
  status === 'active' || status === 'password-change-due';
