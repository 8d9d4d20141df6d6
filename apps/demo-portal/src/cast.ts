import type { Session } from '@twotier/client';
import type { Backend } from './backend.js';
import type { Controls } from './controls.js';
import type { WorkAccountPerson } from './sign-in.js';
import { isSamePerson, parts, sides, type Member, type Part, type Person, type Persona, type Side } from './people.js';

/** Everybody the demo can be played as: the mock server's personas, and the users the reseller has added since. */
export async function readCast(backend: Backend, controls: Controls): Promise<readonly Persona[]> {
  const members = await controls.personas();
  const seen = await Promise.all(members.map((member) => readPersona(backend, member)));
  const personas = seen.flatMap((persona) => persona ?? []);
  const admin = personas.find(({ part }) => part === 'reseller-admin');
  if (!admin) return chosen(personas);

  const { items } = await backend
    .clientOf(admin)
    .users.list({ limit: 100, status: 'active' })
    .catch(() => ({ items: [] }));
  const added = items
    .map(({ id, organizationId, fullName, email }) => ({
      ...admin,
      userId: id,
      organizationId,
      name: fullName,
      email,
      part: 'reseller-user' as const,
    }))
    .filter((user) => !personas.some((persona) => isSamePerson(persona, user)));
  return chosen([...personas, ...added]);
}

/** A few for each part: a bar of buttons is no directory. */
const chosen = (personas: readonly Persona[]) =>
  parts.flatMap((part) => personas.filter((persona) => persona.part === part).slice(0, 2));

/**
 * Who somebody is that the work account has named: a user of the company with that tenant, by id. The persona who
 * enrolls has a work account before the dashboard has its user; only those few of the cast are known by address.
 * A portal that is no demo keeps tenant and `sub` of its customers and never goes by an address.
 */
export async function findSignedIn(
  backend: Backend,
  controls: Controls,
  { userId, tenantDomain, email }: WorkAccountPerson,
): Promise<Person | undefined> {
  const cast = await readCast(backend, controls).catch(() => []);
  const colleague = cast.find(({ domain }) => domain !== undefined && domain === tenantDomain);
  const user = colleague && (await readPersona(backend, { userId, organizationId: colleague.organizationId }));
  return user ?? cast.find((persona) => persona.email === email);
}

async function readPersona(backend: Backend, member: Member): Promise<Persona | undefined> {
  const session = await backend
    .clientOf(member)
    .session.get()
    .catch(() => undefined);
  return session && toPersona(session);
}

function toPersona({ user, organization, enrollment }: Session): Persona | undefined {
  const side = sides.find((known) => known === organization.kind);
  const part = side && partOf(side, user.roles, enrollment);
  if (!side || !part) return undefined;

  return {
    userId: user.id,
    organizationId: organization.id,
    name: user.fullName,
    organizationName: organization.name,
    domain: organization.domain,
    email: user.email,
    side,
    part,
  };
}

/**
 * The part somebody can play. Colleagues without the roles for it are left to the stories. Whoever enrolls is the
 * reseller's admin already, although the roles come only when the account is ready.
 */
function partOf(side: Side, roles: Session['user']['roles'], enrollment: Session['enrollment']): Part | undefined {
  const isGlobalAdmin = roles.includes('global-admin');
  if (side === 'indirect-reseller') return isGlobalAdmin || enrollment !== 'ready' ? 'reseller-admin' : 'reseller-user';
  if (side === 'customer') return isGlobalAdmin ? 'customer-admin' : undefined;
  return roles.includes('admin-agent') ? 'operator' : undefined;
}
