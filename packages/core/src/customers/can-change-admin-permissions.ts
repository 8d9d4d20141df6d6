import { allowed, refused, type Decision } from '../decision.js';
import { canAct, type ActRefusal } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { isInForce, type NoRelationship, type Relationship } from './relationship.js';

export type ChangeAdminPermissionsRefusal =
  | ActRefusal
  | NoRelationship
  | { readonly code: 'only-customer-changes-permissions'; readonly rule: 'R-CUS-39' }
  | { readonly code: 'admin-permissions-as-they-are'; readonly rule: 'R-CUS-39'; readonly partnerId: string };

/**
 * Whether a customer may take a partner's administrator permissions away, or give them back: at any time, by a global
 * admin of its own (R-CUS-39). The reseller relationship stays, and with it the partner's duty of support.
 */
export function canChangeAdminPermissions(
  { actor, relationship }: { actor: Actor; relationship: Relationship },
  change: 'grant' | 'take-away',
): Decision<ChangeAdminPermissionsRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  if (actor.organizationId !== relationship.customerId || !actor.roles.includes('global-admin')) {
    return refused({ code: 'only-customer-changes-permissions', rule: 'R-CUS-39' });
  }
  const { partnerId, adminPermissions } = relationship;
  // What an ended relationship has left behind can be taken away; new permissions want a new relationship.
  if (change !== 'take-away' && !isInForce(relationship, partnerId)) {
    return refused({ code: 'no-relationship', rule: 'R-CUS-02', partnerId });
  }
  return adminPermissions === (change === 'take-away')
    ? allowed
    : refused({ code: 'admin-permissions-as-they-are', rule: 'R-CUS-39', partnerId });
}
