import type { AnyOperation } from '@twotier/api';
import type { User } from '@twotier/core';
import type { About, Reply } from './answer.js';
import type { WorldEvent } from './events.js';
import type { World } from './world.js';

const unsaid: readonly About[] = [{}];

/** Writes down what a call has done. */
export function recordCall(
  world: World,
  operation: AnyOperation,
  { actor, params }: { readonly actor?: User; readonly params: Readonly<Record<string, string>> },
  outcome: Reply<unknown>,
  correlationId: string,
): void {
  const kind = kindOf(operation.path);
  const found = subjectOf(outcome.reply, params);

  for (const about of outcome.about ?? unsaid) {
    const { organizationId = actor?.organizationId, action = operation.id, ...own } = about;
    if (organizationId === undefined) {
      throw new TypeError(`Failed to record ${operation.id}: it does not say whose company it is about.`);
    }
    const { id, name } = 'id' in own ? own : found;
    world.activity.add(organizationId, {
      at: world.now,
      actor: actor
        ? { kind: 'user', id: actor.id, name: actor.fullName }
        : { kind: operation.auth === 'secret-key' ? 'server' : 'link' },
      action,
      resource: { kind, ...(id !== undefined && { id }), ...(name !== undefined && { name }) },
      correlationId,
    });
  }
}

/** Writes down what has happened to a company without anything that it did itself. */
export function recordEvent(world: World, { type, kind, id, organizationIds, by }: WorldEvent): void {
  for (const organizationId of organizationIds) {
    if (organizationId === by) continue;
    world.activity.add(organizationId, {
      at: world.now,
      actor: by === undefined ? { kind: 'system' } : { kind: 'company', id: by, name: world.company(by).name },
      action: type,
      resource: { kind, ...(id !== undefined && { id }) },
    });
  }
}

/** Addresses that begin with another word for the same thing. */
const sameKind: Readonly<Record<string, string>> = { session: 'sessions', 'enrollment-verifications': 'enrollment' };

function kindOf(path: string): string {
  const word = path.split('/')[1] ?? '';
  return sameKind[word] ?? word;
}

/** The thing that a reply is about, with what it is called: itself, or the thing that it brings a secret for. */
function subjectOf(reply: unknown, params: Readonly<Record<string, string>>): { id?: string; name?: string } {
  const thing = { ...(reply as object | undefined) } as Record<string, unknown>;
  const { user, invitation, webhook } = thing;
  const { id, fullName, referenceName, name } = { ...((user ?? invitation ?? webhook ?? thing) as typeof thing) };

  const [found = Object.values(params)[0]] = [id].filter((value) => typeof value === 'string');
  const called = [fullName, referenceName, name].find((value) => typeof value === 'string' && value !== '');
  return { ...(found !== undefined && { id: found }), ...(typeof called === 'string' && { name: called }) };
}
