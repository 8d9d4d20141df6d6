import { beforeAll, describe, expect, it } from 'vitest';
import { as, cast, newKey, reset, sessionOf, tokenIn, type Told } from './ask.js';

beforeAll(reset);

const statusesOf = (told: readonly Told[]) => told.map(({ status }) => status);
const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)));
const newUser = (mailbox: string) => ({
  fullName: 'Somebody New',
  email: `${mailbox}@conformance.example`,
  roles: ['sales-agent'],
});
const found = async (search: string): Promise<number> =>
  (await as('reseller', 'listUsers', { query: `?search=${search}` })).body.total;

describe('one intention', () => {
  it('makes one thing, however often and at once it is asked for', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    const told = await many(50, () => as('reseller', 'addUser', { body: newUser('one.of.fifty'), headers }));

    expect(statusesOf(told).every((status) => status === 201 || status === 409)).toBe(true);
    expect(new Set(told.filter(({ status }) => status === 201).map(({ body }) => body.user.id)).size).toBe(1);
    expect(
      told.filter(({ status }) => status === 409).every(({ body }) => body.code === 'idempotency-in-progress'),
    ).toBe(true);
    expect(await found('one.of.fifty')).toBe(1);
  });

  it('answers a repeat as the first time, without what is shown once', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    const first = await as('reseller', 'addUser', { body: newUser('asked.twice'), headers });
    const second = await as('reseller', 'addUser', { body: newUser('asked.twice'), headers });

    expect(first.body.signInData.temporaryPassword).toMatch(/^\S{16,}$/);
    expect(second.status).toBe(201);
    expect(second.body.user).toEqual(first.body.user);
    expect(second.text).not.toContain(first.body.signInData.temporaryPassword);
  });

  it('is not mistaken for another one: the same key with another body is refused', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    await as('reseller', 'addUser', { body: newUser('first.intention'), headers });

    expect(await as('reseller', 'addUser', { body: newUser('second.intention'), headers })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await found('second.intention')).toBe(0);
  });

  it('belongs to its caller: somebody else’s equal key is another intention', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    const first = await as('reseller', 'inviteCustomer', { body: { kind: 'single', referenceName: 'One' }, headers });
    const second = await as('provider', 'invitePartner', { body: { referenceName: 'Other' }, headers });

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.invitation.referenceName).toBe('Other');
  });

  it('goes on after a refusal: the key is free again', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    const body = newUser('corrected.later');
    expect((await as('reseller', 'addUser', { body: { ...body, roles: [] }, headers })).status).toBe(422);
    expect((await as('reseller', 'addUser', { body, headers })).status).toBe(201);
  });
});

describe('many intentions at once', () => {
  it('give one address to one user (R-USR-04)', async () => {
    const told = await many(20, () =>
      as('reseller', 'addUser', { body: newUser('wanted.by.all'), headers: { 'Idempotency-Key': newKey() } }),
    );

    expect(statusesOf(told).filter((status) => status === 201)).toHaveLength(1);
    expect(told.filter(({ status }) => status !== 201).every(({ body }) => body.code === 'email-taken')).toBe(true);
    expect(await found('wanted.by.all')).toBe(1);
  });

  it('of two editors let one through and show the other what it has missed', async () => {
    const { body: made } = await as('reseller', 'addUser', { body: newUser('edited.by.two') });
    const change = (role: string) =>
      as('reseller', 'changeRoles', {
        params: { userId: made.user.id },
        body: { roles: [role] },
        headers: { 'If-Match': `"${made.user.etag}"` },
      });
    const told = await Promise.all([change('helpdesk-agent'), change('admin-agent')]);
    const [winner, loser] = told.toSorted((one, other) => one.status - other.status);

    expect(statusesOf([winner!, loser!])).toEqual([200, 412]);
    expect(loser!.body).toMatchObject({ code: 'precondition-failed', current: { roles: winner!.body.roles } });
    const now = await as('reseller', 'getUser', { params: { userId: made.user.id } });
    expect(now.body.roles).toEqual(winner!.body.roles);
    expect(now.headers.get('ETag')).toBe(winner!.headers.get('ETag'));
  });

  it('never remove the last admin agent or global admin, whoever tries at once (R-OWN-01)', async () => {
    const { body } = await as('reseller', 'listUsers', { query: '?limit=100' });
    const inPower = (body.items as { id: string; roles: string[]; etag: string; status: string }[]).filter(
      ({ roles, status }) =>
        status === 'active' && roles.some((role) => ['admin-agent', 'global-admin'].includes(role)),
    );
    await Promise.all(
      inPower.map(({ id, etag }) =>
        as('reseller', 'removeUser', { params: { userId: id }, headers: { 'If-Match': `"${etag}"` } }),
      ),
    );

    const left = (await as('reseller', 'listUsers', { query: '?status=active&limit=100' })).body.items as {
      roles: string[];
    }[];
    for (const role of ['admin-agent', 'global-admin']) {
      expect(
        left.some(({ roles }) => roles.includes(role)),
        role,
      ).toBe(true);
    }
  });

  it('of two acceptances of one invitation begin one relationship (R-INV-26)', async () => {
    const { body: invited } = await as('reseller', 'inviteCustomer', {
      body: { kind: 'joint', providerId: cast.provider.organizationId, email: cast.newCustomer.email },
    });
    const body = { token: tokenIn(invited.letter.link), consent: true };
    const token = await sessionOf(cast.newCustomer);
    const told = await many(8, () =>
      as('newCustomer', 'acceptCustomerInvitation', { body, headers: { 'Idempotency-Key': newKey() }, token }),
    );

    expect(told.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(told.filter(({ status }) => status >= 300).every(({ status }) => status === 409 || status === 404)).toBe(
      true,
    );
    for (const role of ['reseller', 'provider'] as const) {
      const { body: list } = await as(role, 'listCustomers', { query: '?limit=100' });
      const own = (list.items as { id: string }[]).filter(({ id }) => id === cast.newCustomer.organizationId);
      expect(own, role).toHaveLength(1);
    }
  });
});

describe('a list read while it changes', () => {
  it('shows every row that was there all the time, once', async () => {
    const { body: before } = await as('reseller', 'listUsers', { query: '?limit=100' });
    const ids = (before.items as { id: string }[]).map(({ id }) => id);
    const seen: string[] = [];
    let query = '?limit=4';
    for (let page = 0; ; page += 1) {
      const { body } = await as('reseller', 'listUsers', { query });
      seen.push(...(body.items as { id: string }[]).map(({ id }) => id));
      if (body.next === undefined) break;
      await as('reseller', 'addUser', { body: { ...newUser(`comes.meanwhile.${page}`), fullName: `Aaron ${page}` } });
      query = `?limit=4&cursor=${encodeURIComponent(body.next)}`;
    }

    expect(new Set(seen).size).toBe(seen.length);
    expect(ids.filter((id) => !seen.includes(id))).toEqual([]);
  });

  it('keeps to the bounds of a page', async () => {
    for (const limit of ['0', '-1', '1.5', '100000', 'many', '']) {
      expect(await as('reseller', 'listUsers', { query: `?limit=${limit}` }), limit).toMatchObject({
        status: 422,
        body: { code: 'validation-failed', errors: [{ path: 'limit' }] },
      });
    }
    expect((await as('reseller', 'listUsers', { query: '?cursor=not-one-of-yours' })).status).toBe(422);
  });
});
