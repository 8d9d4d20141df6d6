import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import type { ActRefusal, PermissionMissing } from '../users/can-act.js';
import type { Actor } from '../users/user.js';
import { canSeeCustomers } from './can-manage-customer.js';
import { isInForce, type NoRelationship, type Relationship } from './relationship.js';

export type ViewCustomerRefusal = ActRefusal | PermissionMissing | NoRelationship;

/**
 * Whether `actor` may open the record of one customer: whoever sees the customer list sees those on it, and a customer is
 * on it while the actor's own company has a reseller relationship with it (R-CUS-02).
 */
export function canViewCustomer({
  actor,
  relationship,
  policy = sourceDocument,
}: {
  actor: Actor;
  relationship: Relationship | undefined;
  policy?: ProgrammePolicy;
}): Decision<ViewCustomerRefusal> {
  const see = canSeeCustomers(actor, policy);
  if (!see.allowed) return see;

  return isInForce(relationship, actor.organizationId)
    ? allowed
    : refused({ code: 'no-relationship', rule: 'R-CUS-02', partnerId: actor.organizationId });
}
