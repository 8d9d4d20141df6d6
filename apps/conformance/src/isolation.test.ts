import { beforeAll, describe, expect, it } from 'vitest';
import { operations, type AnyOperation, type OperationId } from '@twotier/api';
import { as, ask, asServer, cast, reset, sessionOf, tokenOf, type Asking, type Role, type Told } from './ask.js';
import { isolation, type Things } from './isolation.js';

const ids = Object.keys(operations) as OperationId[];
const operationOf = (id: OperationId): AnyOperation => operations[id];
const rowOf = (id: OperationId) =>
  isolation[id] as {
    by: Role | 'server' | 'anybody';
    places: Readonly<Record<string, keyof Things>>;
    tooLow: Role | `because ${string}`;
    body?: (things: Things) => unknown;
  };
const isRole = (who: string): who is Role => Object.hasOwn(cast, who);

const ofPersons = ids.filter((id) => operationOf(id).auth === 'session');
const ofThoseWhoAct = ofPersons.filter((id) => operationOf(id).path !== '/session');
const withPlaces = ids.filter((id) => Object.keys(rowOf(id).places).length > 0);

const nobodys: Things = {
  organizationId: 'nobody',
  userId: 'nobody',
  partnershipId: 'nobody',
  customerId: 'nobody',
  customerDomain: 'nobody.onmicrosoft.example',
  invitationId: 'nobody',
  partnershipInvitationId: 'nobody',
  subscriptionId: 'nobody',
  webhookId: 'nobody',
  deliveryId: 'nobody',
};
const foreign: Things = { ...cast.foreign, webhookId: 'somebody', deliveryId: 'somebody' };

/** What the companies of the cast own, one of each kind. */
let own: Things;

beforeAll(async () => {
  await reset();
  const first = async (role: Role, id: OperationId) => (await as(role, id)).body.items[0].id as string;
  await as('provider', 'invitePartner', { body: { referenceName: 'Somebody' } });
  own = {
    organizationId: cast.reseller.organizationId,
    userId: cast.resellerHelper.userId,
    partnershipId: await first('reseller', 'listPartnerships'),
    customerId: await first('reseller', 'listCustomers'),
    customerDomain: cast.customerDomain,
    invitationId: await first('reseller', 'listCustomerInvitations'),
    partnershipInvitationId: await first('provider', 'listPartnershipInvitations'),
    subscriptionId: (
      await as('reseller', 'listSubscriptions', { params: { customerId: cast.customer.organizationId } })
    ).body.items[0].id,
    webhookId: 'nobody',
    deliveryId: 'nobody',
  };
});

/** The call of a row with these things in its path and its body. */
function callOf(id: OperationId, things: Things): Asking {
  const { places, body } = rowOf(id);
  return {
    params: Object.fromEntries(Object.entries(places).map(([place, kind]) => [place, things[kind]])),
    ...(body && { body: body(things) }),
    headers: { 'X-Correlation-Id': 'the-same-for-both', ...(operationOf(id).changes && { 'If-Match': '"v1"' }) },
  };
}

async function tell(id: OperationId, things: Things): Promise<Told> {
  const { by } = rowOf(id);
  const asking = callOf(id, things);
  if (by === 'server') return asServer(id, asking);
  return by === 'anybody' ? ask(id, asking) : as(by, id, asking);
}

/** An answer without the ids that the caller has sent, the time and the length of both. */
function seen({ status, headers, text }: Told, things: Things): unknown {
  let masked = text;
  // The longest first: one id may stand inside another.
  const ids = Object.values(things).toSorted((one, other) => other.length - one.length);
  for (const id of ids) masked = masked.replaceAll(id, '*');
  const kept = [...headers].filter(([name]) => !['date', 'content-length'].includes(name));
  return { status, headers: kept, body: masked };
}

const leaked = ({ text, headers }: Told): string[] =>
  cast.foreign.words.filter((word) => `${text}${JSON.stringify([...headers])}`.includes(word));

describe('without the right to be here', () => {
  it.each(ofPersons)('%s asks for a session', async (id) => {
    const call = callOf(id, own);
    expect(await ask(id, call)).toMatchObject({ status: 401, body: { code: 'session-missing' } });
    expect(await ask(id, { ...call, token: 'made-up' })).toMatchObject({
      status: 401,
      body: { code: 'session-expired' },
    });
  });

  it('an ended session opens nothing any more', async () => {
    const token = await sessionOf(cast.reseller);
    expect((await ask('endSession', { token })).status).toBe(204);
    for (const id of ofPersons) {
      expect(await ask(id, { ...callOf(id, own), token }), id).toMatchObject({
        status: 401,
        body: { code: 'session-expired' },
      });
    }
  });

  it('a session without scopes opens what needs none, and nothing else', async () => {
    const token = await sessionOf(cast.reseller, []);
    for (const id of ofPersons.filter((one) => operationOf(one).scope)) {
      expect(await ask(id, { ...callOf(id, own), token }), id).toMatchObject({
        status: 403,
        body: { code: 'scope-missing' },
      });
    }
  });

  it('a secret key is no session, and a session no secret key', async () => {
    const token = await tokenOf('reseller');
    expect((await ask('createSession', { ...callOf('createSession', own), token })).status).toBe(401);
    expect((await asServer('getSession')).status).toBe(401);
  });

  it('who has not changed the temporary password does nothing, and who is removed does nothing either (R-USR-13, R-OWN-03)', async () => {
    const email = `leaves.soon@${cast.reseller.organizationId}.example`;
    const { body: made } = await as('reseller', 'addUser', {
      body: { fullName: 'Leaves Soon', email, roles: ['sales-agent'] },
    });
    const userId = made.user.id as string;
    const token = await sessionOf({ ...cast.reseller, userId });
    for (const id of ofThoseWhoAct) {
      expect(await ask(id, { ...callOf(id, own), token }), id).toMatchObject({
        status: 403,
        body: { code: 'password-change-due' },
      });
    }

    const removal = { params: { userId }, headers: { 'If-Match': `"${made.user.etag}"` } };
    expect((await as('reseller', 'removeUser', removal)).status).toBe(200);
    for (const id of ofThoseWhoAct) {
      const { status } = await ask(id, { ...callOf(id, own), token });
      expect([401, 403], `${id}: ${status}`).toContain(status);
    }
  });

  it.each(ids.filter((id) => isRole(rowOf(id).tooLow)))('%s is not for a role that does not open it', async (id) => {
    const { status, body } = await as(rowOf(id).tooLow as Role, id, callOf(id, own));

    expect(status).toBe(403);
    expect(operationOf(id).refusals).toContain(body.code);
  });
});

describe('what belongs to others is not there', () => {
  it.each(withPlaces)('%s: a foreign id in the path is like one that nobody has', async (id) => {
    const missing = await tell(id, nobodys);
    const told = await tell(id, foreign);

    expect(missing.status).toBe(404);
    expect(seen(told, foreign)).toEqual(seen(missing, nobodys));
    expect(told.text).not.toContain(foreign[Object.values(rowOf(id).places)[0]!]);
  });

  it('a foreign id is told from one that nobody has by neither length nor time', async () => {
    for (const id of withPlaces.filter((one) => isRole(rowOf(one).by))) {
      const [place] = Object.values(rowOf(id).places);
      // As long as the foreign one: what is left to tell them apart is what the server does.
      const missing = { ...nobodys, [place!]: foreign[place!].replaceAll(/[a-z]/g, 'q') };
      const [one, other] = [await tell(id, foreign), await tell(id, missing)];
      expect(one.text.length, id).toBe(other.text.length);
      expect(one.headers.get('Content-Length'), id).toBe(other.headers.get('Content-Length'));

      const fastest = { foreign: Infinity, missing: Infinity };
      for (let time = 0; time < 15; time += 1) {
        for (const [kind, things] of [
          ['foreign', foreign],
          ['missing', missing],
        ] as const) {
          const begun = performance.now();
          await tell(id, things);
          fastest[kind] = Math.min(fastest[kind], performance.now() - begun);
        }
      }
      // The fastest of many says what the work takes; what the machine does besides makes the others slow.
      expect(Math.abs(fastest.foreign - fastest.missing), id).toBeLessThan(5);
    }
  });

  it.each(withPlaces)('%s: hostile ids are like one that nobody has', async (id) => {
    const missing = await tell(id, nobodys);
    const [place] = Object.keys(rowOf(id).places);
    for (const hostile of ['__proto__', 'constructor', 'toString', '%00', 'x'.repeat(2000)]) {
      const things = { ...nobodys, [rowOf(id).places[place!]!]: hostile };
      expect(seen(await tell(id, things), nobodys), hostile).toEqual(seen(missing, nobodys));
    }
  });

  it.each(ids.filter((id) => rowOf(id).body))(
    '%s: foreign ids in the body are like those that nobody has',
    async (id) => {
      const row = rowOf(id);
      if (JSON.stringify(row.body!(foreign)) === JSON.stringify(row.body!(nobodys))) return;
      expect(seen(await tell(id, foreign), foreign)).toEqual(seen(await tell(id, nobodys), nobodys));
    },
  );

  const lists = ofPersons.filter((id) => operationOf(id).method === 'GET' && withPlaces.every((one) => one !== id));
  const roles = ['provider', 'providerHelper', 'reseller', 'resellerHelper', 'customer', 'customerHelper'] as const;

  it.each(roles)('nothing that the %s reads names a thing of others', async (role) => {
    for (const id of lists) {
      for (let query = ''; ;) {
        const told = await as(role, id, { query });
        expect(leaked(told), `${id}${query}`).toEqual([]);
        const next = told.body?.next as string | undefined;
        if (next === undefined) break;
        query = `?cursor=${encodeURIComponent(next)}`;
      }
    }
  });

  it('a search, a filter and a cursor of somebody else find nothing', async () => {
    for (const word of [
      ...cast.foreign.words,
      ...Object.values(cast.foreign).filter((one) => typeof one === 'string'),
    ]) {
      const searches = (['listUsers', 'listCustomers'] as const).map((id) => [
        id,
        `?search=${encodeURIComponent(word)}`,
      ]);
      const filters = ['actorId', 'resourceId'].map((name) => ['listActivity', `?${name}=${encodeURIComponent(word)}`]);
      for (const [id, query] of [...searches, ...filters] as [OperationId, string][]) {
        const told = await as('reseller', id, { query });
        expect(told, `${id}${query}`).toMatchObject({ status: 200, body: { items: [], total: 0 } });
        expect(told.body.next, `${id}${query}`).toBeUndefined();
      }
    }

    const { next } = (await as('provider', 'listUsers', { query: '?limit=1' })).body as { next: string };
    const own = (await as('reseller', 'listUsers', { query: '?limit=500' })).body.items as { id: string }[];
    const told = await as('reseller', 'listUsers', { query: `?limit=500&cursor=${encodeURIComponent(next)}` });
    const ids = new Set(own.map(({ id }) => id));
    expect((told.body.items ?? []).filter(({ id }: { id: string }) => !ids.has(id))).toEqual([]);
  });

  it('totals do not count the things of others: they are those that the pages have', async () => {
    for (const id of ['listUsers', 'listCustomers', 'listCustomerInvitations'] as const) {
      const seenIds = new Set<string>();
      let query = '?limit=3';
      let total = 0;
      for (;;) {
        const { body } = await as('reseller', id, { query });
        for (const item of body.items) seenIds.add(item.id);
        total = body.total;
        if (body.next === undefined) break;
        query = `?limit=3&cursor=${encodeURIComponent(body.next)}`;
      }
      expect(seenIds.size, id).toBe(total);
    }
  });

  it('a partnership brings neither side the customers of the other (R-CUS-08, R-PRV-21)', async () => {
    const ofReseller = (await as('reseller', 'listCustomers')).body.items as {
      id: string;
      edge: { partner: { id: string } };
    }[];
    const ofProvider = (await as('provider', 'listCustomers')).body.items as {
      id: string;
      edge: { partner: { id: string } };
    }[];

    expect(ofReseller.every(({ edge }) => edge.partner.id === cast.reseller.organizationId)).toBe(true);
    expect(ofProvider.every(({ edge }) => edge.partner.id === cast.provider.organizationId)).toBe(true);
    const onlyTheResellers = ofReseller.filter(({ id }) => ofProvider.every((other) => other.id !== id));
    expect(onlyTheResellers.length).toBeGreaterThan(0);
    for (const { id } of onlyTheResellers) {
      expect((await as('provider', 'getCustomer', { params: { customerId: id } })).status).toBe(404);
    }
  });
});
