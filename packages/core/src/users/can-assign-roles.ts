import { type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, type ActRefusal } from './can-act.js';
import { canHandOut, checkRoles, type RolesRefusal } from './check-roles.js';
import { roleIds, type RoleId } from './role.js';
import type { TenantFacts } from './tenant.js';
import type { Actor } from './user.js';

/**
 * Whether `actor` may hand out these `roles` together, to whomever it may be: what decides which roles a form offers.
 * Whether one colleague may get them is asked of `canChangeRoles`, which knows what that colleague holds.
 */
export function canAssignRoles(
  {
    actor,
    tenant,
    policy = sourceDocument,
  }: { actor: Actor; tenant?: TenantFacts | undefined; policy?: ProgrammePolicy },
  roles: readonly string[],
): Decision<ActRefusal | RolesRefusal> {
  const act = canAct(actor);
  return act.allowed ? checkRoles({ actor, tenant, policy }, roles, roles) : act;
}

/** The roles that `actor` may give or take away. A person who looks after one kind of roles has some, but not all. */
export const assignableRoles = (actor: Actor, policy: ProgrammePolicy = sourceDocument): RoleId[] =>
  canAct(actor).allowed
    ? roleIds.filter((id) => id !== 'default-user' && canHandOut({ actor, policy }, [id]).allowed)
    : [];
