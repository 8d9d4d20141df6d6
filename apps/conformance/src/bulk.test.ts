import { beforeAll, describe, expect, it } from 'vitest';
import { as, cast, newKey, reset, type Role } from './ask.js';

beforeAll(reset);

const user = (mailbox: string, roles: readonly string[] = ['sales-agent']) => ({
  fullName: 'Somebody New',
  email: `${mailbox}@conformance.example`,
  roles,
});
const addAll = (items: readonly unknown[], headers: Record<string, string> = {}, role: Role = 'reseller') =>
  as(role, 'addUsers', { body: { items }, headers });

describe('many users in one call', () => {
  it('each stand for themselves, in the order in which they came', async () => {
    const { status, body } = await addAll([
      user('bulk.first'),
      user('bulk.first'),
      user('bulk.roles', ['super-admin']),
      { ...user('bulk.nobody'), email: 'no address' },
      user('bulk.last'),
    ]);

    expect(status).toBe(200);
    expect(body.items.map(({ done }: { done: boolean }) => done)).toEqual([true, false, false, false, true]);
    expect({ done: body.done, failed: body.failed }).toEqual({ done: 2, failed: 3 });
    const total = (await as('reseller', 'listUsers', { query: '?search=bulk.' })).body.total as number;
    expect(total).toBe(2);
  });

  it('are made once for one intention, and their passwords are answered once', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    const items = [user('bulk.key.1'), user('bulk.key.2')];
    const first = await addAll(items, headers);
    const second = await addAll(items, headers);
    const passwords = (first.body.items as { signInData: { temporaryPassword: string } }[]).map(
      ({ signInData }) => signInData.temporaryPassword,
    );

    expect(passwords.every((password) => password.length >= 16)).toBe(true);
    expect(passwords.filter((password) => second.text.includes(password))).toEqual([]);
    expect((await as('reseller', 'listUsers', { query: '?search=bulk.key' })).body.total).toBe(2);
  });

  it('keep to a thousand', async () => {
    expect((await addAll(Array.from({ length: 1001 }, (_, index) => user(`bulk.many.${index}`)))).status).toBe(422);
    expect((await addAll([])).status).toBe(422);
  });

  it('are for those who may add one', async () => {
    expect((await addAll([user('bulk.low')], {}, 'resellerHelper')).status).toBe(403);
  });
});

describe('many questions in one call', () => {
  const order = {
    customer: cast.customerDomain,
    resellerId: cast.reseller.organizationId,
    offerId: cast.offerId,
    quantity: 1,
  };
  const ask = async (role: Role, questions: readonly unknown[]) =>
    (await as(role, 'decide', { body: { questions } })).body.answers as {
      allowed: boolean;
      reason?: { code: string };
    }[];

  it.each(['provider', 'providerHelper', 'reseller', 'resellerHelper', 'customer'] as const)(
    'are answered to the %s as the deed would be',
    async (role) => {
      const [addUser, placeOrder, invite] = await ask(role, [
        { question: 'add-user', ...user(`asked.by.${role}`) },
        { question: 'place-order', ...order },
        { question: 'invite-customer', kind: 'single' },
      ]);
      const deeds = [
        await as(role, 'addUser', { body: user(`asked.by.${role}`) }),
        await as(role, 'placeOrder', { body: order }),
        await as(role, 'inviteCustomer', { body: { kind: 'single' } }),
      ];
      for (const [index, answer] of [addUser!, placeOrder!, invite!].entries()) {
        expect(answer.allowed, String(index)).toBe(deeds[index]!.status === 201);
        expect(answer.reason?.code, String(index)).toBe(deeds[index]!.body.refusal?.code);
      }
    },
  );

  it('about what is another’s are answered as about what is nobody’s', async () => {
    const about = (id: string) => [
      { question: 'reset-password', userId: id },
      { question: 'manage-customer', customerId: id },
      { question: 'remove-admin-access', partnershipId: id },
    ];
    const { userId, customerId, partnershipId } = cast.foreign;
    const nobodys = await ask('reseller', about('nobody'));
    for (const id of [userId, customerId, partnershipId]) {
      expect(JSON.stringify(await ask('reseller', about(id))).replaceAll(id, '*')).toBe(
        JSON.stringify(nobodys).replaceAll('nobody', '*'),
      );
    }
  });
});

describe('the log of what was done (R-SEC-04)', () => {
  it('has every deed once, the newest first, for the own company alone', async () => {
    const correlationId = `log-${newKey()}`;
    await as('reseller', 'addUser', { body: user('logged.one'), headers: { 'X-Correlation-Id': correlationId } });
    const { body } = await as('reseller', 'listActivity', { query: '?limit=5' });
    const [newest] = body.items;

    expect(newest).toMatchObject({
      action: 'addUser',
      correlationId,
      actor: { kind: 'user', id: cast.reseller.userId },
    });
    const ofProvider = await as('provider', 'listActivity', { query: '?limit=100' });
    expect(ofProvider.text).not.toContain(correlationId);
  });

  it('holds no secret', async () => {
    const { body } = await as('reseller', 'addUser', { body: user('logged.two') });
    const invited = await as('reseller', 'inviteCustomer', { body: { kind: 'single' } });
    const { text } = await as('reseller', 'listActivity', { query: '?limit=100' });

    expect(text).not.toContain(body.signInData.temporaryPassword);
    expect(text).not.toContain(invited.body.letter.link);
  });

  it('has nothing of what was refused', async () => {
    const correlationId = `refused-${newKey()}`;
    const body = user('refused.one', ['super-admin']);
    await as('reseller', 'addUser', { body, headers: { 'X-Correlation-Id': correlationId } });
    expect((await as('reseller', 'listActivity', { query: '?limit=100' })).text).not.toContain(correlationId);
  });
});
