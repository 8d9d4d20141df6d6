import { createSandbox } from '@twotier/sandbox';
import { expect, it } from 'vitest';
import { createClient, type UserRecord } from './index.js';
import { errorOf } from './testing/server.js';

/** A client of a sandbox, signed in as one of its people. The two know the contract only, so each checks the other. */
async function signedIn(
  seed: 'one-admin-agent' | 'reseller-with-staff' | 'one-provider',
  person: 'katrin' | 'svenja' = 'katrin',
) {
  const sandbox = createSandbox({ seed });
  await sandbox.settled();
  const client = createClient({
    baseUrl: sandbox.apiUrl,
    fetch: sandbox.fetch,
    getToken: () => sandbox.mintSession(person),
  });
  return { sandbox, client };
}

it('knows who is signed in', async () => {
  const { client } = await signedIn('one-admin-agent');

  expect(await client.session.get()).toMatchObject({
    user: { fullName: 'Katrin Brandl' },
    organization: { name: 'Studio Brandl IT GmbH', kind: 'indirect-reseller' },
  });
});

it('adds a colleague, gives a role, removes and restores', async () => {
  const { client } = await signedIn('one-admin-agent');

  const { user, signInData } = await client.users.add({
    fullName: 'Lukas Hierl',
    email: 'l.hierl@studio-brandl.example',
    roles: ['sales-agent'],
  });
  expect(signInData.temporaryPassword).toEqual(expect.any(String));
  const changed = await client.users.changeRoles({ userId: user.id, etag: user.etag, roles: ['helpdesk-agent'] });
  expect(changed.roles).toEqual(['helpdesk-agent']);
  const removed = await client.users.remove({ userId: user.id, etag: changed.etag });
  expect(removed.status).toBe('removed');
  expect((await client.users.restore({ userId: user.id })).status).not.toBe('removed');
});

it('is told why, with the evidence', async () => {
  const { client } = await signedIn('one-admin-agent');
  const { user } = await client.session.get();
  const { etag } = await client.users.get(user.id);

  const error = await errorOf(client.users.remove({ userId: user.id, etag }));

  expect(error).toMatchObject({ code: 'own-account', refusal: { code: 'own-account' } });
  expect(error.correlationId).toEqual(expect.any(String));
});

it('sees with an old version how the thing stands now', async () => {
  const { client } = await signedIn('reseller-with-staff');
  const { items } = await client.users.list({ search: 'Weber' });
  const { id: userId, etag } = items[0]!;
  await client.users.changeRoles({ userId, etag, roles: ['helpdesk-agent'] });

  const error = await errorOf(client.users.changeRoles({ userId, etag, roles: ['sales-agent'] }));

  expect(error).toMatchObject({ kind: 'conflict', status: 412, current: { id: userId, roles: ['helpdesk-agent'] } });
});

it('goes through all users, however they are paged', async () => {
  const { client } = await signedIn('reseller-with-staff');
  const { total } = await client.users.list();

  const all: UserRecord[] = [];
  for await (const user of client.users.all({ limit: 5 })) all.push(user);

  expect(new Set(all.map(({ id }) => id)).size).toBe(total);
});

it('makes one user of two tries when the first answer was lost', async () => {
  const { sandbox, client } = await signedIn('one-admin-agent');
  const before = await client.users.list();
  sandbox.faults.add({ kind: 'drop', when: 'after', operation: 'addUser', times: 1 });

  await client.users.add({ fullName: 'Lukas Hierl', email: 'l.hierl@studio-brandl.example', roles: ['sales-agent'] });

  expect((await client.users.list()).total).toBe(before.total + 1);
});

it('gets a new session when the old one has ended', async () => {
  const { sandbox, client } = await signedIn('one-admin-agent');
  await client.session.get();
  sandbox.clock.advance('PT2H');

  expect((await client.session.get()).user.fullName).toBe('Katrin Brandl');
});

it('says what is wrong with a field', async () => {
  const { client } = await signedIn('one-admin-agent');

  const error = await errorOf(client.users.add({ fullName: '', email: 'nobody', roles: [] }));

  expect(error).toMatchObject({ kind: 'validation', code: 'validation-failed' });
  expect(error.fieldErrors).toMatchObject([
    { path: 'fullName', code: 'required' },
    { path: 'email', code: 'not-an-email' },
  ]);
});

it('reads every list of a reseller and of its provider', async () => {
  for (const person of ['katrin', 'svenja'] as const) {
    const { client } = await signedIn('one-provider', person);
    const lists = await Promise.all([
      client.partnerships.list(),
      client.customers.list(),
      client.users.list(),
      client.reference.directory(),
    ]);
    expect(lists.every(({ items }) => items.length > 0)).toBe(true);
    const { id } = (await client.customers.list()).items[0]!;
    expect((await client.customers.get(id)).id).toBe(id);
  }
});

it('drafts an invitation and revokes it', async () => {
  const { client } = await signedIn('one-provider');

  const { invitation, letter } = await client.customerInvitations.add({ kind: 'single', locale: 'it' });
  expect(letter?.body).toContain(letter!.link);
  const revoked = await client.customerInvitations.revoke({ invitationId: invitation.id });

  expect(revoked.state).toBe('revoked');
});

it('adds many at once, and asks what the caller may do with them', async () => {
  const { client } = await signedIn('one-admin-agent');
  const added = await client.users.addMany([
    { fullName: 'Lukas Hierl', email: 'l.hierl@studio-brandl.example', roles: ['sales-agent'] },
    { fullName: 'Lukas Hierl', email: 'nobody', roles: ['sales-agent'] },
  ]);
  expect(added).toMatchObject({ done: 1, failed: 1, items: [{ done: true }, { code: 'validation-failed' }] });
  const [first] = added.items;
  if (!first?.done) throw new Error('Expected the first to be added.');

  const { answers } = await client.decisions.ask([
    { question: 'remove-user', userId: first.user.id },
    { question: 'place-order', customer: 'x', resellerId: 'y', offerId: 'z', quantity: 1 },
  ]);
  expect(answers).toMatchObject([{ allowed: true }, { allowed: false, reason: { code: 'only-provider-orders' } }]);
  const { items } = await client.activity.list({ action: 'addUser' });
  expect(items).toMatchObject([{ resource: { id: first.user.id, name: 'Lukas Hierl' } }]);
});

it('reads what is right in an address, and what a role is for', async () => {
  const { client } = await signedIn('one-provider');

  expect(await client.reference.webMail('k.brandl@gmail.com')).toEqual({ webMail: true, service: 'Gmail' });
  expect(JSON.stringify(client.reference.webMail.options('k.brandl@gmail.com').queryKey)).not.toContain('gmail');
  expect((await client.reference.roles()).items).toHaveLength(19);
  const address = { line1: 'Hafenstraße 12', city: 'REGENSBURG', postalCode: '93047', country: 'DE' };
  expect(await client.reference.address(address)).toMatchObject({ standardized: { city: 'Regensburg' } });
});
