import { allowed, refused, type Decision } from '../decision.js';
import { domainOf } from '../parties/domain.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, type ActRefusal } from './can-act.js';
import { checkRoles, type RolesRefusal } from './check-roles.js';
import { permissionsOf, rolesWith, type RoleId } from './role.js';
import type { Actor, NewUser, User } from './user.js';

export type OpenAddUserRefusal =
  | ActRefusal
  | { readonly code: 'not-an-admin-agent'; readonly rule: 'R-USR-15'; readonly roles: readonly RoleId[] };

export type AddUserRefusal =
  | OpenAddUserRefusal
  | RolesRefusal
  | { readonly code: 'email-taken'; readonly rule: 'R-USR-04'; readonly email: string };

/** Whether `actor` may add users at all: what decides whether *Add user* is offered. */
export function canAddUsers(actor: Actor, policy: ProgrammePolicy = sourceDocument): Decision<OpenAddUserRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  if (!permissionsOf(actor.roles, policy).has('user.create')) {
    return refused({ code: 'not-an-admin-agent', rule: 'R-USR-15', roles: rolesWith('user.create', policy) });
  }
  return allowed;
}

/**
 * Whether `actor` may add this new user.
 *
 * An address names one person in a company (R-USR-04). Mail servers do not tell capital letters apart, nor a domain from
 * its ASCII form, so neither do we; a removed colleague keeps the address, because the entry can still be restored.
 */
export function canAddUser(
  {
    actor,
    colleagues,
    policy = sourceDocument,
  }: { actor: Actor; colleagues: readonly Pick<User, 'email'>[]; policy?: ProgrammePolicy },
  newUser: NewUser,
): Decision<AddUserRefusal> {
  const open = canAddUsers(actor, policy);
  if (!open.allowed) return open;

  const mailbox = mailboxOf(newUser.email);
  if (colleagues.some((colleague) => mailboxOf(colleague.email) === mailbox)) {
    return refused({ code: 'email-taken', rule: 'R-USR-04', email: newUser.email });
  }
  return checkRoles({ actor, policy }, newUser.roles, newUser.roles);
}

const mailboxOf = (email: string): string =>
  `${email.slice(0, email.lastIndexOf('@')).trim().normalize('NFC').toLowerCase()}@${domainOf(email)}`;
