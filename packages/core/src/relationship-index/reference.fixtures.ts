import type { ProgrammePolicy } from '../policy.js';
import type { Actor } from '../users/user.js';
import type { CustomerAction } from './customer-action.js';
import type { PartnershipEdge, PartyFacts, RelationshipEdge } from './relationship-graph.js';

/** A whole world as plain lists. Later facts about the same one replace earlier ones. */
export interface WorldFacts {
  readonly parties: readonly PartyFacts[];
  readonly users: readonly Actor[];
  readonly partnerships: readonly PartnershipEdge[];
  readonly relationships: readonly RelationshipEdge[];
}

/** Which roles open what, read from the role pages and written down once more, so that a wrong table is noticed. */
const opens: Record<CustomerAction, readonly string[]> = {
  'view-customer': ['admin-agent', 'sales-agent', 'helpdesk-agent'],
  'administer-customer': ['admin-agent'],
  'manage-subscriptions': ['admin-agent', 'sales-agent'],
  'order-for-customer': ['admin-agent', 'sales-agent'],
};

/** Under the source document the global admin who has enrolled opens the Customers page too (R-CUS-06). */
const opensBySource: Partial<Record<CustomerAction, readonly string[]>> = { 'view-customer': ['global-admin'] };

/**
 * The code of the refusal, or undefined for "yes": every fact looked up in its list, every rule written out once more from
 * the documents of the program. Slow on purpose, and it shares nothing with what it judges.
 */
export function referenceAnswer(
  world: WorldFacts,
  policy: ProgrammePolicy,
  [userId, action, customerId]: readonly [userId: string, action: string, customerId: string],
): string | undefined {
  if (!Object.hasOwn(opens, action)) return 'unknown-action';
  const asked = action as CustomerAction;

  const user = world.users.findLast(({ id }) => id === userId);
  if (!user) return 'unknown-user';
  const own = user.organizationId;
  const kindOf = (id: string) => world.parties.findLast((party) => party.id === id)?.kind;
  const kind = kindOf(own);
  if (kind === undefined) return 'unknown-party';

  const wrongParty =
    asked === 'order-for-customer' && kind !== 'indirect-provider' ? 'only-provider-orders' : undefined;
  const status =
    user.status === 'active'
      ? undefined
      : user.status === 'password-change-due'
        ? 'password-change-due'
        : 'user-not-active';
  const able = [...opens[asked], ...(policy.sourceGrants ? (opensBySource[asked] ?? []) : [])];
  const permission = user.roles.some((role) => able.includes(role)) ? undefined : 'permission-missing';

  // Whoever administers is told first what stands between the company and the customer; for the others the role is first.
  const personal = wrongParty ?? status ?? (asked === 'administer-customer' ? undefined : permission);
  if (personal) return personal;
  // A customer's own staff has no subscriptions to sell, whoever is asked about.
  if (asked === 'manage-subscriptions' && kind === 'customer') return 'no-relationship';
  if (kindOf(customerId) !== 'customer') return 'unknown-customer';

  const inForce = (partnerId: string) => {
    const latest = world.relationships.findLast(
      (edge) => edge.partnerId === partnerId && edge.customerId === customerId,
    );
    return latest?.state === 'active' ? latest : undefined;
  };
  const relationship = inForce(own);

  if (asked === 'order-for-customer') {
    const partnerIds = [...new Set(world.relationships.map(({ partnerId }) => partnerId))].filter((id) => inForce(id));
    const resellers = partnerIds.filter((id) => kindOf(id) === 'indirect-reseller');
    if (resellers.length === 0) return 'no-reseller';
    const latest = world.partnerships.filter(
      (one, at) => world.partnerships.findLastIndex(({ id }) => id === one.id) === at && one.state === 'authorized',
    );
    if (!latest.some((one) => one.providerId === own && resellers.includes(one.resellerId))) return 'no-partnership';
    return relationship ? undefined : 'no-reseller-relationship';
  }
  if (!relationship) return 'no-relationship';
  if (asked === 'manage-subscriptions') {
    return kind === 'indirect-provider' || relationship.adminPermissions ? undefined : 'admin-permissions-missing';
  }
  if (asked === 'view-customer') return undefined;
  return relationship.adminPermissions ? permission : 'admin-permissions-missing';
}
