import { expect, it } from 'vitest';
import { cookieOf, openPortal } from './portal.fixtures.js';

it('says so on the start page when the work account’s sign-in cannot be reached', async () => {
  await using portal = await openPortal();
  const answer = await portal.get('/sign-in');
  expect([answer.status, answer.headers.location]).toEqual([303, '/']);

  const { body } = await portal.get('/', { Cookie: cookieOf(answer) });
  expect(body).toContain('The work account’s sign-in cannot be reached.');
});

it('finishes no sign-in that this browser has not begun', async () => {
  await using portal = await openPortal();
  const answer = await portal.get('/sign-in/callback?code=stolen&state=guessed');
  const { body } = await portal.get('/', { Cookie: cookieOf(answer) });

  expect(body).toContain('The sign-in did not come to an end.');
  expect(await portal.post('/twotier/token', {}, { Cookie: cookieOf(answer) })).toMatchObject({ status: 401 });
});

it('ends the session with the sign-out', async () => {
  await using portal = await openPortal();
  const signedIn = cookieOf(await portal.post('/personas/katrin-brandl'));
  const signedOut = cookieOf(await portal.post('/sign-out', {}, { Cookie: signedIn }));

  for (const Cookie of [signedIn, signedOut]) {
    expect(await portal.post('/twotier/token', {}, { Cookie })).toMatchObject({ status: 401 });
  }
});

it('offers the right person where a page belongs to another company', async () => {
  await using portal = await openPortal();
  const cookie = cookieOf(await portal.post('/personas/svenja-petersen'));
  const { body } = await portal.get('/users', { Cookie: cookie });

  expect(body).toContain('Continue as Katrin Brandl, Studio Brandl IT GmbH');
  expect(body).not.toContain('<twotier-user-manager');
});

it('goes on with the story as the person whose step it is', async () => {
  await using portal = await openPortal();
  const answer = await portal.post('/demo/next', { step: 'invite-reseller' });
  expect(answer.headers.location).toBe('/operator/resellers');

  const { body } = await portal.get('/operator/resellers', { Cookie: cookieOf(answer) });
  expect(body).toContain('<twotier-reseller-list>');
});
