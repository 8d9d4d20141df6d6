import { expect, it, vi } from 'vitest';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import { TwotierSession } from './session.js';

const open = async () => {
  const session = new TwotierSession();
  session.apiBase = 'https://api.nordwind.example';
  session.getToken = () => Promise.resolve('first');
  document.body.replaceChildren(session);
  await session.updateComplete;
  return session;
};

it('makes a client once it knows where the backend is and who asks', async () => {
  const session = new TwotierSession();
  document.body.replaceChildren(session);
  session.apiBase = 'https://api.nordwind.example';
  await session.updateComplete;
  expect(session.client).toBeUndefined();

  session.getToken = () => Promise.resolve('token');
  await session.updateComplete;
  expect(session.client).toBeDefined();
});

it('keeps its client when the host hands over another token function', async () => {
  const session = await open();
  const { client } = session;
  session.getToken = () => Promise.resolve('second');
  await session.updateComplete;
  expect(session.client).toBe(client);
});

it('forgets what it knew when the backend changes', async () => {
  const session = await open();
  const { client } = session;
  const logout = vi.spyOn(client as NonNullable<typeof client>, 'logout');
  session.apiBase = 'https://api.alveo.example';
  await session.updateComplete;
  expect(session.client).not.toBe(client);
  expect(logout).toHaveBeenCalledOnce();
});

it('keeps its client when it is moved in the page', async () => {
  const session = await open();
  const { client } = session;
  const box = document.createElement('section');
  document.body.append(box);
  box.append(session);
  await session.updateComplete;
  expect(session.client).toBe(client);
});

it('never shows the token, and has no attribute for one', async () => {
  const session = await open();
  expect(session.outerHTML).not.toContain('first');
  expect(TwotierSession.observedAttributes.filter((name) => name.includes('token'))).toEqual([]);
});

it('asks the backend in its own language, and tells the host once that the session has ended', async () => {
  const ask = vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(null, { status: 401 }));
  const session = await open();
  session.locale = 'it-IT';
  const expired = vi.fn();
  session.addEventListener('twotier-session-expired', expired);
  const { client } = session;
  await expect(client?.session.get()).rejects.toMatchObject({ kind: 'session' });
  await expect(client?.session.get()).rejects.toMatchObject({ kind: 'session' });

  const [sent] = ask.mock.calls[0] as [Request];
  expect(sent.headers.get('accept-language')).toBe('it-IT');
  expect(expired).toHaveBeenCalledOnce();
  ask.mockRestore();
});

it('breaks no rule of the strictest content security policy', async () => {
  const page = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-session color-scheme="dark" locale="it"><p>Portal</p></twotier-session>',
  });
  const session = page.document.querySelector('twotier-session');
  await session?.updateComplete;
  expect(page.document.querySelector('p')?.checkVisibility()).toBe(true);
  expect(page.violations).toEqual([]);
});
