import { expect, it } from 'vitest';
import { isEnabled, userStatuses } from './user-status.js';
import { NewUser, User } from './user.js';
import { katrin } from './user.fixtures.js';
import { toFieldIssues } from '../field-issue.js';

const issuesOf = (value: unknown) => {
  const parsed = NewUser.safeParse(value);
  return parsed.success ? [] : toFieldIssues(parsed.error, value);
};

it('needs a full name and an e-mail address for a new user (R-USR-03)', () => {
  expect(issuesOf({ fullName: ' ', email: '', roles: ['sales-agent'] })).toEqual([
    { path: 'fullName', code: 'required' },
    { path: 'email', code: 'required' },
  ]);
});

it('takes a new user with a type of agent and a type of admin (R-USR-05)', () => {
  expect(
    NewUser.parse({
      fullName: ' Jonas Weber ',
      email: 'j.weber@studio-brandl.example',
      roles: ['sales-agent', 'billing-admin'],
    }),
  ).toEqual({
    fullName: 'Jonas Weber',
    email: 'j.weber@studio-brandl.example',
    roles: ['sales-agent', 'billing-admin'],
  });
});

it('lets nobody set what the server sets', () => {
  const newUser = { fullName: 'Jonas Weber', email: 'j.weber@studio-brandl.example', roles: ['sales-agent'] };
  expect(issuesOf({ ...newUser, id: 'katrin', organizationId: 'nordwind', status: 'active' })).toEqual([
    { path: 'id', code: 'unknown-field' },
    { path: 'organizationId', code: 'unknown-field' },
    { path: 'status', code: 'unknown-field' },
  ]);
});

it('counts whoever can sign in, if only to change the password, as staff', () => {
  expect(userStatuses.filter((status) => isEnabled(katrin({ status })))).toEqual(['password-change-due', 'active']);
});

it('is read whole, and with nothing more', () => {
  expect(User.parse({ ...katrin(), temporaryPassword: 'never' })).toEqual(katrin());
});
