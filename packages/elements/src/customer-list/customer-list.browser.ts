import { createClient } from '@twotier/client';
import { html } from 'lit';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cacheOf, openSandbox, type Story } from '../testing/sandbox.js';
import { focusedText, show, violationsOnPage } from '../testing/show.js';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import type { TwotierCustomerList } from './customer-list.js';

async function openList({
  seed = 'one-provider',
  persona = 'katrin',
  locale = 'en',
  pageSize = 20,
}: Partial<Story> & { locale?: string; pageSize?: number } = {}) {
  const { sandbox, client } = openSandbox({ seed, persona });
  await sandbox.settled();
  show(html`<twotier-customer-list
    .client=${client}
    locale=${locale}
    page-size=${pageSize}
    invite-href="/invite?from=list#form"
    users-href="/users"
  ></twotier-customer-list>`);
  const element = document.querySelector('twotier-customer-list') as TwotierCustomerList;
  return { sandbox, client, element };
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const customer = (name: string) => page.getByRole('heading', { level: 3, name });
const tab = (name: string) => page.getByRole('tab', { name });
const search = page.getByRole('searchbox', { name: 'Search customers' });

/** The next event of a kind, with its default taken away. */
const caught = <Name extends keyof HTMLElementEventMap>(element: HTMLElement, name: Name) =>
  new Promise<HTMLElementEventMap[Name]>((resolve) =>
    element.addEventListener(
      name,
      (event) => {
        event.preventDefault();
        resolve(event);
      },
      { once: true },
    ),
  );

it('lists the customers, those from another portal marked (R-CUS-05)', async () => {
  await openList();
  await expect.element(customer('Praxis Lindenhof')).toBeVisible();
  await expect.element(customer('Kanzlei Ostermeier')).toBeVisible();
  await expect.element(page.getByText('From another portal').first()).toBeVisible();
  expect(page.getByText('From another portal').elements()).toHaveLength(2);
  expect(await violationsOnPage()).toEqual([]);
});

it('opens a record to its account, services, users and licenses (R-CUS-10)', async () => {
  const { element } = await openList();
  const opened = caught(element, 'twotier-customer-opened');
  await userEvent.click(customer('Praxis Lindenhof'));
  await expect.element(tab('Account')).toHaveAttribute('aria-selected', 'true');
  expect((await opened).detail).toEqual({ customerId: 'praxis-lindenhof' });
  await expect.element(page.getByText('praxislindenhof.onmicrosoft.example').last()).toBeVisible();

  (tab('Account').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focusedText).toBe('Services');
  await expect.element(page.getByRole('table', { name: 'Services' })).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('table', { name: 'Users' })).toMatchTextContent('Lea Sommer');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('table', { name: 'Licenses' })).toMatchTextContent('Dr. Mira Lindner');
  expect(await violationsOnPage()).toEqual([]);
});

it('draws every line between the three parties, and says each in words', async () => {
  await openList();
  await userEvent.click(customer('Praxis Lindenhof'));
  const lines = page.getByRole('region', { name: 'The connections' });
  await expect.element(lines).toMatchTextContent('Partnership of Nordwind Distribution GmbH and you');
  await expect
    .element(lines)
    .toMatchTextContent('Administrator access of Nordwind Distribution GmbH to your work account');
  await expect.element(lines).toMatchTextContent('Your reseller relationship with Praxis Lindenhof');
  await expect
    .element(lines)
    .toMatchTextContent('Reseller relationship of Nordwind Distribution GmbH with Praxis Lindenhof');
  expect(page.getByText('In force').elements().length).toBeGreaterThanOrEqual(3);
  expect(await violationsOnPage()).toEqual([]);
});

it('says why the provider cannot order, and leads to the joint invitation (R-CUS-03)', async () => {
  const { element } = await openList();
  await userEvent.click(customer('Donaufisch Feinkost GmbH'));
  await expect.element(heading('Nordwind Distribution GmbH cannot order for this customer')).toBeVisible();
  await expect.element(page.getByText('R-CUS-03')).toBeVisible();
  await expect.element(page.getByText('Missing')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);

  const navigated = caught(element, 'twotier-navigate');
  await userEvent.click(page.getByRole('button', { name: 'Invite jointly' }));
  expect((await navigated).to).toBe('/invite?from=list&provider=nordwind#form');

  const invited = caught(element, 'twotier-invite-customers');
  await userEvent.click(page.getByRole('button', { name: 'Invite jointly' }));
  expect((await invited).detail).toEqual({ providerId: 'nordwind' });
});

it('says what keeps a reseller from managing a customer (R-CUS-13)', async () => {
  await openList();
  await userEvent.click(customer('Kanzlei Ostermeier'));
  await userEvent.click(tab('Users'));
  await expect.element(heading('The customer has not given you administrator permissions.')).toBeVisible();
  await expect.element(page.getByText('R-CUS-13')).toBeVisible();
});

it('shows what a reseller without a provider lacks', async () => {
  await openList({ seed: 'one-admin-agent' });
  await userEvent.click(customer('Donaufisch Feinkost GmbH'));
  const lines = page.getByRole('region', { name: 'The connections' });
  await expect.element(lines).toMatchTextContent('Partnership with an indirect provider');
  await expect.element(lines).toMatchTextContent('Missing');
  await expect.element(page.getByText('No provider yet')).toBeVisible();
});

it('finds by the start of name or domain, counts, and clears (R-CUS-44)', async () => {
  const { element } = await openList();
  const region = () => element.shadowRoot?.querySelector('[aria-live]')?.textContent;
  await userEvent.type(search, 'donau');
  await expect.element(customer('Praxis Lindenhof')).not.toBeInTheDocument();
  await expect.element(customer('Donaufisch Feinkost GmbH')).toBeVisible();
  await expect.poll(region).toBe('1 customer');

  await userEvent.fill(search, 'zzz');
  await expect.element(heading('No customer starts with “zzz”')).toBeVisible();
  await expect.element(page.getByText('3 customers are in your list.', { exact: false })).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Clear search' }));
  await expect.element(search).toHaveValue('');
  expect(element.shadowRoot?.activeElement?.id).toBe('search');
  await expect.element(customer('Praxis Lindenhof')).toBeVisible();
});

it('shows more at the end and goes on reading there', async () => {
  await openList({ seed: 'distributor-small', persona: 'svenja', pageSize: 10 });
  const more = page.getByRole('button', { name: 'Show more' });
  await expect.element(page.getByText('10 of 40 customers shown').first()).toBeVisible();
  await userEvent.click(more);
  await expect.element(page.getByText('20 of 40 customers shown').first()).toBeVisible();
  const focused = document.querySelector('twotier-customer-list')?.shadowRoot?.activeElement;
  const records = [...(document.querySelector('twotier-customer-list')?.shadowRoot?.querySelectorAll('.record') ?? [])];
  expect(focused?.localName).toBe('summary');
  expect(records.indexOf(focused?.parentElement as Element)).toBe(10);
});

it('keeps what is shown when the next page does not come', async () => {
  const { sandbox } = await openList({ seed: 'distributor-small', persona: 'svenja', pageSize: 10 });
  await expect.element(page.getByText('10 of 40 customers shown').first()).toBeVisible();
  sandbox.faults.add({ kind: 'drop', operation: 'listCustomers', when: 'before', times: 9 });
  await userEvent.click(page.getByRole('button', { name: 'Show more' }));
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect.element(page.getByText('10 of 40 customers shown').first()).toBeVisible();
  sandbox.faults.clear();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByText('20 of 40 customers shown').first()).toBeVisible();
});

it('shows a provider its own view, without the button that only resellers have (R-INV-01)', async () => {
  const { element } = await openList({ seed: 'one-provider', persona: 'svenja' });
  await userEvent.click(customer('Praxis Lindenhof'));
  const lines = page.getByRole('region', { name: 'The connections' });
  await expect.element(lines).toMatchTextContent('Partnership of Studio Brandl IT GmbH and you');
  await expect
    .element(lines)
    .toMatchTextContent('Your administrator access to the work account of Studio Brandl IT GmbH');
  await expect.element(page.getByRole('button', { name: 'Request a reseller relationship' })).not.toBeInTheDocument();
  expect(element.shadowRoot?.querySelector('.node--p')?.classList).toContain('node--you');
  expect(await violationsOnPage()).toEqual([]);
});

it('leads to the request, unless the host does', async () => {
  const { element } = await openList();
  const navigated = caught(element, 'twotier-navigate');
  const button = page.getByRole('button', { name: 'Request a reseller relationship' });
  await userEvent.click(button);
  expect((await navigated).to).toBe('/invite?from=list#form');
  const requested = caught(element, 'twotier-request-relationship');
  await userEvent.click(button);
  expect((await requested).detail).toEqual({});
});

it('says why this person may not ask, in place of the button', async () => {
  const { element } = await openList({ seed: 'ready-reseller' });
  await expect.element(heading('You cannot request a reseller relationship yet')).toBeVisible();
  await expect.element(heading('None of your roles opens this.').first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Request a reseller relationship' })).not.toBeInTheDocument();
  const navigated = caught(element, 'twotier-navigate');
  await userEvent.click(page.getByRole('button', { name: 'Take Admin agent in User management' }));
  expect((await navigated).to).toBe('/users');
});

it('explains an empty list to a reseller, and leads on (R-CUS-07, R-CUS-08, R-CUS-09)', async () => {
  const { sandbox } = openSandbox({ seed: 'one-provider', persona: 'katrin' });
  const withoutCustomers: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname.endsWith('/customers')) return Response.json({ items: [], total: 0 });
    return sandbox.fetch(request);
  };
  const client = createClient({
    baseUrl: sandbox.apiUrl,
    fetch: withoutCustomers,
    getToken: async () => (await sandbox.mintSession('katrin')).token,
  });
  const main = show(html`<twotier-customer-list .client=${client} locale="en"></twotier-customer-list>`);
  await expect.element(heading('No customers yet')).toBeVisible();
  await expect
    .element(page.getByText('The customers of an indirect provider do not become yours', { exact: false }))
    .toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  const requested = caught(main, 'twotier-request-relationship');
  await userEvent.click(page.getByRole('button', { name: 'Request the first one' }));
  await requested;
});

it('says once what keeps a company from everything here', async () => {
  await openList({ seed: 'unenrolled-reseller' });
  await expect.element(heading('Your company is not yet enrolled as an indirect reseller.')).toBeVisible();
  expect(page.getByRole('status').elements()).toHaveLength(1);
});

it('explains an empty list to a provider', async () => {
  await openList({ seed: 'empty-distributor', persona: 'svenja' });
  await expect.element(heading('No customers yet')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
});

it('says that the list did not come, and asks again', async () => {
  const { sandbox, client, element } = await openList();
  await userEvent.type(search, 'p');
  await expect.element(customer('Donaufisch Feinkost GmbH')).not.toBeInTheDocument();
  sandbox.faults.add({ kind: 'drop', operation: 'listCustomers', when: 'before', times: 9 });
  void cacheOf(client).resetQueries();
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect.element(search).toHaveValue('p');
  sandbox.faults.clear();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(customer('Praxis Lindenhof')).toBeVisible();
  expect(element.isConnected).toBe(true);
});

it('speaks Italian', async () => {
  await openList({ locale: 'it' });
  await expect.element(page.getByRole('heading', { level: 2, name: 'Clienti' })).toBeVisible();
  await userEvent.click(customer('Donaufisch Feinkost GmbH'));
  await expect.element(page.getByRole('button', { name: 'Invita per entrambi' })).toBeVisible();
});

it('breaks no rule of the strictest page', async () => {
  const { sandbox, client } = openSandbox({ seed: 'one-provider', persona: 'katrin' });
  await sandbox.settled();
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-customer-list></twotier-customer-list>',
  });
  const element = strict.document.querySelector('twotier-customer-list') as TwotierCustomerList;
  Object.assign(element, { client });
  await expect.poll(() => element.shadowRoot?.querySelector('summary'), { timeout: 8000 }).toBeTruthy();
  element.shadowRoot?.querySelector('summary')?.click();
  await expect.poll(() => element.shadowRoot?.querySelector('.map'), { timeout: 8000 }).toBeTruthy();
  expect(strict.violations).toEqual([]);
});
