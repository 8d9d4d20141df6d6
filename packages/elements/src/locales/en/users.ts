export const users = {
  'users.action.add-user': 'Add user',
  'users.action.update': 'Update',
  'users.add.title': 'Add a new user',
  'users.field.email': 'Email address',
  'users.field.full-name': 'Full name',
  'users.field.temporary-password': 'Temporary password',
  'users.field.user-name': 'User name',
  'users.list.count': { one: '{count} user', other: '{count} users' },
  'users.list.loading': 'Loading users',
  'users.sign-in-information.title': 'Sign-in information',
  'users.title': 'User management',
} as const;
