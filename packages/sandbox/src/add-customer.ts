import { addCustomer, type NewCustomer } from '@twotier/api';
import { canAddCustomer, relationshipsOfAdded, type OrganizationId } from '@twotier/core';
import { reply } from './answer.js';
import { ownOf, toSummary } from './customers.js';
import type { Handling } from './handle.js';
import type { Company, Person } from './records.js';
import { hashTemporaryPassword, newTemporaryPassword, type PasswordHash } from './secrets.js';
import { newPerson, toSignInData } from './user.js';
import type { World } from './world.js';

export const addCustomerHandlers = (world: World, { handle }: Handling) => [
  handle(addCustomer, ({ actor, company: provider, body }) => {
    const temporaryPassword = newTemporaryPassword();
    const password = hashTemporaryPassword(temporaryPassword);

    const { resellerId } = body;
    const reseller = world.companies.get(resellerId);
    const partnership = world.partnershipOf(provider.id, resellerId);
    const { policy } = world;
    const decision = canAddCustomer(
      { actor, provider, resellerId, reseller, partnership, isTaken: (domain) => isTaken(world, domain), policy },
      body,
    );
    if (!decision.allowed) return decision;

    const { customer, admin } = newCustomer(world, body, password);
    const sides = { customerId: customer.id, providerId: provider.id, resellerId: resellerId as OrganizationId };
    for (const relationship of relationshipsOfAdded(sides, world.now)) {
      world.saveRelationship({ ...relationship, changedBy: provider.id });
    }

    const summary = toSummary(world, provider, ownOf(world, world.relationship(provider.id, customer.id)!));
    const signInData = toSignInData(admin);
    return reply(
      { customer: summary, signInData: { ...signInData, temporaryPassword } },
      // The password stands in the first answer only (R-CUS-33, R-OWN-08).
      { repeat: { customer: summary, signInData }, about: [{ id: customer.id, name: customer.name }] },
    );
  }),
];

/** Whether some work account has this domain already, in the dashboard or outside it. */
const isTaken = (world: World, domain: string): boolean =>
  world.companyOfAddress(domain) !== undefined ||
  [...world.directory.values()].some(({ account }) => account.domain === domain);

/** The company with its work account, and the global admin who signs in to it first. */
function newCustomer(
  world: World,
  { name, domain, country, city, admin: { fullName, email } }: NewCustomer,
  password: PasswordHash,
): { customer: Company; admin: Person } {
  const customer: Company = {
    id: world.ids('customer') as OrganizationId,
    kind: 'customer',
    name,
    domain,
    country,
    ...(city !== undefined && { city }),
    tenantId: crypto.randomUUID(),
  };
  world.companies.set(customer.id, customer);

  const admin = newPerson(world, customer, { fullName, email, roles: ['global-admin'] }, password);
  const id = world.ids('customer-user');
  world.customerUsers.set(id, { id, customerId: customer.id, fullName, userName: admin.user.userName, licenses: [] });
  return { customer, admin };
}
