import { beforeAll, describe, expect, it } from 'vitest';
import { operations, type AnyOperation, type OperationId } from '@twotier/api';
import { addressOf, as, ask, asServer, cast, reset, send, tokenOf, type Asking, type Role } from './ask.js';
import { changeable } from './changeable.js';
import { isolation, type Things } from './isolation.js';

beforeAll(reset);

const ids = Object.keys(operations) as OperationId[];
const operationOf = (id: OperationId): AnyOperation => operations[id];

describe('a write', () => {
  const owned = ['id', 'tenantId', 'ownerId', 'status', 'etag', 'createdAt', 'version', 'organizationId2'];
  const bodyOf = (id: OperationId): unknown =>
    (isolation[id] as { body?: (things: Things) => unknown }).body?.({
      ...cast.foreign,
      webhookId: 'nobody',
      deliveryId: 'nobody',
    });
  const writes = ids.filter((id) => operationOf(id).body && operationOf(id).auth === 'session');

  it.each(writes)('%s takes no field that is the server’s', async (id) => {
    const who = isolation[id].by;
    const role = who === 'server' || who === 'anybody' ? 'reseller' : who;
    // The state of an address is the caller's own.
    const { shape = {} } = operationOf(id).body as { shape?: object };
    for (const field of owned.filter((one) => !(one in shape))) {
      const body = { ...(bodyOf(id) as object), [field]: 'mine' };
      const told = await as(role, id, { body, headers: { 'If-Match': '"v1"' } });
      expect(told, field).toMatchObject({
        status: 422,
        body: { code: 'validation-failed', errors: [{ path: field }] },
      });
    }
  });

  it.each(writes)('%s takes JSON alone', async (id) => {
    const told = await as('reseller', id, {
      body: 'a=1',
      headers: { 'Content-Type': 'text/plain', 'If-Match': '"v1"' },
    });
    expect(told).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
  });

  it.each(ids.filter((id) => operationOf(id).changes))('%s wants If-Match, and takes no weak tag', async (id) => {
    const { by } = isolation[id];
    const tell = (asking: Asking) => (by === 'server' ? asServer(id, asking) : as(by as Role, id, asking));
    const { params, etag } = await changeable(id, by);
    const asking = { params, body: bodyOf(id) };

    expect((await tell(asking)).status).toBe(428);
    for (const tag of [`W/"${etag}"`, '"not-the-newest"', etag]) {
      expect((await tell({ ...asking, headers: { 'If-Match': tag } })).status, tag).toBe(412);
    }
  });
});

describe('every answer', () => {
  it('carries a correlation id: the one that was sent, or a new one', async () => {
    const given = await as('reseller', 'listUsers', { headers: { 'X-Correlation-Id': 'conformance-1' } });
    expect(given.headers.get('X-Correlation-Id')).toBe('conformance-1');

    const [one, other] = [await as('reseller', 'listUsers'), await as('reseller', 'listUsers')];
    expect(one.headers.get('X-Correlation-Id')).toBeTruthy();
    expect(one.headers.get('X-Correlation-Id')).not.toBe(other.headers.get('X-Correlation-Id'));
  });

  it('takes no correlation id that is none: nothing of it comes back', async () => {
    for (const sent of ['x'.repeat(5000), 'a b', '<script>', 'a;b="c"']) {
      const { headers } = await as('reseller', 'listUsers', { headers: { 'X-Correlation-Id': sent } });
      expect(headers.get('X-Correlation-Id')).not.toBe(sent);
    }
  });

  it('is kept by nobody and sniffed by nobody', async () => {
    for (const told of [await as('reseller', 'listUsers'), await ask('listUsers'), await asServer('getSession')]) {
      expect(told.headers.get('Cache-Control')).toContain('no-store');
      expect(told.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  it('lets no page of anybody read it with that person’s cookies', async () => {
    const { headers } = await as('reseller', 'listUsers', { headers: { Origin: 'https://elsewhere.example' } });
    const allowed = headers.get('Access-Control-Allow-Origin');
    expect(allowed === '*' && headers.get('Access-Control-Allow-Credentials') === 'true').toBe(false);
    expect(allowed).not.toBe('https://elsewhere.example');
  });

  it('to a method that an address does not have says which it has', async () => {
    const { status, headers } = await send(addressOf(operations.listUsers), {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${await tokenOf('reseller')}` },
    });
    expect(status).toBe(405);
    expect(headers.get('Allow')).toContain('GET');
  });
});

describe('more than is sensible', () => {
  it('headers of a hundred kilobytes are refused', async () => {
    const told = await send(addressOf(operations.getSession), { headers: { 'X-Long': 'x'.repeat(100_000) } }).catch(
      () => ({ status: 431 }),
    );
    expect(told.status).toBe(431);
  });

  it('a token of a kilobyte is no token', async () => {
    expect((await ask('getSession', { token: 'x'.repeat(1500) })).status).toBe(401);
  });
});
