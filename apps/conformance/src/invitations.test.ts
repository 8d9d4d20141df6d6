import { beforeEach, describe, expect, it } from 'vitest';
import { operations } from '@twotier/api';
import { addressOf, as, ask, cast, reset, send, tokenIn, tokenOf, type Role } from './ask.js';

beforeEach(reset);

/** Invites the customer that is still to be won, and answers the token of the link. */
async function invite(): Promise<{ id: string; token: string; link: string }> {
  const { body } = await as('reseller', 'inviteCustomer', {
    body: { kind: 'single', email: cast.newCustomer.email, referenceName: 'To be won' },
  });
  return { id: body.invitation.id, token: tokenIn(body.letter.link), link: body.letter.link };
}
const stateOf = async (id: string): Promise<string> => {
  const { body } = await as('reseller', 'listCustomerInvitations', { query: '?limit=100' });
  return (body.items as { id: string; state: string }[]).find((one) => one.id === id)!.state;
};
const preview = (role: Role, token: string) => as(role, 'previewCustomerInvitation', { body: { token } });
const accept = (role: Role, token: string, consent = true) =>
  as(role, 'acceptCustomerInvitation', { body: { token, consent } });

describe('the token of a link', () => {
  it('has at least 128 bits, is another one each time and stands in the fragment', async () => {
    const links = [await invite(), await invite(), await invite()];
    for (const { token, link } of links) {
      expect(token.length * 6).toBeGreaterThanOrEqual(128);
      expect(new URL(link).hash).toContain(token);
      expect(new URL(link).search).toBe('');
    }
    expect(new Set(links.map(({ token }) => token)).size).toBe(3);
  });

  it('is answered once: no list and no later answer has it (R-SEC-01)', async () => {
    const { id, token } = await invite();
    for (const role of ['reseller', 'provider'] as const) {
      expect((await as(role, role === 'reseller' ? 'listCustomerInvitations' : 'listCustomers')).text).not.toContain(
        token,
      );
    }
    expect((await preview('newCustomer', token)).text).not.toContain(token);
    const revoked = await as('reseller', 'revokeCustomerInvitation', { params: { invitationId: id } });
    expect(revoked.text).not.toContain(token);
  });

  it('is good for thirty days', async () => {
    const { body } = await as('reseller', 'inviteCustomer', { body: { kind: 'single' } });
    const { createdAt, expiresAt } = body.invitation;
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(30 * 24 * 3600 * 1000);
  });

  it('that is wrong, revoked, replaced or used up opens the same nothing', async () => {
    const revoked = await invite();
    await as('reseller', 'revokeCustomerInvitation', { params: { invitationId: revoked.id } });
    const replaced = await invite();
    await as('reseller', 'revokeCustomerInvitation', { params: { invitationId: replaced.id } });
    await as('reseller', 'renewCustomerInvitation', { params: { invitationId: replaced.id }, body: {} });
    const used = await invite();
    expect((await accept('newCustomer', used.token)).status).toBe(200);

    const nothing = await preview('newCustomer', 'x'.repeat(revoked.token.length));
    expect(nothing).toMatchObject({ status: 404, body: { code: 'invitation-link-invalid' } });
    const told = await Promise.all([revoked, replaced, used].map(({ token }) => preview('newCustomer', token)));
    for (const { status, body } of told) {
      const { correlationId: _one, ...seen } = body;
      const { correlationId: _other, ...expected } = nothing.body;
      expect({ status, seen }).toEqual({ status: 404, seen: expected });
    }
  });
});

it('a link that was revoked is told from one that never was by neither length nor time', async () => {
  const fastest = { revoked: Infinity, never: Infinity };
  const lengths = new Set<number>();
  const headers = { 'X-Correlation-Id': 'the-same-for-both' };
  // Ten wrong links a minute are all that may be tried in one world.
  for (let round = 0; round < 4; round += 1) {
    await reset();
    const { id, token } = await invite();
    await as('reseller', 'revokeCustomerInvitation', { params: { invitationId: id } });
    const tokens = { revoked: token, never: 'x'.repeat(token.length) };
    for (let time = 0; time < 4; time += 1) {
      for (const kind of ['revoked', 'never'] as const) {
        const begun = performance.now();
        const told = await as('newCustomer', 'previewCustomerInvitation', { body: { token: tokens[kind] }, headers });
        fastest[kind] = Math.min(fastest[kind], performance.now() - begun);
        expect(told.status, kind).toBe(404);
        lengths.add(told.text.length);
      }
    }
  }
  expect(lengths.size).toBe(1);
  expect(Math.abs(fastest.revoked - fastest.never)).toBeLessThan(5);
});

describe('opening a link', () => {
  it('accepts nothing, however it is opened (R-OWN-06)', async () => {
    const { id, token, link } = await invite();
    await preview('newCustomer', token);
    await preview('newCustomer', token);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      // The page is the portal's and need not be there: what counts is that the dashboard has not moved.
      await send(link, { method }).catch(() => undefined);
    }

    expect(await stateOf(id)).toBe('opened');
    expect((await as('newCustomer', 'listCustomers')).status).not.toBe(500);
  });

  it('by a GET or a HEAD of the API, as a scanner or a prefetch would, does nothing at all', async () => {
    const { id, token } = await invite();
    for (const place of ['preview', 'acceptance', 'declination']) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const address = addressOf(operations.listCustomerInvitations);
        const { status } = await send(`${address}/${place}?token=${token}&consent=true`, {
          method,
          headers: { Authorization: `Bearer ${await tokenOf('newCustomer')}`, 'Sec-Purpose': 'prefetch' },
        });
        expect(status === 204 || status >= 400, `${method} ${place}: ${status}`).toBe(true);
      }
    }
    expect(await stateOf(id)).toBe('drafted');
  });

  it('shows who asks, alone to somebody of the company that is asked', async () => {
    const { token } = await invite();

    expect((await preview('newCustomer', token)).body.reseller.id).toBe(cast.reseller.organizationId);
    for (const role of ['customer', 'provider', 'reseller'] as const) {
      const told = await preview(role, token);
      expect(told.status, role).toBe(403);
      expect(told.text, role).not.toContain('To be won');
    }
    expect((await ask('previewCustomerInvitation', { body: { token } })).status).toBe(401);
  });
});

describe('accepting', () => {
  it('takes a confirmation, and a person who may answer for the company', async () => {
    const { id, token } = await invite();

    expect(await accept('newCustomer', token, false)).toMatchObject({ status: 422, body: { code: 'consent-missing' } });
    expect((await accept('customer', token)).status).toBe(403);
    expect(['drafted', 'opened']).toContain(await stateOf(id));

    expect((await accept('newCustomer', token)).status).toBe(200);
    expect(await stateOf(id)).toBe('accepted');
  });

  it('takes an invitation that is still open', async () => {
    const { body: made } = await as('reseller', 'inviteCustomer', {
      body: { kind: 'single', email: cast.newCustomer.email },
    });
    const params = { invitationId: made.invitation.id };
    await as('reseller', 'revokeCustomerInvitation', { params });

    expect((await accept('newCustomer', tokenIn(made.letter.link))).status).toBe(404);
  });

  it('lets the customer decline, once, with a reason that the reseller reads', async () => {
    const { id, token } = await invite();
    const body = { token, reason: 'We have a partner already.' };

    expect((await as('newCustomer', 'declineCustomerInvitation', { body })).status).toBeLessThan(300);
    expect(await stateOf(id)).toBe('declined');
    expect((await accept('newCustomer', token)).status).toBe(404);
  });
});

it('tries are limited: ten wrong links a minute, then 429 with Retry-After', async () => {
  const told = [];
  for (let index = 0; index < 12; index += 1) told.push(await preview('newCustomer', `wrong-${index}`.padEnd(43, 'x')));

  expect(told.slice(0, 10).every(({ status }) => status === 404)).toBe(true);
  const last = told.at(-1)!;
  expect(last).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
  expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
});
