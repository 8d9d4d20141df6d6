import { refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { isInForce, type NoRelationship, type Relationship } from './relationship.js';

export type ManageCustomerRefusal = ActRefusal | PermissionMissing | NoRelationship | AdminPermissionsMissing;

export interface AdminPermissionsMissing {
  readonly code: 'admin-permissions-missing';
  readonly rule: 'R-CUS-13';
  readonly partnerId: string;
}

/**
 * Whether `actor` may look after a customer's subscriptions and services: that hangs on the relationship of the actor's
 * own company (R-CUS-04). Another partner's does not stand in for it.
 */
export function canManageCustomer({
  actor,
  relationship,
  policy = sourceDocument,
}: {
  actor: Actor;
  relationship: Relationship | undefined;
  policy?: ProgrammePolicy;
}): Decision<ManageCustomerRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  if (!isInForce(relationship, actor.organizationId)) {
    return refused({ code: 'no-relationship', rule: 'R-CUS-02', partnerId: actor.organizationId });
  }
  if (!relationship.adminPermissions) {
    return refused({ code: 'admin-permissions-missing', rule: 'R-CUS-13', partnerId: actor.organizationId });
  }
  return canUse(actor, 'customer.administerOnBehalf', policy);
}

/** Whether `actor` may see the customer list and the records in it. */
export const canSeeCustomers = (
  actor: Actor,
  policy: ProgrammePolicy = sourceDocument,
): Decision<ActRefusal | PermissionMissing> => canUse(actor, 'customer.view', policy);
