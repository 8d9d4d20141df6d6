import { invitationTokenOf } from '@twotier/core';
import { html } from 'lit';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSandbox, type Story } from '../testing/sandbox.js';
import { focusedText, show, violationsOnPage } from '../testing/show.js';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import type { TwotierAuthorizeProvider } from './authorize-provider.js';

async function openLink({
  seed = 'provider-invited',
  persona = 'katrin',
  locale = 'en',
}: Partial<Story> & { locale?: string } = {}) {
  const { sandbox, client } = openSandbox({ seed, persona });
  await sandbox.settled();
  const token = invitationTokenOf(sandbox.lastLetter?.link ?? '');
  show(html`<twotier-authorize-provider
    .client=${client}
    .invitationToken=${token}
    locale=${locale}
    providers-href="/providers"
    enroll-href="/enroll"
  ></twotier-authorize-provider>`);
  const element = document.querySelector('twotier-authorize-provider') as TwotierAuthorizeProvider;
  return { sandbox, client, element };
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const confirm = page.getByRole('button', { name: 'Authorize indirect provider' });
const box = page.getByRole('checkbox');

it('states what is allowed before anything can be ticked, and ticks nothing by itself (R-PRV-14, R-PRV-06)', async () => {
  await openLink();
  await expect.element(heading('Authorize Nordwind Distribution GmbH as your indirect provider?')).toBeVisible();
  await expect.element(page.getByText('Submit orders')).toBeVisible();
  await expect.element(page.getByText('Add subscriptions')).toBeVisible();
  await expect.element(page.getByText('Administrator access to your own work account')).toBeVisible();
  await expect.element(box).not.toBeChecked();
  expect(await violationsOnPage()).toEqual([]);
});

it('forgets the link when the page is left', async () => {
  const { element } = await openLink();
  await expect.element(box).toBeVisible();
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(element.invitationToken).toBeUndefined();
});

it('keeps the link when it is moved in the page, and forgets it when it leaves', async () => {
  const { element } = await openLink();
  await expect.element(box).toBeVisible();
  document.body.append(element);
  await Promise.resolve();
  expect(element.invitationToken).toBeDefined();

  element.remove();
  await Promise.resolve();
  expect(element.invitationToken).toBeUndefined();
});

it('has no effect without the tick and says so (R-PRV-07)', async () => {
  const { client } = await openLink();
  await userEvent.click(confirm);
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('Tick the box to authorize Nordwind Distribution GmbH');
  expect((await client.partnerships.list()).items).toEqual([]);
  expect(await violationsOnPage()).toEqual([]);
});

it('puts the partnership in force by keyboard alone, and tells the host (R-PRV-08)', async () => {
  const { client, element } = await openLink();
  const authorized = new Promise<string>((resolve) =>
    element.addEventListener('twotier-provider-authorized', (event) => resolve(event.detail.providerId), {
      once: true,
    }),
  );
  await expect.element(box).toBeVisible();
  (box.element() as HTMLInputElement).focus();
  await userEvent.keyboard(' {Tab}{Enter}');

  await expect.poll(focusedText).toBe('Nordwind Distribution GmbH is your indirect provider');
  const { items } = await client.partnerships.list();
  expect(items.map(({ provider, state, adminAccess }) => [provider.id, state, adminAccess])).toEqual([
    [await authorized, 'authorized', 'granted'],
  ]);
  expect(element.invitationToken).toBeUndefined();
});

it('changes nothing with "Not now" and comes back to the question', async () => {
  const { client } = await openLink();
  await userEvent.click(page.getByRole('button', { name: 'Not now' }));
  await expect.poll(focusedText).toBe('Nothing has changed');
  expect((await client.partnerships.list()).items).toEqual([]);

  await userEvent.click(page.getByRole('button', { name: 'Back to the question' }));
  await expect.element(confirm).toBeVisible();
});

it('keeps the tick when the server fails, and goes on with the same answer', async () => {
  const { sandbox } = await openLink();
  await userEvent.click(box);
  sandbox.faults.add({ kind: 'server-error', operation: 'authorizeProvider', times: 3 });
  await userEvent.click(confirm);
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect.element(box).toBeChecked();

  sandbox.faults.clear();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(heading('Nordwind Distribution GmbH is your indirect provider')).toBeVisible();
});

it('explains a link that opens nothing', async () => {
  const { element } = await openLink();
  element.invitationToken = 'never-issued-token-0123456789';
  await expect.element(page.getByRole('status')).toMatchTextContent('This link does not open an invitation.');
  await expect.element(page.getByRole('status')).toMatchTextContent('R-OWN-04');
});

it('asks for the link where it has none', async () => {
  const { element } = await openLink();
  element.invitationToken = undefined;
  await expect
    .element(page.getByRole('heading', { level: 3, name: 'Open the link in the provider’s e-mail' }))
    .toBeVisible();
});

it('takes the link out of the address bar', async () => {
  const { sandbox, element } = await openLink();
  const token = invitationTokenOf(sandbox.lastLetter?.link ?? '');
  element.invitationToken = undefined;
  element.fromAddress = true;
  const before = location.href;
  location.hash = `invitation=${token}`;
  await expect.element(confirm).toBeVisible();
  expect(location.hash).toBe('');
  history.replaceState(null, '', before);
});

it('speaks Italian', async () => {
  await openLink({ locale: 'it' });
  await expect.element(page.getByRole('button', { name: 'Autorizza provider indiretto' })).toBeVisible();
  await expect.element(heading('Autorizzare Nordwind Distribution GmbH come provider indiretto?')).toBeVisible();
});

it('breaks no rule of the strictest page', async () => {
  const { sandbox, client } = openSandbox({ seed: 'provider-invited', persona: 'katrin' });
  await sandbox.settled();
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-authorize-provider></twotier-authorize-provider>',
  });
  const element = strict.document.querySelector('twotier-authorize-provider') as TwotierAuthorizeProvider;
  Object.assign(element, { client, invitationToken: invitationTokenOf(sandbox.lastLetter?.link ?? '') });
  await expect.poll(() => element.shadowRoot?.querySelector('form')).toBeTruthy();
  element.shadowRoot?.querySelector<HTMLElement>('.button--primary')?.click();
  await expect.poll(() => element.shadowRoot?.querySelector('#error-summary')).toBeTruthy();
  expect(strict.violations).toEqual([]);
});
