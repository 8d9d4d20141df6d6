import { expect, it } from 'vitest';
import { current, sourceDocument } from '../policy.js';
import { canAddUser, canAddUsers } from './can-add-user.js';
import { roleIds, type RoleId } from './role.js';
import { aUser, jonas, katrin } from './user.fixtures.js';

const tenant = { party: 'indirect-provider', cloud: 'worldwide', directory: 'cloud' } as const;
const newUser = (facts: { email?: string; roles?: readonly RoleId[] } = {}) => ({
  fullName: 'Lena Vogt',
  email: facts.email ?? 'l.vogt@studio-brandl.example',
  roles: [...(facts.roles ?? (['helpdesk-agent'] as const))],
});
const agent = aUser('agent', ['admin-agent']);

it('lets an admin agent add a user (R-USR-15, R-ENR-35)', () => {
  expect(canAddUser({ actor: agent, colleagues: [katrin(), jonas()] }, newUser())).toEqual({ allowed: true });
});

it('lets nobody without that permission add a user (R-USR-15, R-ENR-34)', () => {
  expect(canAddUser({ actor: jonas(), colleagues: [katrin()] }, newUser())).toEqual({
    allowed: false,
    reason: {
      code: 'not-an-admin-agent',
      rule: 'R-USR-15',
      roles: ['global-admin', 'user-management-admin', 'account-admin', 'admin-agent'],
    },
  });
});

it('lets an admin agent add no user under the current pages', () => {
  expect(canAddUsers(agent, current)).toEqual({
    allowed: false,
    reason: {
      code: 'not-an-admin-agent',
      rule: 'R-USR-15',
      roles: ['global-admin', 'user-management-admin', 'account-admin'],
    },
  });
});

it.each([sourceDocument, current])(
  'lets these roles add users under the policy $name (R-USR-20, R-USR-28)',
  (policy) => {
    const who = roleIds.filter((role) => canAddUsers(aUser('x', [role]), policy).allowed);
    expect(who).toEqual([
      'global-admin',
      'user-management-admin',
      ...(policy.sourceGrants ? ['account-admin', 'admin-agent'] : []),
    ]);
  },
);

it('lets a blocked global admin add nobody', () => {
  expect(canAddUser({ actor: katrin({ status: 'blocked' }), colleagues: [] }, newUser())).toEqual({
    allowed: false,
    reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'katrin', status: 'blocked' },
  });
});

it('gives an address to one person only (R-USR-04)', () => {
  const email = 'jonas@studio-brandl.example';
  expect(canAddUser({ actor: katrin(), colleagues: [jonas()] }, newUser({ email }))).toEqual({
    allowed: false,
    reason: { code: 'email-taken', rule: 'R-USR-04', email },
  });
});

it.each([
  ['Jonas@Studio-Brandl.example', 'jonas@studio-brandl.example'],
  [' jonas@studio-brandl.example ', 'jonas@studio-brandl.example'],
  ['jonas@töpferei.example', 'jonas@xn--tpferei-90a.example'],
  ['jose\u0301@studio-brandl.example', 'josé@studio-brandl.example'],
])('takes %s and %s for one address (R-USR-04)', (email, taken) => {
  const decision = canAddUser({ actor: katrin(), colleagues: [jonas({ email: taken })] }, newUser({ email }));
  expect(decision).toMatchObject({ allowed: false, reason: { code: 'email-taken' } });
});

it('keeps the address of a removed colleague, who can still be restored (R-USR-04)', () => {
  const removed = jonas({ status: 'removed' });
  expect(canAddUser({ actor: katrin(), colleagues: [removed] }, newUser({ email: removed.email })).allowed).toBe(false);
});

it('takes an address with a plus for another one, and ß for another letter than ss', () => {
  const plus = 'jonas+lena@studio-brandl.example';
  expect(canAddUser({ actor: katrin(), colleagues: [jonas()] }, newUser({ email: plus })).allowed).toBe(true);
  const weiss = jonas({ email: 'weiss@studio-brandl.example' });
  const email = 'weiß@studio-brandl.example';
  expect(canAddUser({ actor: katrin(), colleagues: [weiss] }, newUser({ email })).allowed).toBe(true);
});

it('lets an admin agent choose the type of agent, but not of admin (R-USR-05)', () => {
  const allowedRoles = roleIds.filter(
    (role) => canAddUser({ actor: agent, colleagues: [] }, newUser({ roles: [role] })).allowed,
  );
  expect(allowedRoles).toEqual(['admin-agent', 'sales-agent', 'helpdesk-agent']);
});

it('needs a role of the directory beside that of the account admin (R-USR-28)', () => {
  const actor = aUser('accounts', ['account-admin']);
  expect(canAddUsers(actor, current)).toEqual({
    allowed: false,
    reason: { code: 'directory-role-missing', rule: 'R-USR-28', roles: ['global-admin', 'user-management-admin'] },
  });
  expect(canAddUsers(aUser('both', ['account-admin', 'user-management-admin']), current)).toEqual({ allowed: true });
});

it('gives the users of a synchronized directory to those who keep it (R-USR-44)', () => {
  const add = (directory: 'cloud' | 'synchronized' | undefined) =>
    canAddUser({ actor: katrin(), colleagues: [], tenant: { ...tenant, directory }, policy: current }, newUser());
  expect([add('cloud'), add('synchronized'), add(undefined), add('paper' as 'cloud')]).toEqual([
    { allowed: true },
    { allowed: false, reason: { code: 'directory-synchronized', rule: 'R-USR-44' } },
    { allowed: false, reason: { code: 'directory-unknown', rule: 'R-USR-44' } },
    { allowed: false, reason: { code: 'directory-unknown', rule: 'R-USR-44' } },
  ]);
});

it('asks a new global admin for a recovery address (R-USR-45)', () => {
  const facts = { actor: katrin(), colleagues: [], tenant, policy: current };
  const admin = newUser({ roles: ['global-admin'] });
  expect([
    canAddUser(facts, admin),
    canAddUser(facts, { ...admin, recoveryEmail: 'lena@mail.example' }),
    canAddUser({ ...facts, policy: sourceDocument }, admin),
  ]).toEqual([
    { allowed: false, reason: { code: 'recovery-address-missing', rule: 'R-USR-45' } },
    { allowed: true },
    { allowed: true },
  ]);
});

it('makes nobody a member and a guest at once who holds more than a guest may (R-USR-34)', () => {
  expect(canAddUser({ actor: katrin(), colleagues: [] }, newUser({ roles: ['guest', 'sales-agent'] }))).toMatchObject({
    allowed: false,
    reason: { code: 'role-not-for-guests', role: 'sales-agent' },
  });
});
