import { addUsers, changeRolesOfUsers, type ReplyOf } from '@twotier/api';
import {
  canAddUser,
  canAddUsers,
  canChangeRoles,
  NewUser,
  toFieldIssues,
  type Decision,
  type RefusalCode,
  type RefusalShape,
  type User,
} from '@twotier/core';
import { invalid, reply, type Failure } from './answer.js';
import type { Handling } from './handle.js';
import { problemOfFailure, problemOfRefusal } from './problem.js';
import { hashTemporaryPassword, newTemporaryPassword, type PasswordHash } from './secrets.js';
import { etagOf, newPerson, toRecord, toSignInData, userNames } from './user.js';
import type { World } from './world.js';

type AddedItem = ReplyOf<typeof addUsers>['items'][number];
type ChangedItem = ReplyOf<typeof changeRolesOfUsers>['items'][number];
type NotDone = Extract<ChangedItem, { done: false }>;

interface Secret {
  readonly temporaryPassword: string;
  readonly password: PasswordHash;
}

export const usersBulkHandlers = (world: World, { handle }: Handling) => {
  const { policy } = world;

  return [
    handle(addUsers, ({ actor, company, body }) => {
      const open = canAddUsers(actor, policy);
      if (!open.allowed) return open;

      const secrets = body.items.map(() => {
        const temporaryPassword = newTemporaryPassword();
        return { temporaryPassword, password: hashTemporaryPassword(temporaryPassword) };
      });
      const colleagues = byMailbox(world.colleagues(company.id));
      const freeName = userNames(world);

      const add = (item: (typeof body.items)[number], { temporaryPassword, password }: Secret): AddedItem => {
        const parsed = NewUser.safeParse(item, { reportInput: true });
        if (!parsed.success) return failedItem(invalid(...toFieldIssues(parsed.error, item)));
        const { data } = parsed;
        const refused = whyNot(canAddUser({ actor, colleagues: colleagues.near(data.email), policy }, data));
        if (refused) return refused;

        const person = newPerson(world, company, data, password, freeName);
        colleagues.add(person.user);
        return { done: true, user: toRecord(person), signInData: { ...toSignInData(person), temporaryPassword } };
      };
      const items = body.items.map((item, index) => add(item, secrets[index]!));
      return reply(toReply(items), {
        repeat: toReply(items.map(withoutPassword)),
        about: aboutDone('addUser', items),
      });
    }),

    handle(changeRolesOfUsers, ({ actor, body }) => {
      const colleagues = new Map(world.colleagues(actor.organizationId).map((user) => [user.id as string, user]));

      const items = body.items.map(({ userId, etag, roles }): ChangedItem => {
        const person = world.personOf(actor.organizationId, userId);
        if (!person) return failedItem({ problem: 'not-found' });

        // Who has changed the own roles before goes on with the new ones.
        const facts = {
          actor: colleagues.get(actor.id) ?? actor,
          user: person.user,
          colleagues: [...colleagues.values()],
          policy,
        };
        const refused = whyNot(canChangeRoles(facts, roles));
        if (refused) return refused;
        if (etag !== etagOf(person)) return failedItem({ problem: 'precondition-failed', current: toRecord(person) });

        const held = [...new Set(roles)] as User['roles'];
        const saved = world.savePerson({ ...person, user: { ...person.user, roles: held } });
        colleagues.set(userId, saved.user);
        return { done: true, user: toRecord(saved) };
      });
      return reply(toReply(items), { about: aboutDone('changeRoles', items) });
    }),
  ];
};

const toReply = <One extends { readonly done: boolean }>(items: One[]) => {
  const done = items.filter((item) => item.done).length;
  return { items, done, failed: items.length - done };
};

/** The password stands in the first answer only (R-USR-10). */
function withoutPassword(item: AddedItem): AddedItem {
  if (!item.done) return item;
  const { temporaryPassword: _once, ...signInData } = item.signInData;
  return { ...item, signInData };
}

/** The log has a record for each user, as if each had been a call of its own. */
const aboutDone = (action: string, items: readonly ChangedItem[]) =>
  items.flatMap((item) => (item.done ? [{ action, id: item.user.id, name: item.user.fullName }] : []));

function whyNot(decision: Decision<RefusalShape & { readonly code: RefusalCode }>): NotDone | undefined {
  if (decision.allowed) return undefined;
  const { code, rule, refusal } = problemOfRefusal(decision.reason, '');
  return { done: false, code, rule, refusal };
}

const failedItem = (failure: Failure): NotDone => {
  const { code, errors, current } = problemOfFailure(failure, '');
  return { done: false, code, ...(errors && { errors }), ...(current !== undefined && { current }) };
};

/**
 * The colleagues by what stands before the `@`: only these can have the same address. The rule compares the whole of it,
 * and comparing a thousand new users with all the others would take seconds.
 */
function byMailbox(colleagues: readonly User[]) {
  const all = new Map<string, User[]>();
  const add = (user: User) => all.set(mailboxOf(user.email), [...(all.get(mailboxOf(user.email)) ?? []), user]);
  for (const user of colleagues) add(user);
  return { add, near: (email: string) => all.get(mailboxOf(email)) ?? [] };
}

const mailboxOf = (email: string) => email.slice(0, email.lastIndexOf('@')).trim().normalize('NFC').toLowerCase();
