import { allowed, refused, type Decision } from '../decision.js';
import { domainOf } from '../parties/domain.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, type ActRefusal } from './can-act.js';
import { checkRoles, type RolesRefusal } from './check-roles.js';
import { hasPermission, rolesWith, type RoleId } from './role.js';
import { canCreateIn, type DirectoryRefusal, type TenantFacts } from './tenant.js';
import type { Actor, NewUser, User } from './user.js';

export type OpenAddUserRefusal =
  | ActRefusal
  | { readonly code: 'not-an-admin-agent'; readonly rule: 'R-USR-15'; readonly roles: readonly RoleId[] }
  | { readonly code: 'directory-role-missing'; readonly rule: 'R-USR-28'; readonly roles: readonly RoleId[] };

export type AddUserRefusal =
  | OpenAddUserRefusal
  | RolesRefusal
  | DirectoryRefusal
  | { readonly code: 'recovery-address-missing'; readonly rule: 'R-USR-45' }
  | EmailTaken;

/** Whether `actor` may add users at all: what decides whether *Add user* is offered. */
export function canAddUsers(actor: Actor, policy: ProgrammePolicy = sourceDocument): Decision<OpenAddUserRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  if (!hasPermission(actor.roles, 'user.create', policy)) {
    return refused({ code: 'not-an-admin-agent', rule: 'R-USR-15', roles: rolesWith('user.create', policy) });
  }
  if (policy.directoryRoleToCreate && !directoryRoles.some((role) => actor.roles.includes(role))) {
    return refused({ code: 'directory-role-missing', rule: 'R-USR-28', roles: directoryRoles });
  }
  return allowed;
}

/** The roles of this package that are at the same time the directory's Global Administrator and User Administrator. */
const directoryRoles = ['global-admin', 'user-management-admin'] as const satisfies RoleId[];

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
    tenant,
    policy = sourceDocument,
  }: {
    actor: Actor;
    colleagues: readonly Pick<User, 'email'>[];
    tenant?: TenantFacts | undefined;
    policy?: ProgrammePolicy;
  },
  newUser: NewUser,
): Decision<AddUserRefusal> {
  const open = canAddUsers(actor, policy);
  if (!open.allowed) return open;

  const directory = canCreateIn(tenant, policy);
  if (!directory.allowed) return directory;

  const free = canUseAddress(newUser.email, colleagues);
  if (!free.allowed) return free;

  const check = checkRoles({ actor, tenant, policy }, newUser.roles, newUser.roles);
  if (!check.allowed) return check;

  const needsRecovery = policy.recoveryAddress && newUser.roles.includes('global-admin');
  if (needsRecovery && newUser.recoveryEmail === undefined) {
    return refused({ code: 'recovery-address-missing', rule: 'R-USR-45' });
  }
  return allowed;
}

export interface EmailTaken {
  readonly code: 'email-taken';
  readonly rule: 'R-USR-04';
  readonly email: string;
}

/** Whether nobody of the company has this address. */
export function canUseAddress(email: string, colleagues: readonly Pick<User, 'email'>[]): Decision<EmailTaken> {
  const mailbox = mailboxOf(email);
  return colleagues.some((colleague) => mailboxOf(colleague.email) === mailbox)
    ? refused({ code: 'email-taken', rule: 'R-USR-04', email })
    : allowed;
}

export const mailboxOf = (email: string): string =>
  `${email.slice(0, email.lastIndexOf('@')).trim().normalize('NFC').toLowerCase()}@${domainOf(email)}`;
