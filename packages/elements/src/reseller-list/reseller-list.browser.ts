import type { SeedName } from '@twotier/sandbox';
import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSandbox } from '../testing/sandbox.js';
import { focusedText, show, violationsOnPage } from '../testing/show.js';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import type { TwotierResellerList } from './reseller-list.js';

/** The page of a provider's user. */
function open({
  seed = 'distributor-small',
  persona = 'svenja',
  locale = 'en',
}: { seed?: SeedName; persona?: string; locale?: string } = {}) {
  const { sandbox, client } = openSandbox({ seed, persona });
  show(html`<twotier-reseller-list .client=${client} locale=${locale}></twotier-reseller-list>`);
  const element = document.querySelector('twotier-reseller-list') as TwotierResellerList;
  const events: string[] = [];
  for (const name of ['drafted', 'copied', 'completed']) {
    element.addEventListener(`twotier-invitation-${name}`, (event) =>
      events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
    );
  }
  return { sandbox, client, element, events };
}

const heading = (name: string) => page.getByRole('heading', { level: 2, name });
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('lists the resellers with what each lacks (R-PRV-10)', async () => {
  open();
  await expect.element(heading('Indirect resellers')).toBeVisible();
  await expect.element(page.getByText('12 resellers').first()).toBeVisible();
  await userEvent.click(page.getByText('Bodden IT Service'));
  await expect.element(page.getByText('6100137')).toBeVisible();
  await expect.element(page.getByText('Granted to you').nth(1)).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
});

it('shows the customers that are shared with one reseller (R-PRV-18)', async () => {
  open();
  await userEvent.click(page.getByText('Bodden IT Service'));
  await userEvent.click(button('View customers: Bodden IT Service'));
  const customers = page.getByRole('region', { name: 'Customers you share with Bodden IT Service' });
  await expect.element(customers).toMatchTextContent(/Gärtnerei Harms/);
  await expect.element(button('View customers: Bodden IT Service')).toHaveAttribute('aria-expanded', 'true');
  expect(await violationsOnPage()).toEqual([]);
});

it('searches while typing, and says when nothing is found', async () => {
  const { element } = open();
  await userEvent.fill(page.getByLabelText('Search resellers'), 'moor');
  await expect.element(page.getByText('1 reseller', { exact: true })).toBeVisible();
  await userEvent.fill(page.getByLabelText('Search resellers'), 'xyz');
  await expect.element(page.getByText('Nothing found for “xyz”')).toBeVisible();
  await userEvent.click(button('Clear search'));
  await expect.element(page.getByText('12 resellers').first()).toBeVisible();
  await vi.waitUntil(() => element.shadowRoot?.activeElement?.id === 'search');
});

it('tells an administrator access that was taken away from a partnership that ended (R-PRV-16)', async () => {
  const { sandbox } = open();
  const [partnership] = [...sandbox.world.partnerships.values()].filter(
    ({ resellerId }) => resellerId === ('bodden-it' as never),
  );
  if (!partnership) throw new Error('Bodden is not there.');
  sandbox.world.savePartnership({ ...partnership, adminAccess: 'removed', adminAccessRemovedAt: sandbox.world.now });
  await userEvent.click(page.getByText('Bodden IT Service'));
  const record = page.getByRole('group').filter({ hasText: 'Bodden IT Service' });
  await expect.element(record).toMatchTextContent(/Removed/);
  await expect.element(record).toMatchTextContent(/Ready to transact/);
});

it('says what to do where there is no reseller yet', async () => {
  open({ seed: 'empty-distributor' });
  await expect.element(page.getByText('No resellers yet')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
});

it('requests a partnership: the letter, its link, Done (R-PRV-04, R-PRV-31, R-PRV-32)', async () => {
  const { sandbox, element, events } = open({ seed: 'empty-distributor' });
  await userEvent.click(button('Request a partnership'));
  await vi.waitUntil(() => focusedText() === 'Request a partnership');
  await userEvent.fill(page.getByLabelText(/^Reference name/), 'Studio Brandl');
  await userEvent.fill(page.getByLabelText(/^Reseller’s e-mail/), 'k.brandl@studio-brandl.example');
  await userEvent.click(button('Write the invitation'));

  await vi.waitUntil(() => focusedText() === 'Review the e-mail');
  await expect
    .element(page.getByLabelText('Subject'))
    .toHaveValue('Nordwind Distribution GmbH would like to be your indirect provider');
  expect(element.shadowRoot?.innerHTML).not.toContain(sandbox.lastLetter?.link);
  expect(await violationsOnPage()).toEqual([]);

  await userEvent.click(button('Done'));
  await vi.waitUntil(() => focusedText() === 'Indirect resellers');
  await expect.element(page.getByRole('row', { name: /Studio Brandl/ })).toMatchTextContent(/Drafted/);
  expect(events).toEqual([
    expect.stringMatching(/^drafted \{"invitationId":"[^"]+","kind":"partnership"\}$/),
    expect.stringMatching(/^completed \{"invitationId":"[^"]+","kind":"partnership"\}$/),
  ]);
});

it('shows a request that a reseller has answered', async () => {
  const { sandbox } = open({ seed: 'provider-invited' });
  const [invitation] = sandbox.world.invitations.values();
  if (!invitation) throw new Error('Nobody was invited.');
  sandbox.world.saveInvitation({ ...invitation, state: 'accepted', answeredAt: sandbox.world.now });
  await expect
    .element(page.getByRole('row', { name: /Studio Brandl/ }))
    .toMatchTextContent(/Authorized November 20, 2026/);
});

it('refuses a letter without its link (R-PRV-32)', async () => {
  const { sandbox } = open({ seed: 'empty-distributor' });
  await userEvent.click(button('Request a partnership'));
  await userEvent.click(button('Write the invitation'));
  await userEvent.click(page.getByRole('checkbox', { name: 'Edit as one text' }));
  const text = page.getByLabelText('Message');
  const whole = (text.element() as HTMLTextAreaElement).value;
  await userEvent.fill(text, whole.replace(sandbox.lastLetter?.link ?? '-', ''));
  await userEvent.click(button('Done'));
  await expect.element(page.getByText('The personal link is not in the text any more.')).toBeVisible();
  await userEvent.click(button('Put the link back'));
  await expect.element(text).toHaveValue(whole);
});

it('explains to a reseller who may request a partnership (R-PRV-03)', async () => {
  open({ seed: 'one-provider', persona: 'katrin' });
  await expect.element(page.getByText('A partnership is started by the provider.')).toBeVisible();
  expect(button('Request a partnership').elements()).toHaveLength(0);
});

it('keeps what was typed when the server fails, and goes on', async () => {
  const { sandbox } = open({ seed: 'empty-distributor' });
  await userEvent.click(button('Request a partnership'));
  await userEvent.fill(page.getByLabelText(/^Reference name/), 'Studio Brandl');
  sandbox.faults.add({ kind: 'server-error', operation: 'invitePartner' });
  await userEvent.click(button('Write the invitation'));
  await expect.element(page.getByText('The server could not answer.'), { timeout: 8000 }).toBeVisible();
  await expect.element(page.getByLabelText(/^Reference name/)).toHaveValue('Studio Brandl');
  sandbox.faults.clear();
  await userEvent.click(button('Try again'));
  await vi.waitUntil(() => focusedText() === 'Review the e-mail');
});

it('speaks Italian', async () => {
  open({ locale: 'it' });
  await expect.element(heading('Rivenditori indiretti')).toBeVisible();
  await expect.element(button('Richiedi una partnership')).toBeVisible();
});

it('breaks no rule of the strictest content security policy', async () => {
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-reseller-list></twotier-reseller-list>',
  });
  const element = strict.document.querySelector('twotier-reseller-list') as TwotierResellerList;
  element.client = openSandbox({ seed: 'distributor-small', persona: 'svenja' }).client;
  await vi.waitUntil(() => element.shadowRoot?.querySelector('details'));
  expect(strict.violations).toEqual([]);
});
