import { addUser, changeRoles, getUser, listUsers, removeUser, resetPassword, restoreUser } from '@twotier/api';
import {
  canAddUser,
  canChangeRoles,
  canRemoveUser,
  canResetPassword,
  canRestoreUser,
  canUse,
  userTransitions,
} from '@twotier/core';
import { invalid, notFound, reply } from './answer.js';
import { later } from './clock.js';
import { outdated, type Handling } from './handle.js';
import type { Row } from './ordering.js';
import { cursorInvalid, toPageOfRows } from './paging.js';
import { hashTemporaryPassword, newTemporaryPassword } from './secrets.js';
import type { Person } from './records.js';
import { etagOf, newPerson, temporaryPasswordLife, toRecord, toSignInData } from './user.js';
import type { World } from './world.js';

export const usersHandlers = (world: World, { handle }: Handling) => {
  const { policy } = world;

  return [
    handle(listUsers, ({ actor, query }) => {
      const use = canUse(actor, 'user.view', policy);
      if (!use.allowed) return use;

      const { sort = 'fullName' } = query;
      const rows = world.peopleInOrder(actor.organizationId, sort.endsWith('fullName') ? 'fullName' : 'lastSignInAt');
      const page = toPageOfRows(rows, query, { descending: sort.startsWith('-'), isWanted: isWanted(query) });
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: page.items.map(toRecord) });
    }),

    handle(getUser, ({ actor, params }) => {
      const use = canUse(actor, 'user.view', policy);
      if (!use.allowed) return use;

      const person = world.personOf(actor.organizationId, params.userId);
      return person ? reply(toRecord(person)) : notFound;
    }),

    handle(addUser, ({ actor, company, body }) => {
      const temporaryPassword = newTemporaryPassword();
      const password = hashTemporaryPassword(temporaryPassword);

      const decision = canAddUser({ actor, colleagues: world.namesakes(company.id, body.email), policy }, body);
      if (!decision.allowed) return decision;

      const person = newPerson(world, company, body, password);
      return withSignInData(person, temporaryPassword);
    }),

    handle(changeRoles, ({ actor, params, body, matches }) => {
      const person = world.personOf(actor.organizationId, params.userId);
      if (!person) return notFound;

      const colleagues = world.colleagues(actor.organizationId);
      const decision = canChangeRoles({ actor, user: person.user, colleagues, policy }, body.roles);
      if (!decision.allowed) return decision;
      if (!matches(etagOf(person))) return outdated(toRecord(person));

      const roles = [...new Set(body.roles)];
      return reply(toRecord(world.savePerson({ ...person, user: { ...person.user, roles } })));
    }),

    handle(resetPassword, ({ actor, params }) => {
      const temporaryPassword = newTemporaryPassword();
      const password = hashTemporaryPassword(temporaryPassword);

      const person = world.personOf(actor.organizationId, params.userId);
      if (!person) return notFound;
      const decision = canResetPassword({ actor, user: person.user, policy });
      if (!decision.allowed) return decision;

      const saved = world.savePerson({
        ...person,
        user: { ...person.user, status: 'password-change-due' },
        password,
        passwordEndsAt: later(world.now, temporaryPasswordLife),
      });
      return withSignInData(saved, temporaryPassword);
    }),

    handle(removeUser, ({ actor, params, matches }) => {
      const person = world.personOf(actor.organizationId, params.userId);
      if (!person) return notFound;

      const colleagues = world.colleagues(actor.organizationId);
      const decision = canRemoveUser({ actor, user: person.user, colleagues, policy });
      if (!decision.allowed) return decision;
      if (!matches(etagOf(person))) return outdated(toRecord(person));

      // Removing what is removed changes nothing: the thirty days are not begun again.
      if (person.user.status === 'removed') return reply(toRecord(person));
      const user = { ...person.user, status: 'removed' as const };
      return reply(toRecord(world.savePerson({ ...person, user, removedAt: world.now })));
    }),

    handle(restoreUser, ({ actor, params }) => {
      const person = world.personOf(actor.organizationId, params.userId);
      if (!person) return notFound;

      const { user, removedAt } = person;
      const decision = canRestoreUser({ actor, user, removedAt, now: world.clock.now(), policy });
      if (!decision.allowed) return decision;

      const event = person.passwordEndsAt === undefined ? 'restore' : 'restore-before-first-sign-in';
      const status = userTransitions.removed[event];
      return reply(toRecord(world.savePerson({ ...person, user: { ...user, status }, removedAt: undefined })));
    }),
  ];
};

/** The password stands in the first answer only (R-USR-10). */
function withSignInData(person: Person, temporaryPassword: string) {
  const user = toRecord(person);
  const signInData = toSignInData(person);
  return reply({ user, signInData: { ...signInData, temporaryPassword } }, { repeat: { user, signInData } });
}

/** `undefined`: everybody is wanted. */
function isWanted({
  search = '',
  status,
  role,
}: {
  search?: string | undefined;
  status?: string | undefined;
  role?: string | undefined;
}): ((row: Row<Person>) => boolean) | undefined {
  const words = search.trim().toLowerCase();
  if (words === '' && status === undefined && role === undefined) return undefined;
  return (row) => {
    const { user } = row.item;
    if (status !== undefined && user.status !== status) return false;
    if (role !== undefined && !(user.roles as readonly string[]).includes(role)) return false;
    row.text ??= `${user.fullName}\n${user.email}\n${user.userName}`.toLowerCase();
    return row.text.includes(words);
  };
}
