import { createSession, endSession, getSession, scopes as allScopes, type Scope } from '@twotier/api';
import { notFound, reply } from './answer.js';
import { later, minutes } from './clock.js';
import type { Handling } from './handle.js';
import { hashToken, newToken } from './secrets.js';
import type { World } from './world.js';

const lifetime = minutes(60);

export const sessionsHandlers = (world: World, { handle, handleOpen }: Handling) => [
  handleOpen(createSession, ({ body }) => {
    const person = world.personOf(body.organizationId, body.userId);
    if (!person || world.company(body.organizationId).foreign) return notFound;

    const retryAfter = world.limits.take('session', person.user.id);
    if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };

    const { id, fullName: name, organizationId } = person.user;
    return reply(openSession(world, id, body.scopes), { about: [{ organizationId, id, name }] });
  }),

  handle(getSession, ({ actor, company, session }) => {
    const { id, organizationId, fullName, email, roles, status } = actor;
    const application = world.applicationOf(company.id);
    return reply({
      user: { id, organizationId, fullName, email, roles, status },
      organization: world.summary(company),
      ...(application && { enrollment: application.state }),
      scopes: [...session.scopes],
      expiresAt: session.expiresAt,
      policy: world.policy.name,
    });
  }),

  handle(endSession, ({ session }) => {
    world.sessions.delete(session.key);
    return reply(undefined);
  }),
];

/** Opens a session of one user. The token is answered and only its hash kept. */
export function openSession(world: World, userId: string, wanted: readonly Scope[] = allScopes) {
  const person = world.people.get(userId);
  if (!person) throw new Error(`Failed to open a session: there is no user ${userId}.`);

  const token = newToken();
  const scopes = allScopes.filter((scope) => wanted.includes(scope));
  const expiresAt = later(world.now, lifetime);
  world.saveSession(hashToken(token), { userId: person.user.id, scopes, expiresAt });
  return { token, expiresAt, scopes };
}
