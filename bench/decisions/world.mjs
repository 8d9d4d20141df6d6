// The invented market that every contestant answers about: one provider, its resellers, their customers and users, and
// random questions of which half are answered with yes. The same seed gives the same market.

export const actions = ['view-customer', 'administer-customer', 'order-for-customer'];
const [view, administer, order] = [0, 1, 2];

/** The staff of one company of twenty. */
const staff = [
  ...Array.from({ length: 4 }, () => ({ roles: ['admin-agent'], status: 'active' })),
  ...Array.from({ length: 6 }, () => ({ roles: ['sales-agent'], status: 'active' })),
  ...Array.from({ length: 5 }, () => ({ roles: ['helpdesk-agent'], status: 'active' })),
  { roles: ['global-admin', 'admin-agent'], status: 'active' },
  { roles: ['billing-admin'], status: 'active' },
  { roles: ['report-viewer'], status: 'active' },
  { roles: ['sales-agent'], status: 'blocked' },
  { roles: ['admin-agent'], status: 'password-change-due' },
];

/** Numbers from 0 to below 1, the same for the same seed. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ids look like those of a directory. Their order in memory says nothing about their order in the market. */
const toId = (prefix, number) =>
  `${prefix}-${(Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}-${number}`;

/** Company 0 is the provider, the others are the resellers. User u works for company ⌊u / 20⌋. */
export function createWorld({ resellers, customers, seed = 20_261_122 }) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const chance = (share) => random() < share;

  const companyIds = Array.from({ length: resellers + 1 }, (_, company) =>
    toId(company === 0 ? 'provider' : 'reseller', company),
  );
  const customerIds = Array.from({ length: customers }, (_, customer) => toId('customer', customer));
  const users = companyIds.flatMap((companyId, company) =>
    staff.map((one, place) => ({
      ...one,
      id: toId('user', company * staff.length + place),
      company,
      organizationId: companyId,
    })),
  );

  const isPartner = Uint8Array.from(companyIds, (_, company) => (company > 0 && chance(0.9) ? 1 : 0));
  const resellerOf = Int32Array.from(customerIds, () => 1 + below(resellers));
  const resellerAdministers = Uint8Array.from(customerIds, () => (chance(0.7) ? 1 : 0));
  const providerRelates = Uint8Array.from(customerIds, () => (chance(0.8) ? 1 : 0));

  return { companyIds, customerIds, users, isPartner, resellerOf, resellerAdministers, providerRelates, below, chance };
}

/** The market as the facts that `RelationshipIndex` and the peers are built from. */
export function factsOf(world) {
  const { companyIds, customerIds, users, isPartner, resellerOf, resellerAdministers, providerRelates } = world;
  const [providerId] = companyIds;
  const partnerships = [];
  for (const [company, resellerId] of companyIds.entries()) {
    if (isPartner[company]) {
      partnerships.push({
        id: `partnership-${company}`,
        providerId,
        resellerId,
        state: 'authorized',
        adminAccess: 'granted',
      });
    }
  }
  const relationships = [];
  for (const [customer, customerId] of customerIds.entries()) {
    const edge = { customerId, state: 'active', origin: 'invitation', since: '2026-01-01T00:00:00Z' };
    const partnerId = companyIds[resellerOf[customer]];
    relationships.push({ ...edge, partnerId, adminPermissions: resellerAdministers[customer] === 1 });
    if (providerRelates[customer]) relationships.push({ ...edge, partnerId: providerId, adminPermissions: false });
  }
  return {
    parties: [
      ...companyIds.map((id, company) => ({ id, kind: company === 0 ? 'indirect-provider' : 'indirect-reseller' })),
      ...customerIds.map((id) => ({ id, kind: 'customer' })),
    ],
    users: users.map(({ id, organizationId, roles, status }) => ({ id, organizationId, roles, status })),
    partnerships,
    relationships,
  };
}

/**
 * Random questions, half of them answered with yes by `answer(user, action, customer)`. The ids are texts of their own, as
 * they come out of a request, and not the very objects that the index was built from.
 */
export function questionsFor(world, count, answer) {
  const { customerIds, users, resellerOf, below, chance } = world;
  const user = new Int32Array(count);
  const action = new Uint8Array(count);
  const customer = new Int32Array(count);

  for (let asked = 0; asked < count;) {
    const c = below(customerIds.length);
    const isOrder = chance(0.25);
    const a = isOrder ? order : chance(0.5) ? view : administer;
    // Whoever asks at random is nearly always a stranger: most questions come from the companies concerned.
    const company = isOrder || chance(0.1) ? 0 : chance(0.7) ? resellerOf[c] : below(world.companyIds.length);
    const u = company * staff.length + below(staff.length);
    if (answer(u, a, c) !== (asked % 2 === 0)) continue;
    user[asked] = u;
    action[asked] = a;
    customer[asked] = c;
    asked += 1;
  }

  // As out of a parsed request: equal to the ids of the facts, but not the same objects.
  const copyOf = (ids) => JSON.parse(JSON.stringify(ids));
  const userIds = copyOf(users.map(({ id }) => id));
  const customerIdCopies = copyOf(customerIds);
  return {
    count,
    user,
    action,
    customer,
    userIds: Array.from(user, (u) => userIds[u]),
    actions: Array.from(action, (a) => actions[a]),
    customerIds: Array.from(customer, (c) => customerIdCopies[c]),
  };
}
