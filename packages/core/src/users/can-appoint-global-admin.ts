import { refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, type ActRefusal } from './can-act.js';
import { canHandOut, type RolesRefusal } from './check-roles.js';
import { isEnabled } from './user-status.js';
import type { Actor, User } from './user.js';

export type AppointGlobalAdminRefusal =
  | ActRefusal
  | RolesRefusal
  | { readonly code: 'no-global-admin-left'; readonly rule: 'R-USR-39' };

/**
 * Whether `actor` may make somebody global admin. Where the only one has left, nobody of the company can: a service
 * request with proof of identity brings a new one (R-USR-39).
 */
export function canAppointGlobalAdmin({
  actor,
  colleagues,
  policy = sourceDocument,
}: {
  actor: Actor;
  colleagues: readonly User[];
  policy?: ProgrammePolicy;
}): Decision<AppointGlobalAdminRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  const isLed = [actor, ...colleagues].some(
    (user) => user.organizationId === actor.organizationId && user.roles.includes('global-admin') && isEnabled(user),
  );
  if (!isLed) return refused({ code: 'no-global-admin-left', rule: 'R-USR-39' });
  return canHandOut({ actor, policy }, ['global-admin']);
}
