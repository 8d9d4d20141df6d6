import type { RefusalWords } from '../words.js';

export const users = {
  'user-not-active': {
    reason: 'Your account is blocked or removed, so it can do nothing here.',
    remedy: 'Ask a colleague who looks after users to let you in again.',
  },
  'password-change-due': {
    reason: 'The temporary password has not been changed yet.',
    remedy: 'Sign in once and choose a password of your own.',
  },
  'permission-missing': {
    reason: 'None of your roles opens this.',
    remedy: 'It takes {roles}. Ask a colleague who looks after users.',
  },
  'not-an-admin-agent': {
    reason: 'None of your roles lets you look after users.',
    remedy: 'It takes {roles}. Ask a colleague who has one of these roles.',
  },
  'user-of-another-company': {
    reason: 'This user belongs to another company.',
    remedy: 'Reload the list. It holds only the users of your own company.',
  },
  'unknown-role': {
    reason: 'There is no role called “{role}”.',
    remedy: 'Choose one of the roles in the list.',
  },
  'roles-missing': {
    reason: 'Without any role nobody can work in the dashboard.',
    remedy: 'Choose at least one type of agent or admin.',
  },
  'roles-of-one-category': {
    reason: '{roles}: only one of these at a time.',
    remedy: 'Choose one of them.',
  },
  'role-not-assignable': {
    reason: 'Your roles do not let you give or take away {role}.',
    remedy: 'It takes {roles}.',
  },
  'email-taken': {
    reason: 'Somebody in your company already has {email}.',
    remedy: 'Enter another address, or look the person up in the list. Removed users keep theirs.',
  },
  'own-roles': {
    reason: 'You cannot add roles to your own account.',
    remedy: 'Ask a colleague who looks after users.',
  },
  'last-admin-agent': {
    reason: 'This is the last admin agent. Without one, nobody could let a colleague in again.',
    remedy: 'Make somebody else admin agent first.',
  },
  'last-global-admin': {
    reason: 'This is the last global admin of the company.',
    remedy: 'Make somebody else global admin first.',
  },
  'global-admin-password': {
    reason: 'Only a global admin can reset the password of a global admin.',
    remedy: 'Ask another global admin of your company.',
  },
  'user-not-resettable': {
    reason: 'This user is blocked or removed, so there is no sign-in to reset.',
    remedy: 'Restore or unblock the user first.',
  },
  'own-account': {
    reason: 'You cannot remove your own account.',
    remedy: 'Ask a colleague who looks after users.',
  },
  'user-not-removed': {
    reason: 'This user is not removed.',
    remedy: 'Reload the list.',
  },
  'user-purged': {
    reason: 'Removed users can be restored for {days} days. That time is over.',
    remedy: 'Add the person again as a new user.',
  },
} satisfies Record<string, RefusalWords>;
