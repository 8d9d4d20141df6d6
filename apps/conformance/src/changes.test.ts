import { beforeEach, expect, it } from 'vitest';
import { as, ask, cast, reset, sessionOf, tokenIn } from './ask.js';

// What is decided is decided by how things stand now: a session that was opened before sees every change in its next call.

beforeEach(reset);

const helper = { userId: cast.resellerHelper.userId };

/** Gives the helper exactly these roles. */
async function give(roles: readonly string[]): Promise<void> {
  const { body } = await as('reseller', 'getUser', { params: helper });
  const headers = { 'If-Match': `"${body.etag}"` };
  const { status } = await as('reseller', 'changeRoles', { params: helper, body: { roles }, headers });
  expect(status).toBe(200);
}

it('a role opens in the next call, and closes in the next call after it is taken', async () => {
  const token = await sessionOf(cast.resellerHelper);
  const seen = async () => {
    const question = { question: 'invite-customer', kind: 'single' };
    const { body } = await ask('decide', { token, body: { questions: [question] } });
    return [(await ask('listUsers', { token })).status, body.answers[0].allowed];
  };
  expect(await seen()).toEqual([403, false]);

  for (let time = 0; time < 3; time += 1) {
    await give(['admin-agent']);
    expect(await seen()).toEqual([200, true]);
    await give(['report-viewer']);
    expect(await seen()).toEqual([403, false]);
  }
});

it('a removed user is out at once, also in the middle of a session, and in again when restored', async () => {
  await give(['admin-agent']);
  const token = await sessionOf(cast.resellerHelper);
  const list = async () => (await ask('listUsers', { token })).status;
  expect(await list()).toBe(200);

  const { body } = await as('reseller', 'getUser', { params: helper });
  const removal = { params: helper, headers: { 'If-Match': `"${body.etag}"` } };
  expect((await as('reseller', 'removeUser', removal)).status).toBe(200);
  expect([401, 403]).toContain(await list());
  expect((await as('reseller', 'restoreUser', { params: helper })).status).toBe(200);
  expect([200, 401]).toContain(await list());
});

it('an accepted invitation is in the next list and the next decision of both sides, and was in none before', async () => {
  const { body: made } = await as('reseller', 'inviteCustomer', {
    body: { kind: 'joint', providerId: cast.provider.organizationId, email: cast.newCustomer.email },
  });
  const { organizationId: customerId } = cast.newCustomer;
  const seen = async () => {
    const one = await Promise.all(
      (['reseller', 'provider'] as const).map(
        async (role) => (await as(role, 'getCustomer', { params: { customerId } })).status,
      ),
    );
    const { body } = await as('reseller', 'decide', {
      body: { questions: [{ question: 'manage-customer', customerId }] },
    });
    return [...one, body.answers[0].allowed];
  };
  expect(await seen()).toEqual([404, 404, false]);

  const body = { token: tokenIn(made.letter.link), consent: true };
  expect((await as('newCustomer', 'acceptCustomerInvitation', { body })).status).toBe(200);
  expect(await seen()).toEqual([200, 200, true]);
});

it('permissions that the customer takes away close administration in the next call, and leave the relationship', async () => {
  const { organizationId: customerId } = cast.customer;
  const params = { partnerId: cast.reseller.organizationId };
  const seen = async () => {
    const { status, body } = await as('reseller', 'getCustomer', { params: { customerId } });
    return [status, body.manage.allowed, body.manage.reason?.code];
  };
  const change = async (id: 'takeAwayAdminPermissions' | 'grantAdminPermissions') => {
    const { items } = (await as('customer', 'listPartners')).body as {
      items: { partner: { id: string }; etag: string }[];
    };
    const { etag } = items.find(({ partner }) => partner.id === params.partnerId)!;
    expect((await as('customer', id, { params, headers: { 'If-Match': `"${etag}"` } })).status).toBe(200);
  };
  expect(await seen()).toEqual([200, true, undefined]);
  await change('takeAwayAdminPermissions');
  expect(await seen()).toEqual([200, false, 'admin-permissions-missing']);
  await change('grantAdminPermissions');
  expect(await seen()).toEqual([200, true, undefined]);
});

it('an ended partnership lets nobody order from the next call on', async () => {
  const order = {
    customer: cast.customerDomain,
    resellerId: cast.reseller.organizationId,
    offerId: cast.offerId,
    quantity: 1,
  };
  const place = async () => {
    const { status, body } = await as('provider', 'placeOrder', { body: order });
    return [status, body.code];
  };
  expect(await place()).toEqual([201, undefined]);

  const { items } = (await as('provider', 'listPartnerships')).body as {
    items: { id: string; etag: string; reseller: { id: string } }[];
  };
  const { id, etag } = items.find(({ reseller }) => reseller.id === order.resellerId)!;
  const ending = {
    params: { partnershipId: id },
    body: { confirmed: true, goodFaith: true },
    headers: { 'If-Match': `"${etag}"` },
  };
  expect((await as('provider', 'endPartnership', ending)).status).toBe(200);
  expect(await place()).toEqual([409, 'no-partnership']);
  const { body } = await as('provider', 'checkOrder', { body: order });
  expect(body).toMatchObject({ allowed: false, reason: { code: 'no-partnership' } });
});

it('an invitation is good as long as whoever made it is in force: without that nobody accepts it (R-OWN-05)', async () => {
  await give(['admin-agent']);
  const token = await sessionOf(cast.resellerHelper);
  const { body: made } = await ask('inviteCustomer', {
    token,
    body: { kind: 'single', email: cast.newCustomer.email },
  });
  const { body } = await as('reseller', 'getUser', { params: helper });
  await as('reseller', 'removeUser', { params: helper, headers: { 'If-Match': `"${body.etag}"` } });

  const accept = () =>
    as('newCustomer', 'acceptCustomerInvitation', { body: { token: tokenIn(made.letter.link), consent: true } });
  expect(await accept()).toMatchObject({ status: 409, body: { code: 'inviter-not-in-force', rule: 'R-OWN-05' } });
  expect((await as('newCustomer', 'listCustomers')).text).not.toContain(made.invitation.id);

  // Nothing was used up: the same link is good again once the inviter is back.
  expect((await as('reseller', 'restoreUser', { params: helper })).status).toBe(200);
  expect((await accept()).status).toBe(200);
});

it('what one company does changes no list, no total and no header of another', async () => {
  const lists = ['listUsers', 'listCustomers', 'listCustomerInvitations', 'listPartnerships', 'listActivity'] as const;
  const seen = async () => {
    const told = await Promise.all(lists.map((id) => as('reseller', id, { query: '?limit=5' })));
    return told.map(({ status, headers, text }) => ({
      status,
      text,
      headers: [...headers].filter(([name]) => !['date', 'x-correlation-id'].includes(name)),
    }));
  };
  const before = await seen();
  expect(before.every(({ headers }) => headers.every(([name]) => name !== 'etag'))).toBe(true);

  for (const mailbox of ['one', 'two', 'three']) {
    const user = { fullName: 'Aaron Aal', email: `${mailbox}@conformance.example`, roles: ['sales-agent'] };
    expect((await as('provider', 'addUser', { body: user })).status).toBe(201);
  }
  await as('provider', 'invitePartner', { body: { referenceName: 'Somebody' } });
  expect(await seen()).toEqual(before);
});
