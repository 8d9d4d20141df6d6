import { expect, it, vi } from 'vitest';
import { errorOf, json, problem, serve } from './testing/server.js';
import { createServerClient } from './server.js';

const session = { token: 'session-token', expiresAt: '2026-11-20T09:15:00Z', scopes: ['users'] };

it('opens a session with the secret key', async () => {
  const { baseUrl, requests } = await serve((_, response) => json(response, session, 201));
  const server = createServerClient({ baseUrl, secretKey: 'secret' });

  expect(
    await server.sessions.create({ organizationId: 'studio-brandl', userId: 'katrin', scopes: ['users'] }),
  ).toEqual(session);
  expect(requests).toMatchObject([
    {
      method: 'POST',
      url: '/v1/sessions',
      headers: { authorization: 'Bearer secret' },
      body: '{"organizationId":"studio-brandl","userId":"katrin","scopes":["users"]}',
    },
  ]);
});

it('does not try a rejected key again', async () => {
  const { baseUrl, requests } = await serve((_, response) => problem(response, 401, 'secret-key-invalid'));
  const server = createServerClient({ baseUrl, secretKey: 'secret' });

  const error = await errorOf(server.sessions.create({ organizationId: 'studio-brandl', userId: 'katrin' }));

  expect(error).toMatchObject({ kind: 'session', code: 'secret-key-invalid' });
  expect(requests).toHaveLength(1);
});

it('refuses to take a secret key in a browser', () => {
  vi.stubGlobal('document', {});
  try {
    expect(() => createServerClient({ baseUrl: 'https://api.example', secretKey: 'secret' })).toThrow('browser');
  } finally {
    vi.unstubAllGlobals();
  }
});
