// What an experienced developer writes by hand for one application: Maps from ids to small records, permissions and
// relationships as bits. Lean on purpose: one Map for each company, a customer has one reseller, and a no comes as early
// as possible.
import { permissionBits } from './limit.mjs';

const active = 1;
const administrator = 2;
const bitOf = { 'view-customer': 1, 'administer-customer': 2, 'order-for-customer': 4 };

export class PlainCheck {
  users = new Map();
  companies = new Map();
  resellerOf = new Map();

  constructor({ parties, users, partnerships, relationships }) {
    for (const { id, kind } of parties) {
      if (kind !== 'customer') this.companies.set(id, { kind, customers: new Map(), partners: new Set() });
    }
    for (const user of users) {
      this.users.set(user.id, {
        company: this.companies.get(user.organizationId),
        permissions: permissionBits(user),
        isActive: user.status === 'active',
      });
    }
    for (const { providerId, resellerId } of partnerships) {
      this.companies.get(providerId).partners.add(this.companies.get(resellerId));
    }
    for (const { partnerId, customerId, adminPermissions } of relationships) {
      const company = this.companies.get(partnerId);
      company.customers.set(customerId, adminPermissions ? active | administrator : active);
      if (company.kind === 'indirect-reseller') this.resellerOf.set(customerId, company);
    }
  }

  can(userId, action, customerId) {
    const user = this.users.get(userId);
    if (user === undefined || (user.permissions & bitOf[action]) === 0) return false;
    const { company } = user;
    const edge = company.customers.get(customerId);
    if (edge === undefined) return false;
    if (action === 'administer-customer') return (edge & administrator) !== 0;
    if (action === 'order-for-customer') {
      return company.kind === 'indirect-provider' && company.partners.has(this.resellerOf.get(customerId));
    }
    return true;
  }

  /** The same with the reason: a code, never a new object. */
  reasonAgainst(userId, action, customerId) {
    const user = this.users.get(userId);
    if (user === undefined) return 'unknown-user';
    const { company } = user;
    if (action === 'order-for-customer' && company.kind !== 'indirect-provider') return 'only-provider-orders';
    if (!user.isActive) return 'user-not-active';
    if ((user.permissions & bitOf[action]) === 0) return 'permission-missing';
    const edge = company.customers.get(customerId);
    if (edge === undefined) return 'no-relationship';
    if (action === 'administer-customer') return (edge & administrator) !== 0 ? undefined : 'admin-permissions-missing';
    if (action === 'order-for-customer' && !company.partners.has(this.resellerOf.get(customerId)))
      return 'no-partnership';
    return undefined;
  }
}
