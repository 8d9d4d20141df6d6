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
  'sign-in-data-told': {
    reason: 'The sign-in data of {userName} were shown once, to the person who made them.',
    remedy: 'Reset the password to get a new one.',
  },
  'own-account': {
    reason: 'You cannot block or remove your own account.',
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
  'unknown-status': {
    reason: 'This account is in a state that is not known here, so it can do nothing.',
    remedy: 'Reload the page. If it stays like this, ask a colleague who looks after users.',
  },
  'unknown-permission': {
    reason: 'This action is not known here, so nobody can do it.',
    remedy: 'Reload the page.',
  },
  'user-removed': {
    reason: 'This user is removed, so the roles cannot be changed.',
    remedy: 'Restore the user first.',
  },
  'user-not-blockable': {
    reason: 'This user is blocked or removed already.',
    remedy: 'Reload the list.',
  },
  'user-not-blocked': {
    reason: 'This user is not blocked.',
    remedy: 'Reload the list.',
  },
  'removal-scope-missing': {
    reason: 'It is not said yet from where the user is removed.',
    remedy: 'Choose the dashboard, the organization or both.',
  },
  'role-not-for-guests': {
    reason: 'A guest cannot hold the role {role}.',
    remedy: 'Guests can hold {roles}.',
  },
  'too-many-guests': {
    reason: '{count} addresses are more than can be invited at once.',
    remedy: 'Invite at most {max} people, then the others.',
  },
  'directory-role-missing': {
    reason: 'Adding users also needs a role of the directory, which you do not have.',
    remedy: 'It takes {roles}. Ask a colleague who has one of these roles.',
  },
  'directory-synchronized': {
    reason: 'Your company’s directory is kept elsewhere and copied here.',
    remedy: 'Add the user where the directory is kept. The person then appears here.',
  },
  'directory-unknown': {
    reason: 'It is not known whether your company’s directory is kept here or elsewhere.',
    remedy: 'Reload the page. If it stays like this, ask whoever runs this site.',
  },
  'recovery-address-missing': {
    reason: 'A new global admin needs an address for recovering the account.',
    remedy: 'Enter a recovery e-mail address.',
  },
  'roles-fixed-in-cloud': {
    reason: 'In the national cloud of your company roles are not changed here.',
    remedy: 'Nothing can be done about it here.',
  },
  'cloud-unknown': {
    reason: 'It is not known in which cloud the company’s account lies.',
    remedy: 'Reload the page. If it stays like this, ask whoever runs this site.',
  },
  'sales-agent-of-reseller': {
    reason: 'Only indirect providers give the role of sales agent today.',
    remedy: 'Choose another type of agent.',
  },
  'party-unknown': {
    reason: 'It is not known whether your company is a provider or a reseller, so this role cannot be given.',
    remedy: 'Choose another role, or reload the page.',
  },
  'no-global-admin-left': {
    reason: 'Your company has no global admin left, so nobody here can appoint one.',
    remedy: 'Open a service request with the support of the program. It asks for proof of your identity.',
  },
  'second-factor-missing': {
    reason: 'You have signed in with a password alone.',
    remedy: 'Sign in with multifactor authentication.',
  },
  'second-factor-unknown': {
    reason: 'It is not known whether you have signed in with multifactor authentication.',
    remedy: 'Sign in again.',
  },
  'role-not-limitable': {
    reason: 'The role {role} always holds for the whole company.',
    remedy: 'Only these can be limited to locations: {roles}.',
  },
  'locations-missing': {
    reason: 'No location is chosen for the role {role}.',
    remedy: 'Choose at least one location, or give the role for the whole company.',
  },
  'unknown-location': {
    reason: 'Your company has no location {location}.',
    remedy: 'Choose one of the locations in the list.',
  },
} satisfies Record<string, RefusalWords>;
