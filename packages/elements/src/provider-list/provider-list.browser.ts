import { html } from 'lit';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSandbox, type Story } from '../testing/sandbox.js';
import { focusedText, show, violationsOnPage } from '../testing/show.js';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import type { TwotierProviderList } from './provider-list.js';

async function openList({
  seed = 'one-provider',
  persona = 'katrin',
  locale = 'en',
}: Partial<Story> & { locale?: string } = {}) {
  const { sandbox, client } = openSandbox({ seed, persona });
  await sandbox.settled();
  show(html`<twotier-provider-list .client=${client} locale=${locale} invite-href="/invite"></twotier-provider-list>`);
  const element = document.querySelector('twotier-provider-list') as TwotierProviderList;
  return { sandbox, client, element };
}

const nordwind = page.getByRole('region', { name: 'Nordwind Distribution GmbH' });
const remove = nordwind.getByRole('button', { name: 'Remove administrator access' });
const question = page.getByRole('dialog', { name: 'Remove the administrator access of Nordwind Distribution GmbH?' });
const confirm = question.getByRole('button', { name: 'Remove administrator access' });

it('lists the providers, partnership and administrator access apart (R-PRV-16, R-PRV-17)', async () => {
  await openList();
  await expect.element(nordwind).toMatchTextContent('In force since September 21, 2026, authorized by Katrin Brandl');
  await expect
    .element(nordwind)
    .toMatchTextContent('Granted on September 21, 2026, to studiobrandl.onmicrosoft.example');
  expect(await violationsOnPage()).toEqual([]);
});

it('removes the administrator access after a question; the partnership stays in force (R-PRV-15)', async () => {
  const { client, element } = await openList();
  const removed = new Promise<object>((resolve) =>
    element.addEventListener('twotier-admin-access-removed', ({ detail }) => resolve(detail), { once: true }),
  );
  await userEvent.click(remove);
  await expect.element(question).toMatchTextContent('The partnership stays in force');
  await expect.poll(focusedText).toBe('Keep access');
  expect(await violationsOnPage()).toEqual([]);
  await userEvent.click(confirm);

  await expect.element(nordwind).toMatchTextContent('has no administrator access to your work account any more');
  await expect.element(nordwind).toMatchTextContent('Removed on November 20, 2026');
  await expect.element(remove).not.toBeInTheDocument();
  await expect.poll(focusedText).toBe('Nordwind Distribution GmbH');
  expect(await removed).toEqual({ partnershipId: 'partnership-nordwind-studio-brandl', providerId: 'nordwind' });
  const { items } = await client.partnerships.list();
  expect(items.map(({ state, adminAccess }) => [state, adminAccess])).toEqual([['authorized', 'removed']]);
  expect(await violationsOnPage()).toEqual([]);
});

it('keeps the access with the safe answer, and gives the focus back', async () => {
  const { client } = await openList();
  await userEvent.click(remove);
  await userEvent.keyboard('{Enter}');
  await expect.element(question).not.toBeInTheDocument();
  await expect.poll(focusedText).toBe('Remove administrator access');
  expect((await client.partnerships.list()).items[0]?.adminAccess).toBe('granted');
});

it('lets the host hold the removal back and stop it', async () => {
  const { client, element } = await openList();
  const asked = new Promise<void>((resolve) =>
    element.addEventListener(
      'twotier-before-remove-admin-access',
      (event) => {
        event.waitUntil(Promise.reject(new Error('not today')));
        resolve();
      },
      { once: true },
    ),
  );
  await userEvent.click(remove);
  await userEvent.click(confirm);
  await asked;
  await expect.element(remove).toBeVisible();
  expect((await client.partnerships.list()).items[0]?.adminAccess).toBe('granted');
});

it('shows how it is now when somebody else was faster', async () => {
  const { client } = await openList();
  await userEvent.click(remove);
  await expect.element(question).toBeVisible();
  const { id: partnershipId, etag } = (await client.partnerships.list()).items[0]!;
  await client.partnerships.removeAdminAccess({ partnershipId, etag });
  await userEvent.click(confirm);
  await expect.element(nordwind).toMatchTextContent('Removed on November 20, 2026');
  expect(await violationsOnPage()).toEqual([]);
});

it('keeps the record when the removal fails, and tries again', async () => {
  const { sandbox } = await openList();
  await expect.element(remove).toBeVisible();
  sandbox.faults.add({ kind: 'drop', operation: 'removeAdminAccess', when: 'before', times: 9 });
  await userEvent.click(remove);
  await userEvent.click(confirm);
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  sandbox.faults.clear();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(nordwind).toMatchTextContent('Removed on November 20, 2026');
});

it('shows the customers shared with a provider in place (R-PRV-18)', async () => {
  await openList();
  const view = nordwind.getByRole('button', { name: 'View customers' });
  await expect.element(view).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(view);
  await expect.element(nordwind.getByRole('listitem').last()).toMatchTextContent('Praxis Lindenhof');
  await expect.element(view).toHaveAttribute('aria-expanded', 'true');
  await expect.element(nordwind).not.toMatchTextContent('Donaufisch');
  expect(await violationsOnPage()).toEqual([]);
});

it('leads to the joint invitation with this provider (R-PRV-19, R-INV-20)', async () => {
  const { element } = await openList();
  const invite = nordwind.getByRole('button', { name: 'Invite new customers' });
  const went = new Promise<string>((resolve) =>
    element.addEventListener(
      'twotier-navigate',
      (event) => {
        event.preventDefault();
        resolve(event.to);
      },
      { once: true },
    ),
  );
  await userEvent.click(invite);
  expect(await went).toBe('/invite?provider=nordwind');

  const asked = new Promise<object>((resolve) =>
    element.addEventListener(
      'twotier-invite-customers',
      (event) => {
        event.preventDefault();
        resolve(event.detail);
      },
      { once: true },
    ),
  );
  await userEvent.click(invite);
  expect(await asked).toEqual({ providerId: 'nordwind' });
});

it('shows the region’s directory to a reseller without a provider (R-GEN-09)', async () => {
  await openList({ seed: 'ready-reseller' });
  await expect.element(page.getByRole('heading', { name: 'No provider yet' })).toBeVisible();
  await expect.element(page.getByText('A provider starts the connection', { exact: false })).toBeVisible();
  const directory = page.getByRole('region', { name: 'Providers in your region' });
  await expect.element(directory).toMatchTextContent('Isarkontor Cloud GmbH');
  await expect.element(directory).toMatchTextContent('technical training, customer support, and billing');
  await expect
    .element(directory.getByRole('link', { name: 'External website of Isarkontor Cloud GmbH, opens a new tab' }))
    .toHaveAttribute('rel', 'noopener noreferrer');
  expect(await violationsOnPage()).toEqual([]);
});

it('has nothing for a provider', async () => {
  await openList({ persona: 'svenja' });
  await expect
    .element(page.getByRole('heading', { name: 'Only an indirect reseller has indirect providers' }))
    .toBeVisible();
});

it('asks again when the list did not come', async () => {
  const { sandbox, client } = openSandbox({ seed: 'one-provider', persona: 'katrin' });
  sandbox.faults.add({ kind: 'drop', operation: 'listPartnerships', when: 'before', times: 9 });
  show(html`<twotier-provider-list .client=${client} locale="en"></twotier-provider-list>`);
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  sandbox.faults.clear();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(nordwind).toBeVisible();
});

it('speaks Italian', async () => {
  await openList({ locale: 'it' });
  await expect.element(page.getByRole('heading', { level: 2, name: 'Provider indiretti' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Togli l’accesso come amministratore' })).toBeVisible();
});

it('breaks no rule of the strictest page', async () => {
  const { sandbox, client } = openSandbox({ seed: 'one-provider', persona: 'katrin' });
  await sandbox.settled();
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-provider-list></twotier-provider-list>',
  });
  const element = strict.document.querySelector('twotier-provider-list') as TwotierProviderList;
  Object.assign(element, { client });
  await expect.poll(() => element.shadowRoot?.querySelector('.button--danger'), { timeout: 8000 }).toBeTruthy();
  element.shadowRoot?.querySelector<HTMLElement>('.button--danger')?.click();
  await expect.poll(() => element.shadowRoot?.querySelector('dialog[open]')).toBeTruthy();
  expect(strict.violations).toEqual([]);
});
