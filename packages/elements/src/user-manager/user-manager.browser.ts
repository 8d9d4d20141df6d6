import type { Client } from '@twotier/client';
import { createClient } from '@twotier/client';
import { describeRefusal, type RefusalCode } from '@twotier/core';
import { words } from '@twotier/core/words/en';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cacheOf, openSandbox, type Story } from '../testing/sandbox.js';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import type { TwotierUserManager } from './user-manager.js';

const eventTypes = [
  'twotier-user-added',
  'twotier-user-updated',
  'twotier-roles-changed',
  'twotier-before-remove-user',
  'twotier-user-removed',
  'twotier-user-restored',
  'twotier-password-reset',
] as const;

/** User management in a page, with what it said to the page so far. */
async function show({
  seed = 'one-admin-agent',
  persona = 'katrin',
  lang = 'en',
  pageSize = 20,
}: Partial<Story> & { lang?: string; pageSize?: number } = {}) {
  const { sandbox, client } = openSandbox({ seed, persona });
  const box = document.createElement('main');
  box.lang = lang;
  const element = document.createElement('twotier-user-manager');
  const events: { type: string; detail: unknown }[] = [];
  for (const type of eventTypes) element.addEventListener(type, (event) => events.push({ type, detail: event.detail }));
  element.client = client;
  element.pageSize = pageSize;
  box.append(element);
  document.body.replaceChildren(box);
  const title = lang === 'it' ? 'Utenti' : 'Users';
  await expect.element(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  return { element, sandbox, client, events };
}

/** What the rules say in English. */
const reasonOf = (code: RefusalCode) => describeRefusal({ code }, words).reason;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const focused = (element: TwotierUserManager) => element.shadowRoot?.activeElement;
const textOf = (element: TwotierUserManager) => element.shadowRoot?.textContent ?? '';

const complaints = async () => {
  const moving = document.querySelector('twotier-user-manager')?.shadowRoot?.getAnimations() ?? [];
  await Promise.all(moving.map(({ finished }) => finished));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

async function addSabine() {
  await userEvent.click(button('Add user'));
  await userEvent.fill(page.getByLabelText('Full name'), 'Sabine Roth');
  await userEvent.fill(page.getByLabelText('Email address'), 's.roth@studio-brandl.example');
  await userEvent.click(radio('Sales agent'));
  await userEvent.click(button('Add'));
  await expect.element(page.getByRole('heading', { name: 'Sabine Roth can sign in' })).toBeVisible();
}

async function chooseFromMenu(name: string, action: string) {
  await userEvent.click(button(`Actions for ${name}`));
  await userEvent.click(page.getByRole('menuitem', { name: action }));
}

it('lists the users with their roles, and says which entry is the own one', async () => {
  await show();
  const own = page.getByRole('row', { name: /Katrin Brandl/ });
  await expect.element(own).toMatchTextContent('(you)');
  await expect.element(own).toMatchTextContent('Global admin');
  await expect.element(page.getByRole('row', { name: /Jonas Weber/ })).toMatchTextContent('Sales agent');
  expect(await complaints()).toEqual([]);
});

it('searches while somebody types, and says how many it found', async () => {
  const { element } = await show({ seed: 'reseller-with-staff' });
  await userEvent.fill(page.getByLabelText('Search', { exact: true }), 'moretti');
  await expect.element(page.getByText('1 of 1 user')).toBeVisible();
  await expect.poll(() => element.shadowRoot?.querySelector('[aria-live]')?.textContent).toContain('1 of 1 user');
});

it('says that nothing was found, and takes the filters away again', async () => {
  await show({ seed: 'reseller-with-staff' });
  await userEvent.fill(page.getByLabelText('Search', { exact: true }), 'nobody like that');
  await expect.element(page.getByRole('heading', { name: 'Nothing found for “nobody like that”' })).toBeVisible();
  expect(await complaints()).toEqual([]);
  await userEvent.click(button('Clear all'));
  await expect.element(page.getByText('20 of 23 users')).toBeVisible();
  await expect.element(page.getByLabelText('Search', { exact: true })).toHaveValue('');
});

it('filters by status and role', async () => {
  await show({ seed: 'reseller-with-staff' });
  await userEvent.selectOptions(page.getByLabelText('Status', { exact: true }), 'removed');
  await expect.element(page.getByText('2 of 2 users')).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Role', { exact: true }), 'sales-agent');
  await expect.element(page.getByText('1 of 1 user')).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Oskar Thalhammer/ })).toMatchTextContent('Restorable until');
});

it('turns the order round and goes from page to page', async () => {
  const { element } = await show({ seed: 'reseller-with-staff', pageSize: 5 });
  const names = () =>
    [...(element.shadowRoot?.querySelectorAll('.person bdi:first-child') ?? [])].map((name) => name.textContent);
  await userEvent.click(button('Name'));
  await expect.element(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => names()[0]).toBe('Theresa Aigner');
  await userEvent.click(button('Next page'));
  await expect.element(page.getByText('6 to 10 of 23')).toBeVisible();
  await userEvent.click(button('Previous page'));
  await expect.element(page.getByText('1 to 5 of 23')).toBeVisible();
  await expect.poll(() => names()[0]).toBe('Theresa Aigner');
});

it('adds a user and shows the sign-in data once (R-USR-02, R-USR-09 to R-USR-11)', async () => {
  const { element, events } = await show();
  await addSabine();
  expect(focused(element)?.textContent).toContain('Sabine Roth can sign in');
  await expect.element(page.getByText('Copy these data and send them to the user', { exact: false })).toBeVisible();
  expect(await complaints()).toEqual([]);

  const password = page.getByLabelText('Temporary password', { exact: true });
  await expect.element(password).toHaveValue('••••••••••••');
  await userEvent.click(button('Show: Temporary password'));
  const shown = (password.element() as HTMLInputElement).value;
  expect(shown).toMatch(/^\S{16,}$/);
  expect(JSON.stringify(events)).not.toContain(shown);
  expect(events.map(({ type }) => type)).toEqual(['twotier-user-added']);

  await userEvent.click(page.getByLabelText('I have copied the sign-in data'));
  await userEvent.click(button('Done'));
  await expect.element(page.getByRole('row', { name: /Sabine Roth/ })).toMatchTextContent('First sign-in due');
  expect(element.shadowRoot?.innerHTML).not.toContain(shown);
});

it('keeps the password nowhere but in the page that shows it', async () => {
  const { client, element } = await show();
  await addSabine();
  await userEvent.click(button('Show: Temporary password'));
  const shown = (page.getByLabelText('Temporary password', { exact: true }).element() as HTMLInputElement).value;
  const cached = [...cacheOf(client).getQueryCache().getAll(), ...cacheOf(client).getMutationCache().getAll()].map(
    ({ state }) => state.data,
  );
  expect(JSON.stringify(cached)).not.toContain(shown);

  element.remove();
  // A move within one task is no leaving.
  await Promise.resolve();
  document.body.append(element);
  await expect.element(page.getByText('The temporary password is no longer here.')).toBeVisible();
});

it('drops the password when the page is out of sight for five minutes', async () => {
  await show();
  await addSabine();
  vi.useFakeTimers();
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(5 * 60_000);
  vi.useRealTimers();
  visibility.mockRestore();
  await expect.element(page.getByText('The temporary password is no longer here.')).toBeVisible();
});

it('copies everything as one message', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await show();
  await addSabine();
  await userEvent.click(button('Copy all as a message'));
  await expect.element(page.getByText('Copied', { exact: true }).first()).toBeInTheDocument();
  expect(write.mock.calls[0]?.[0]).toMatch(
    /^User name: s\.roth@studiobrandl\.onmicrosoft\.example\nTemporary password: \S+\n/,
  );
  write.mockRestore();
});

it('asks once before the sign-in data are left uncopied', async () => {
  await show();
  await addSabine();
  await userEvent.click(button('Done'));
  await expect
    .element(page.getByRole('dialog', { name: 'Leave without having copied the sign-in data?' }))
    .toBeVisible();
  expect(await complaints()).toEqual([]);
  await userEvent.click(button('Stay here'));
  await userEvent.click(button('Done'));
  await userEvent.click(button('Leave without copying'));
  await expect.element(page.getByRole('heading', { name: 'Users', exact: true })).toBeVisible();
});

it('names everything that is missing in the form', async () => {
  const { element } = await show();
  await userEvent.click(button('Add user'));
  await userEvent.click(button('Add'));
  await expect.poll(() => focused(element)?.id).toBe('error-summary');
  expect([...(element.shadowRoot?.querySelectorAll('.summary a') ?? [])].map((link) => link.textContent)).toEqual([
    'Fill in: Full name',
    'Fill in: Email address',
    'Without any role nobody can work in the dashboard. Choose at least one type of agent or admin.',
  ]);
  expect(await complaints()).toEqual([]);
});

it('refuses an address that somebody has, and keeps what was typed', async () => {
  await show();
  await userEvent.click(button('Add user'));
  await userEvent.fill(page.getByLabelText('Full name'), 'Johanna Weber');
  await userEvent.fill(page.getByLabelText('Email address'), 'j.weber@studio-brandl.example');
  await userEvent.click(radio('Helpdesk agent'));
  await userEvent.click(button('Add'));
  await expect.element(page.getByRole('alert')).toMatchTextContent('j.weber@studio-brandl.example');
  await expect.element(page.getByLabelText('Full name')).toHaveValue('Johanna Weber');
  await expect.element(radio('Helpdesk agent')).toBeChecked();
});

it('sends a new user again after a failure, with everything that was typed', async () => {
  const { sandbox, events } = await show();
  sandbox.faults.add({ operation: 'addUser', kind: 'server-error', times: 3 });
  await userEvent.click(button('Add user'));
  await userEvent.fill(page.getByLabelText('Full name'), 'Sabine Roth');
  await userEvent.fill(page.getByLabelText('Email address'), 's.roth@studio-brandl.example');
  await userEvent.click(radio('Sales agent'));
  await userEvent.click(button('Add'));
  await expect.element(page.getByRole('alert'), { timeout: 15_000 }).toMatchTextContent('The server could not answer.');
  await expect.element(page.getByLabelText('Full name')).toHaveValue('Sabine Roth');

  await userEvent.click(button('Try again'));
  await expect.element(page.getByRole('heading', { name: 'Sabine Roth can sign in' })).toBeVisible();
  expect(events.map(({ type }) => type)).toEqual(['twotier-user-added']);
});

it('warns of an admin role, because it reaches beyond the dashboard (R-USR-24)', async () => {
  await show();
  await userEvent.click(button('Add user'));
  await userEvent.click(radio('Billing admin'));
  await expect.element(page.getByText('Billing admin reaches beyond this dashboard.')).toBeVisible();
});

it('changes the roles of a user after showing what changes', async () => {
  const { events } = await show();
  await userEvent.click(button('Roles of Jonas Weber'));
  await expect.element(page.getByRole('heading', { name: 'Roles of Jonas Weber' })).toBeVisible();
  await expect.element(button('Update')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(radio('Admin agent'));
  await expect
    .element(page.getByRole('table', { name: 'What changes' }))
    .toMatchTextContent(/Sales agent\s+becomes\s+Admin agent/);
  expect(await complaints()).toEqual([]);

  await userEvent.click(button('Update'));
  await expect.element(page.getByText('The roles of Jonas Weber are updated.').first()).toBeVisible();
  expect(events).toEqual([
    { type: 'twotier-roles-changed', detail: { userId: 'jonas-weber', roles: ['admin-agent'] } },
    { type: 'twotier-user-updated', detail: { userId: 'jonas-weber' } },
  ]);
});

it('lets the global admin take Admin agent in the own entry, and nothing else (R-ENR-36, R-USR-16)', async () => {
  await show({ seed: 'ready-reseller' });
  await userEvent.click(button('Open your own entry'));
  await expect.element(radio('Sales agent')).not.toBeInTheDocument();
  await expect.element(page.getByText(reasonOf('own-roles')).first()).toBeVisible();
  await userEvent.click(radio('Admin agent'));
  await userEvent.click(button('Update'));
  await expect.element(page.getByRole('row', { name: /Katrin Brandl/ })).toMatchTextContent('Admin agent');
  await expect.element(page.getByText('You are not an admin agent yet.')).not.toBeInTheDocument();
});

it('offers no admin role to give or take where only a global admin does that', async () => {
  const { sandbox, client } = await show({ seed: 'reseller-with-staff' });
  const katrin = [...sandbox.world.people.values()].find(({ user }) => user.fullName === 'Katrin Brandl');
  if (katrin) sandbox.world.savePerson({ ...katrin, user: { ...katrin.user, roles: ['admin-agent'] } });
  await cacheOf(client).invalidateQueries();
  await userEvent.click(button('Roles of Anna Zirngibl'));
  await expect.element(radio('Sales agent')).toBeVisible();
  await expect.element(radio('No admin role')).not.toBeInTheDocument();
  await expect.element(page.getByRole('region', { name: 'Type of admin' })).toMatchTextContent('Global admin');
  expect(await complaints()).toEqual([]);
});

it('explains why the last admin agent stays one', async () => {
  const { element, events } = await show();
  await userEvent.click(button('Katrin Brandl'));
  await userEvent.click(radio('No agent role'));
  await expect.element(page.getByText(reasonOf('last-admin-agent'))).toBeVisible();
  expect(await complaints()).toEqual([]);
  (button('Update').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused(element)?.id).toBe('roles-refused');
  expect(events).toEqual([]);
});

it('shows both versions when somebody else was quicker, and keeps mine', async () => {
  const { sandbox, events } = await show();
  await userEvent.click(button('Roles of Jonas Weber'));
  await userEvent.click(radio('Helpdesk agent'));
  sandbox.faults.add({ operation: 'changeRoles', kind: 'stale-etag', times: 1 });
  await userEvent.click(button('Update'));
  await expect
    .element(page.getByRole('table', { name: 'The two versions' }))
    .toMatchTextContent(/Helpdesk agent.*Sales agent/s);
  await userEvent.click(button('Keep mine'));
  await expect.element(page.getByText('The roles of Jonas Weber are updated.').first()).toBeVisible();
  expect(events[0]?.detail).toEqual({ userId: 'jonas-weber', roles: ['helpdesk-agent'] });
});

it('takes their version instead', async () => {
  const { sandbox, events } = await show();
  await userEvent.click(button('Roles of Jonas Weber'));
  await userEvent.click(radio('Helpdesk agent'));
  sandbox.faults.add({ operation: 'changeRoles', kind: 'stale-etag', times: 1 });
  await userEvent.click(button('Update'));
  await userEvent.click(button('Take theirs'));
  await expect.element(radio('Sales agent')).toBeChecked();
  await expect.element(page.getByText('Nothing is changed yet.')).toBeVisible();
  expect(events).toEqual([]);
});

it('resets a password and shows the new one', async () => {
  const { events } = await show();
  await chooseFromMenu('Jonas Weber', 'Reset password');
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Reset password' }));
  await expect.element(page.getByRole('heading', { name: 'New password for Jonas Weber' })).toBeVisible();
  await expect.element(page.getByLabelText('Temporary password', { exact: true })).toHaveValue('••••••••••••');
  expect(events).toEqual([{ type: 'twotier-password-reset', detail: { userId: 'jonas-weber' } }]);
});

it('removes a user after asking, goes on to the next row, and restores', async () => {
  const { element, events } = await show();
  await chooseFromMenu('Jonas Weber', 'Remove user');
  await expect.element(page.getByRole('dialog', { name: 'Remove Jonas Weber?' })).toMatchTextContent('30 days');
  expect(focused(element)?.textContent?.trim()).toBe('Keep user');
  expect(await complaints()).toEqual([]);

  await userEvent.click(button('Remove Jonas Weber'));
  await expect.element(page.getByText('Jonas Weber was removed.').first()).toBeVisible();
  await expect.poll(() => focused(element)?.getAttribute('aria-label')).toBe('Roles of Katrin Brandl');

  await userEvent.click(button('Restore Jonas Weber'));
  await expect.element(page.getByRole('row', { name: /Jonas Weber/ })).toMatchTextContent('Active');
  expect(events.map(({ type }) => type)).toEqual([
    'twotier-before-remove-user',
    'twotier-user-removed',
    'twotier-user-restored',
  ]);
});

it('keeps a user whom the host wants to keep', async () => {
  const { element, events } = await show();
  element.addEventListener('twotier-before-remove-user', (event) =>
    event.waitUntil(Promise.reject(new Error('has open requests'))),
  );
  await chooseFromMenu('Jonas Weber', 'Remove user');
  await userEvent.click(button('Remove Jonas Weber'));
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('row', { name: /Jonas Weber/ })).toMatchTextContent('Active');
  expect(events.map(({ type }) => type)).toEqual(['twotier-before-remove-user']);
});

it('says why only a global admin resets the password of a global admin', async () => {
  const { sandbox, element } = await show({ seed: 'reseller-with-staff' });
  const lena = sandbox.world.people.get('user-fuchs');
  expect(lena?.user.roles).toEqual(['admin-agent']);
  const katrin = [...sandbox.world.people.values()].find(({ user }) => user.fullName === 'Katrin Brandl');
  if (katrin) sandbox.world.savePerson({ ...katrin, user: { ...katrin.user, roles: ['user-management-admin'] } });
  await cacheOf(element.client as Client).invalidateQueries();
  await chooseFromMenu('Anna Zirngibl', 'Reset password');
  await expect.element(page.getByRole('dialog')).toMatchTextContent(reasonOf('global-admin-password'));
  expect(await complaints()).toEqual([]);
});

it('tells somebody without the permission why there is nothing to see', async () => {
  await show({ persona: 'jonas' });
  await expect.element(page.getByText(reasonOf('not-an-admin-agent'))).toBeVisible();
  await expect.element(button('Add user')).not.toBeInTheDocument();
  expect(await complaints()).toEqual([]);
});

it('asks again when the list could not be read', async () => {
  const { sandbox, client } = openSandbox({ seed: 'one-admin-agent', persona: 'katrin' });
  sandbox.faults.add({ operation: 'listUsers', kind: 'drop' });
  const element = document.createElement('twotier-user-manager');
  element.client = client;
  document.body.replaceChildren(element);
  await expect.element(page.getByRole('alert'), { timeout: 15_000 }).toBeVisible();
  sandbox.faults.clear();
  await userEvent.click(button('Try again'));
  await expect.element(page.getByRole('row', { name: /Jonas Weber/ })).toBeVisible();
});

it('speaks Italian', async () => {
  const { element } = await show({ seed: 'ready-reseller', lang: 'it' });
  await userEvent.click(button('Aggiungi utente'));
  await userEvent.click(button('Aggiungi'));
  await expect.element(page.getByText('Compila: Nome completo').first()).toBeVisible();
  expect(textOf(element)).toContain('Agente amministratore');
  expect(await complaints()).toEqual([]);
});

it('breaks no rule of the strictest content security policy', async () => {
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-user-manager></twotier-user-manager>',
  });
  const element = strict.document.querySelector('twotier-user-manager') as TwotierUserManager;
  element.client = openSandbox({ seed: 'reseller-with-staff', persona: 'katrin' }).client;
  const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
  await expect.poll(() => find('tbody tr')).toBeTruthy();
  find('.head .button--primary')?.click();
  await expect.poll(() => find('form .card')).toBeTruthy();
  find('form .button--primary')?.click();
  await expect.poll(() => find('.summary')).toBeTruthy();
  find('.back')?.click();
  await expect.poll(() => find('.cell-actions .button')).toBeTruthy();
  find('.cell-actions .button')?.click();
  await expect.poll(() => find('.diff, #unchanged')).toBeTruthy();
  expect(strict.violations).toEqual([]);
});

it('goes on to the next row when the removed one leaves the list', async () => {
  const { element } = await show({ seed: 'reseller-with-staff' });
  await userEvent.selectOptions(page.getByLabelText('Status', { exact: true }), 'active');
  await expect.element(page.getByText('17 of 17 users')).toBeVisible();
  await chooseFromMenu('Carla Moretti', 'Remove user');
  await userEvent.click(button('Remove Carla Moretti'));
  await expect.element(page.getByText('16 of 16 users')).toBeVisible();
  await expect.poll(() => focused(element)?.getAttribute('aria-label')).toBe('Roles of Elif Kaya');
});

it('goes on where it stopped when the session had expired', async () => {
  const { sandbox } = openSandbox({ seed: 'one-admin-agent', persona: 'katrin' });
  let isSignedIn = true;
  const client = createClient({
    baseUrl: sandbox.apiUrl,
    fetch: sandbox.fetch,
    getToken: async () => (isSignedIn ? (await sandbox.mintSession('katrin')).token : 'expired'),
  });
  const element = document.createElement('twotier-user-manager');
  const expired = vi.fn();
  element.addEventListener('twotier-session-expired', expired);
  element.client = client;
  document.body.replaceChildren(element);
  await userEvent.click(button('Add user'));
  await userEvent.fill(page.getByLabelText('Full name'), 'Sabine Roth');
  await userEvent.fill(page.getByLabelText('Email address'), 's.roth@studio-brandl.example');
  await userEvent.click(radio('Sales agent'));
  isSignedIn = false;
  await client.session.end();
  await userEvent.click(button('Add'));
  await expect.element(page.getByText('You have been signed out.')).toBeVisible();
  await expect.element(page.getByLabelText('Full name')).toHaveValue('Sabine Roth');
  expect(expired).toHaveBeenCalled();

  isSignedIn = true;
  await userEvent.click(button('Continue'));
  await expect.element(page.getByRole('heading', { name: 'Sabine Roth can sign in' })).toBeVisible();
});
