import type { Session } from '@twotier/client';
import type { Backend } from './backend.js';
import type { Controls } from './controls.js';
import { isSamePerson, sides, type Member, type Part, type Person, type Persona } from './people.js';

/** Everybody the demo can be played as: the mock server's personas, and the users the reseller has added since. */
export async function readCast(backend: Backend, controls: Controls): Promise<readonly Persona[]> {
  const members = await controls.personas();
  const seen = await Promise.all(members.map((member) => readPersona(backend, member)));
  const personas = seen.flatMap((persona) => persona ?? []);
  const admin = personas.find(({ part }) => part === 'reseller-admin');
  if (!admin) return personas;

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
  return [...personas, ...added];
}

/** Who somebody is, by the session the API would open. Nobody, if it would not. */
export async function readPerson(backend: Backend, member: Member): Promise<Person | undefined> {
  return readPersona(backend, member);
}

async function readPersona(backend: Backend, member: Member): Promise<Persona | undefined> {
  const session = await backend
    .clientOf(member)
    .session.get()
    .catch(() => undefined);
  return session && toPersona(session);
}

function toPersona({ user, organization }: Session): Persona | undefined {
  const side = sides.find((known) => known === organization.kind);
  if (!side) return undefined;

  const partsOfSides: Readonly<Record<typeof side, Part>> = {
    'indirect-provider': 'operator',
    'indirect-reseller': user.roles.includes('global-admin') ? 'reseller-admin' : 'reseller-user',
    customer: 'customer-admin',
  };
  return {
    userId: user.id,
    organizationId: organization.id,
    name: user.fullName,
    organizationName: organization.name,
    domain: organization.domain,
    email: user.email,
    side,
    part: partsOfSides[side],
  };
}
