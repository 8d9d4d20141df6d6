import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { organizationId, userId } from '../parties/party.fixtures.js';
import { current, sourceDocument, type ProgrammePolicy } from '../policy.js';
import { roleIds } from '../users/role-ids.js';
import type { Actor } from '../users/user.js';
import { userStatuses } from '../users/user-status.js';
import { customerActions, type CustomerAction } from './customer-action.js';
import { referenceAnswer, type WorldFacts } from './reference.fixtures.js';
import {
  RelationshipIndex,
  type Explanation,
  type PartnershipEdge,
  type PartyFacts,
  type RelationshipEdge,
} from './relationship-index.js';

/** Printed with a counterexample, and the same in every run. */
const run = { seed: 20_261_122, numRuns: 60 };

const providers = ['nordwind', 'elbe'];
const resellers = ['studio-brandl', 'donau-it', 'alpen-soft'];
const customers = ['praxis-lindenhof', 'baeckerei-huber', 'kanzlei-moser'];
const strangers = ['nobody', '__proto__'];
const staff = ['svenja', 'katrin', 'jonas', 'mira'];

const anyCompany = fc.constantFrom(...providers, ...resellers, ...customers, ...strangers).map(organizationId);
const anyParty: fc.Arbitrary<PartyFacts> = fc.record({
  id: anyCompany,
  kind: fc.constantFrom('indirect-provider', 'indirect-reseller', 'customer'),
});
const anyUser: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom(...staff).map(userId),
  organizationId: anyCompany,
  roles: fc.uniqueArray(fc.constantFrom('admin-agent', 'sales-agent', 'helpdesk-agent', ...roleIds), { maxLength: 3 }),
  status: fc.oneof({ weight: 4, arbitrary: fc.constant('active' as const) }, fc.constantFrom(...userStatuses)),
});
const aState = fc.constantFrom('active', 'active', 'ended');
const anyRelationship: fc.Arbitrary<RelationshipEdge> = fc.record({
  partnerId: anyCompany,
  customerId: fc.constantFrom(...customers, 'nobody').map(organizationId),
  state: aState,
  adminPermissions: fc.boolean(),
});
const anyPartnership: fc.Arbitrary<PartnershipEdge> = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
  providerId: fc.constantFrom(...providers).map(organizationId),
  resellerId: fc.constantFrom(...resellers).map(organizationId),
  state: fc.constantFrom('authorized', 'authorized', 'ended'),
});

/** The usual cast, so that much is allowed; what comes on top is random and may contradict it. */
const usualParties: PartyFacts[] = [
  ...providers.map((id) => ({ id: organizationId(id), kind: 'indirect-provider' as const })),
  ...resellers.map((id) => ({ id: organizationId(id), kind: 'indirect-reseller' as const })),
  ...customers.map((id) => ({ id: organizationId(id), kind: 'customer' as const })),
];
const anyWorld: fc.Arbitrary<WorldFacts> = fc.record({
  parties: fc.array(anyParty, { maxLength: 2 }).map((others) => [...usualParties, ...others]),
  users: fc.array(anyUser, { maxLength: 8 }),
  partnerships: fc.array(anyPartnership, { maxLength: 6 }),
  relationships: fc.array(anyRelationship, { maxLength: 16 }),
});
const anyPolicy = fc.constantFrom(sourceDocument, current);

type Question = readonly [userId: string, action: CustomerAction, customerId: string];
const everyQuestion: readonly Question[] = [...staff, 'nobody', '__proto__'].flatMap((user) =>
  [...customerActions, 'delete-customer' as CustomerAction].flatMap((action) =>
    [...customers, 'nordwind', 'nobody', '__proto__', ''].map((customer) => [user, action, customer] as const),
  ),
);
const codeOf = (answer: Explanation) => (answer.allowed ? undefined : answer.reason.code);
const answersOf = (index: RelationshipIndex) => everyQuestion.map((question) => index.explain(...question));
const isAllowed = (world: WorldFacts, policy: ProgrammePolicy) => {
  const index = new RelationshipIndex({ ...world, policy });
  return everyQuestion.map((question) => index.can(...question));
};

/** Nordwind orders for Studio Brandl’s customer, which Studio Brandl administers. */
const story = (): RelationshipIndex =>
  new RelationshipIndex({
    parties: usualParties,
    users: [
      { id: userId('svenja'), organizationId: organizationId('nordwind'), roles: ['sales-agent'], status: 'active' },
      {
        id: userId('katrin'),
        organizationId: organizationId('studio-brandl'),
        roles: ['admin-agent'],
        status: 'active',
      },
      {
        id: userId('jonas'),
        organizationId: organizationId('studio-brandl'),
        roles: ['sales-agent'],
        status: 'blocked',
      },
    ],
    partnerships: [partnership],
    relationships: [ofReseller, ofProvider],
  });
const partnership: PartnershipEdge = {
  id: 'p1',
  providerId: organizationId('nordwind'),
  resellerId: organizationId('studio-brandl'),
  state: 'authorized',
};
const ofReseller: RelationshipEdge = {
  partnerId: organizationId('studio-brandl'),
  customerId: organizationId('praxis-lindenhof'),
  state: 'active',
  adminPermissions: true,
};
const ofProvider: RelationshipEdge = {
  ...ofReseller,
  partnerId: organizationId('nordwind'),
  adminPermissions: false,
};

it('says in whose name and by which edges a provider orders (R-ORD-02)', () => {
  expect(story().explain('svenja', 'order-for-customer', 'praxis-lindenhof')).toEqual({
    allowed: true,
    inNameOf: 'nordwind',
    customerId: 'praxis-lindenhof',
    adminPermissions: false,
    partnership: { id: 'p1', providerId: 'nordwind', resellerId: 'studio-brandl' },
  });
});

it('says in whose name a reseller administers (R-ORD-04)', () => {
  expect(story().explain('katrin', 'administer-customer', 'praxis-lindenhof')).toEqual({
    allowed: true,
    inNameOf: 'studio-brandl',
    customerId: 'praxis-lindenhof',
    adminPermissions: true,
    partnership: undefined,
  });
});

it('explains a refusal with the rule, the evidence of this question and a remedy (R-CUS-02, R-OWN-03)', () => {
  const index = story();
  expect(index.explain('katrin', 'view-customer', 'kanzlei-moser')).toEqual({
    allowed: false,
    reason: { code: 'no-relationship', rule: 'R-CUS-02', partnerId: 'studio-brandl' },
    remedy: 'request-relationship',
  });
  expect(index.explain('jonas', 'view-customer', 'praxis-lindenhof')).toEqual({
    allowed: false,
    reason: { code: 'user-not-active', rule: 'R-OWN-03', userId: 'jonas', status: 'blocked' },
    remedy: 'ask-a-colleague',
  });
});

it('names the customer or the reseller that stands in the way of an order (R-CUS-03, R-ORD-02)', () => {
  const index = story();
  index.putRelationship({ ...ofProvider, state: 'ended' });
  expect(index.explain('svenja', 'order-for-customer', 'praxis-lindenhof')).toMatchObject({
    reason: { code: 'no-reseller-relationship', providerId: 'nordwind', customer: 'praxis-lindenhof' },
  });
  index.putPartnership({ ...partnership, state: 'ended' });
  expect(index.explain('svenja', 'order-for-customer', 'praxis-lindenhof')).toMatchObject({
    reason: { code: 'no-partnership', providerId: 'nordwind', resellerId: 'studio-brandl' },
  });
  index.putRelationship({ ...ofReseller, state: 'ended' });
  expect(index.explain('svenja', 'order-for-customer', 'praxis-lindenhof')).toMatchObject({
    reason: { code: 'no-reseller', providerId: 'nordwind', customer: 'praxis-lindenhof' },
    remedy: 'invite-jointly',
  });
});

it('answers somebody unknown with a no and a code of its own (R-OWN-03)', () => {
  const index = story();
  index.putUser({
    id: userId('mira'),
    organizationId: organizationId('nobody'),
    roles: ['admin-agent'],
    status: 'active',
  });
  const reasons = [
    index.explain('katrin', 'delete-customer' as CustomerAction, 'praxis-lindenhof'),
    index.explain('nobody', 'view-customer', 'praxis-lindenhof'),
    index.explain('mira', 'view-customer', 'praxis-lindenhof'),
    index.explain('katrin', 'view-customer', 'nobody'),
  ].map((answer) => !answer.allowed && answer.reason);
  expect(reasons).toEqual([
    { code: 'unknown-action', rule: 'R-OWN-03', action: 'delete-customer' },
    { code: 'unknown-user', rule: 'R-OWN-03', userId: 'nobody' },
    { code: 'unknown-party', rule: 'R-OWN-03', organizationId: 'nobody' },
    { code: 'unknown-customer', rule: 'R-OWN-03', customerId: 'nobody' },
  ]);
});

it('takes a status that it does not know for one that may do nothing (R-OWN-03)', () => {
  const index = story();
  const status = 'sleeping' as Actor['status'];
  index.putUser({
    id: userId('katrin'),
    organizationId: organizationId('studio-brandl'),
    roles: ['admin-agent'],
    status,
  });
  expect(index.explain('katrin', 'view-customer', 'praxis-lindenhof')).toMatchObject({
    reason: { code: 'unknown-status', userId: 'katrin', status },
  });
});

it('denies with the very next question after an edge has ended, also to handles (R-CUS-36)', () => {
  const index = story();
  const svenja = index.user('svenja');
  const praxis = index.customer('praxis-lindenhof');
  const version = index.version;
  expect([svenja.can('view-customer', praxis), svenja.can('order-for-customer', praxis)]).toEqual([true, true]);

  index.putPartnership({ ...partnership, state: 'ended' });
  expect([svenja.can('view-customer', praxis), svenja.can('order-for-customer', praxis)]).toEqual([true, false]);
  index.putRelationship({ ...ofProvider, state: 'ended' });
  expect([svenja.can('view-customer', praxis), svenja.can('order-for-customer', praxis)]).toEqual([false, false]);
  expect(index.version).toBe(version + 2);
});

it('follows people and customers who go and come back, also by handles', () => {
  const index = story();
  const katrin = index.user('katrin');
  const praxis = index.customer('praxis-lindenhof');
  const seen: boolean[] = [];
  const look = () => seen.push(katrin.can('view-customer', praxis));

  index.removeUser('katrin');
  look();
  index.putUser({
    id: userId('katrin'),
    organizationId: organizationId('studio-brandl'),
    roles: ['admin-agent'],
    status: 'active',
  });
  look();
  index.removeParty('praxis-lindenhof');
  look();
  index.putParty({ id: organizationId('praxis-lindenhof'), kind: 'customer' });
  look();
  index.putRelationship(ofReseller);
  look();
  expect(seen).toEqual([false, true, false, false, true]);
});

it('keeps out a handle of another index', () => {
  const [index, other] = [story(), story()];
  expect(index.user('katrin').can('view-customer', other.customer('praxis-lindenhof'))).toBe(false);
  expect(index.user('katrin').can('view-customer', { id: 'praxis-lindenhof' })).toBe(false);
});

it('answers as the rules do when they are read one by one, whatever the world', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, (world, policy) => {
      const index = new RelationshipIndex({ ...world, policy });
      const expected = everyQuestion.map((question) => referenceAnswer(world, policy, question));
      expect(answersOf(index).map(codeOf)).toEqual(expected);
    }),
    run,
  );
});

it('says the same by id, by handle, with reasons and in bulk', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, (world, policy) => {
      const index = new RelationshipIndex({ ...world, policy });
      for (const [user, action, customer] of everyQuestion) {
        const can = index.can(user, action, customer);
        const explained = index.explain(user, action, customer);
        const handle = index.user(user);
        expect(explained.allowed).toBe(can);
        expect(handle.can(action, index.customer(customer))).toBe(can);
        expect(handle.explain(action, index.customer(customer))).toEqual(explained);
        expect(index.customersFor(user, action).includes(customer)).toBe(can);
      }
    }),
    { ...run, numRuns: 15 },
  );
});

it('never turns a yes into a no when a role or an edge is added', () => {
  const more = fc.record({ role: fc.constantFrom(...roleIds), edge: anyRelationship, partnership: anyPartnership });
  fc.assert(
    fc.property(anyWorld, anyPolicy, more, (world, policy, { role, edge, partnership: another }) => {
      const before = isAllowed(world, policy);
      const grown = {
        ...world,
        users: world.users.map((user) => ({ ...user, roles: [...user.roles, role] })),
        relationships: [
          ...world.relationships.map((one) => ({ ...one, adminPermissions: true })),
          { ...edge, state: 'active' as const, adminPermissions: true },
        ],
        partnerships: [...world.partnerships, { ...another, id: 'another', state: 'authorized' as const }],
      };
      const after = isAllowed(grown, policy);
      expect(before.filter((yes, at) => yes && !after[at])).toEqual([]);
    }),
    run,
  );
});

it('never turns a no into a yes when an edge ends or a user loses roles', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, fc.nat(), (world, policy, which) => {
      const before = isAllowed(world, policy);
      const ended = world.relationships[which % Math.max(1, world.relationships.length)];
      const after = isAllowed(
        {
          ...world,
          users: world.users.map((user) => ({ ...user, roles: user.roles.slice(1) })),
          relationships: [...world.relationships, ...(ended ? [{ ...ended, state: 'ended' as const }] : [])],
          partnerships: world.partnerships.slice(0, -1).filter(({ id }) => id !== world.partnerships.at(-1)?.id),
        },
        policy,
      );
      expect(after.filter((yes, at) => yes && !before[at])).toEqual([]);
    }),
    run,
  );
});

it('answers after changes as an index built anew', () => {
  const anyChange = fc.oneof(
    anyParty.map((fact) => ['parties', fact] as const),
    anyUser.map((fact) => ['users', fact] as const),
    anyRelationship.map((fact) => ['relationships', fact] as const),
    anyPartnership.map((fact) => ['partnerships', fact] as const),
  );
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 60 }), anyPolicy, (changes, policy) => {
      const index = new RelationshipIndex({ policy });
      const facts = { parties: [], users: [], relationships: [], partnerships: [] } as Record<string, unknown[]>;
      for (const change of changes) {
        if (change[0] === 'parties') index.putParty(change[1]);
        else if (change[0] === 'users') index.putUser(change[1]);
        else if (change[0] === 'relationships') index.putRelationship(change[1]);
        else index.putPartnership(change[1]);
        facts[change[0]]?.push(change[1]);
      }
      expect(answersOf(index)).toEqual(answersOf(new RelationshipIndex({ ...facts, policy })));
      const world = facts as unknown as WorldFacts;
      expect(answersOf(index).map(codeOf)).toEqual(everyQuestion.map((asked) => referenceAnswer(world, policy, asked)));
    }),
    run,
  );
});

it('forgets a company with its edges, as if they had never been', () => {
  fc.assert(
    fc.property(anyWorld, anyCompany, anyPolicy, (world, gone, policy) => {
      const index = new RelationshipIndex({ ...world, policy });
      index.removeParty(gone);
      const left = {
        ...world,
        parties: world.parties.filter(({ id }) => id !== gone),
        relationships: world.relationships.filter(
          ({ partnerId, customerId }) =>
            partnerId !== gone &&
            (customerId !== gone || world.parties.findLast(({ id }) => id === gone)?.kind !== 'customer'),
        ),
        partnerships: world.partnerships.map((one) =>
          one.providerId === gone || one.resellerId === gone ? { ...one, state: 'ended' as const } : one,
        ),
      };
      expect(answersOf(index)).toEqual(answersOf(new RelationshipIndex({ ...left, policy })));
    }),
    run,
  );
});

it.each(hostileIds)(
  'denies the hostile id %j without throwing, and keeps it apart when it is real (R-OWN-03)',
  (id) => {
    const index = story();
    expect(codeOf(index.explain(id, 'view-customer', 'praxis-lindenhof'))).toBe('unknown-user');
    expect(codeOf(index.explain('katrin', 'view-customer', id))).toBe('unknown-customer');
    expect(codeOf(index.explain('katrin', id as CustomerAction, 'praxis-lindenhof'))).toBe('unknown-action');
    expect(index.customersFor(id, 'view-customer')).toEqual([]);

    index.putParty({ id: organizationId('real'), kind: 'indirect-reseller' });
    index.putParty({ id: id as PartyFacts['id'], kind: 'customer' });
    index.putUser({
      id: id as Actor['id'],
      organizationId: organizationId('real'),
      roles: ['admin-agent'],
      status: 'active',
    });
    index.putRelationship({ ...ofReseller, partnerId: organizationId('real'), customerId: id as PartyFacts['id'] });
    expect(index.customersFor(id, 'view-customer')).toEqual([id]);
    index.removeParty(id);
    index.removeUser(id);
    expect(index.can(id, 'view-customer', id)).toBe(false);
  },
);

it('leaves Object.prototype as it is', () => {
  const before = Reflect.ownKeys(Object.prototype);
  for (const id of hostileIds) {
    const index = story();
    index.putUser({
      id: id as Actor['id'],
      organizationId: organizationId('__proto__'),
      roles: [id as never],
      status: 'active',
    });
    index.putPartnership({ ...partnership, id });
    index.explain(id, id as CustomerAction, id);
  }
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
});

it('shares a refusal that nobody can change', () => {
  const answer = story().explain('katrin', 'view-customer', 'kanzlei-moser');
  expect(() => Object.assign(answer, { allowed: true })).toThrow(TypeError);
});
