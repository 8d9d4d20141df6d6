import type { Client } from '@twotier/client';
import { toMailto } from '@twotier/core';
import type { SeedName } from '@twotier/sandbox';
import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cacheOf, openSandbox } from '../testing/sandbox.js';
import { focusedText, show, violationsOnPage } from '../testing/show.js';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import type { TwotierInviteCustomer } from './invite-customer.js';

interface Situation {
  readonly seed?: SeedName;
  readonly persona?: string;
  readonly locale?: string;
  readonly kind?: 'single' | 'joint';
  readonly providerId?: string;
}

/** The page of a reseller's user. */
function open({ seed = 'one-provider', persona = 'katrin', locale = 'en', kind, providerId }: Situation = {}) {
  const { sandbox, client } = openSandbox({ seed, persona });
  show(html`<twotier-invite-customer
    .client=${client}
    .kind=${kind}
    .providerId=${providerId}
    locale=${locale}
    customers-href="/customers?open={id}"
    enroll-href="/enroll"
    providers-href="/providers"
  ></twotier-invite-customer>`);
  const element = document.querySelector('twotier-invite-customer') as TwotierInviteCustomer;
  const events: string[] = [];
  for (const name of ['drafted', 'copied', 'completed', 'revoked', 'renewed']) {
    element.addEventListener(`twotier-invitation-${name}`, (event) =>
      events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
    );
  }
  return { sandbox, client, element, events };
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const button = (name: string | RegExp, options: { exact?: boolean } = { exact: true }) =>
  page.getByRole('button', { name, ...options });
const row = (name: string | RegExp) => page.getByRole('row', { name });

/** As far as the letter. */
async function write(situation: Situation = {}) {
  const opened = open(situation);
  await userEvent.fill(page.getByLabelText(/^Reference name/), 'Bäckerei Huber');
  await userEvent.fill(page.getByLabelText(/^Customer’s e-mail/), 'it@huber.example');
  await userEvent.click(button('Write the invitation'));
  await vi.waitUntil(() => focusedText() === 'Review the e-mail');
  const { link } = opened.sandbox.lastLetter as { link: string };
  return { ...opened, link };
}

/** As far as the letter as one text, without its link. */
async function loseLink() {
  const written = await write();
  await userEvent.click(page.getByRole('checkbox', { name: 'Edit as one text' }));
  const text = page.getByLabelText('Message');
  const whole = (text.element() as HTMLTextAreaElement).value;
  expect(whole).toContain(written.link);
  await userEvent.fill(text, whole.replace(written.link, ''));
  await userEvent.tab();
  return { ...written, text, whole };
}

const clipboard = () => vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
const mailLinks = () => {
  const addresses: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    addresses.push(this.href);
  });
  return addresses;
};

it('asks together with the provider unless told otherwise, and says what the customer is asked (R-INV-27, R-INV-25)', async () => {
  open();
  await expect.element(page.getByRole('radio', { name: 'You and Nordwind Distribution GmbH' })).toBeChecked();
  await expect.element(page.getByText('have the customer’s address at hand', { exact: false })).toBeVisible();
  const asked = page.getByRole('complementary', { name: 'What the customer is asked' });
  await expect.element(asked).toMatchTextContent(/Accept Nordwind Distribution GmbH as reseller/);

  await userEvent.click(page.getByRole('radio', { name: 'You only' }));
  await expect.element(asked).toMatchTextContent(/Not asked: ordering/);
  await expect.element(row(/Praxis Lindenhof/)).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
});

it('starts with what the host has chosen', async () => {
  open({ kind: 'single' });
  await expect.element(page.getByRole('radio', { name: 'You only' })).toBeChecked();
});

it('lists who cannot be asked with, and why (R-INV-22)', async () => {
  open({ seed: 'one-admin-agent' });
  await expect.element(page.getByRole('radio', { name: 'You only' })).toBeChecked();
  await expect.element(page.getByText(/There is no partnership in force/)).toBeVisible();
  expect(page.getByRole('radio').all()).toHaveLength(1);
  await expect.element(page.getByText('No invitations yet')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
});

it('explains instead of the form to a company that is not enrolled, and leads there (R-ENR-01)', async () => {
  const { element } = open({ seed: 'enrollment-in-review' });
  const asked = new Promise<string>((resolve) =>
    element.addEventListener('twotier-navigate', (event) => {
      event.preventDefault();
      resolve(event.to);
    }),
  );
  await expect.element(page.getByText(/Your company is not yet enrolled/)).toBeVisible();
  expect(button('Write the invitation').elements()).toHaveLength(0);
  await userEvent.click(button('Continue'));
  expect(await asked).toBe('/enroll');
});

it('explains to who has not the role (R-USR-06)', async () => {
  open({ seed: 'ready-reseller' });
  await expect.element(page.getByText('None of your roles opens this.')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
});

it('names a wrong address in the summary and keeps what was typed', async () => {
  const { events } = open();
  await userEvent.fill(page.getByLabelText(/^Customer’s e-mail/), 'huber');
  await userEvent.click(button('Write the invitation'));
  await vi.waitUntil(() => focusedText()?.startsWith('There is a problem'));
  await expect.element(page.getByLabelText(/^Customer’s e-mail/)).toHaveValue('huber');
  expect(events).toEqual([]);
});

it('drafts one invitation when the first reply is lost, and says that its letter is lost too', async () => {
  const { sandbox, client } = open();
  sandbox.faults.add({ kind: 'drop', when: 'after', operation: 'inviteCustomer', times: 1 });
  await userEvent.fill(page.getByLabelText(/^Reference name/), 'Bäckerei Huber');
  const before = (await client.customerInvitations.list()).total;
  await userEvent.click(button('Write the invitation'));
  await vi.waitUntil(async () => (await client.customerInvitations.list()).total === before + 1);
  await expect.element(page.getByText('The invitation is in the list, its letter is not here.').last()).toBeVisible();
  expect((await client.customerInvitations.list()).total).toBe(before + 1);
});

it('drafts the letter with the link as a block of its own (R-INV-02, R-INV-06)', async () => {
  const { element, link, events } = await write();
  await expect
    .element(page.getByLabelText('Subject'))
    .toHaveValue('Confirm Studio Brandl IT GmbH and Nordwind Distribution GmbH as your resellers');
  await expect.element(page.getByText('Personal link')).toBeVisible();
  expect(element.shadowRoot?.innerHTML).not.toContain(link);
  expect(events).toEqual([expect.stringMatching(/^drafted \{"invitationId":"[^"]+","kind":"joint"\}$/)]);
  expect(await violationsOnPage()).toEqual([]);
});

it('opens the edited letter in the mail program (R-INV-03, R-INV-05)', async () => {
  const { link } = await write();
  const addresses = mailLinks();
  await userEvent.fill(page.getByLabelText('Subject'), 'Unser Termin');
  await userEvent.fill(page.getByRole('textbox', { name: 'Message', exact: true }), 'Grüß Gott,');
  await userEvent.fill(page.getByLabelText('Message, below the link'), 'Bis bald');
  await userEvent.click(button('Open in email'));
  expect(addresses).toEqual([
    toMailto({ to: 'it@huber.example', subject: 'Unser Termin', body: `Grüß Gott,\n\n${link}\n\nBis bald` }),
  ]);
});

it('points to the clipboard where a message is too long for a mail program', async () => {
  await write();
  const addresses = mailLinks();
  await userEvent.fill(page.getByLabelText('Message, below the link'), 'lang '.repeat(500));
  await userEvent.click(button('Open in email'));
  await expect.element(page.getByText('The message is too long to open in email.')).toBeVisible();
  await vi.waitUntil(() => focusedText() === 'Copy to clipboard');
  expect(addresses).toEqual([]);
});

it('copies the letter, says so, and tells the host nothing of it (R-INV-04, R-SEC-01)', async () => {
  const { link, events } = await write();
  const writing = clipboard();
  await userEvent.click(button('Copy to clipboard'));
  await expect.element(page.getByText('Copied').first()).toBeVisible();
  expect(writing.mock.calls[0]?.[0]).toContain(link);
  expect(events.at(-1)).toMatch(/^copied /);
  expect(events.join(' ')).not.toContain('#invitation');
});

it('selects the whole letter where the browser does not copy', async () => {
  const { element, link } = await write();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await userEvent.click(button('Copy to clipboard'));
  const text = page.getByLabelText('Message');
  await vi.waitUntil(() => element.shadowRoot?.activeElement === text.element());
  const area = text.element() as HTMLTextAreaElement;
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain(link);
});

it('refuses a letter without its link on every way out (R-INV-06)', async () => {
  const { events } = await loseLink();
  const addresses = mailLinks();
  const copied = clipboard();
  await expect.element(page.getByText('The personal link is not in the text any more.')).toBeVisible();

  for (const name of ['Open in email', 'Copy to clipboard', 'Done']) {
    await userEvent.click(button(name));
    await expect.element(heading('Review the e-mail')).toBeVisible();
  }
  expect(addresses).toEqual([]);
  expect(copied).not.toHaveBeenCalled();
  expect(events).toHaveLength(1);
  expect(await violationsOnPage()).toEqual([]);
});

it('puts the link back where it stood', async () => {
  const { text, whole } = await loseLink();
  await userEvent.click(button('Put the link back'));
  await expect.element(text).toHaveValue(whole);
  expect(page.getByText('The personal link is not in the text any more.').elements()).toHaveLength(0);

  await userEvent.click(page.getByRole('checkbox', { name: 'Edit as one text' }));
  await expect.element(page.getByText('Personal link')).toBeVisible();
});

it('notices a changed link and the link of another invitation', async () => {
  const { text, whole, link } = await loseLink();
  await userEvent.fill(text, whole.replace(link, link.slice(0, -4)));
  await expect.element(page.getByText('The personal link has been changed, so it opens nothing.')).toBeVisible();

  await userEvent.fill(text, `${whole}\n${link.replace(/=.*/, `=${'A'.repeat(43)}`)}`);
  await expect.element(page.getByText('There is a link of another invitation in the text.')).toBeVisible();
  await userEvent.click(button('Take the other link out'));
  await expect.element(page.getByText('There is a link of another invitation in the text.')).not.toBeInTheDocument();
});

it('ends with Done, which sends nothing and forgets the link (R-INV-08, R-INV-09)', async () => {
  const { element, events, link } = await write();
  await expect.element(page.getByText('Done keeps the draft in the list. It does not send anything.')).toBeVisible();
  await userEvent.click(button('Done'));
  await vi.waitUntil(() => focusedText() === 'Invite a new customer');
  await expect.element(page.getByText('The invitation is in the list', { exact: true }).last()).toBeVisible();
  await expect.element(row(/Bäckerei Huber/)).toMatchTextContent(/Drafted/);
  expect(events.at(-1)).toMatch(/^completed /);
  // The cache lets a write go in a task of its own.
  await expect
    .poll(() =>
      JSON.stringify(
        cacheOf(element.client as Client)
          .getMutationCache()
          .getAll()
          .map(({ state }) => state),
      ),
    )
    .not.toContain(link.slice(-12));
  expect(
    JSON.stringify(
      cacheOf(element.client as Client)
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
    ),
  ).not.toContain(link.slice(-12));
});

it('keeps the letter when Done fails, and tries again', async () => {
  const { sandbox } = await write();
  sandbox.faults.add({ kind: 'server-error', operation: 'completeCustomerInvitation', times: 9 });
  await userEvent.click(button('Done'));
  await expect.element(page.getByText('The server could not answer.')).toBeVisible();
  await expect.element(page.getByText('Personal link')).toBeVisible();

  sandbox.faults.clear();
  await userEvent.click(button('Try again'));
  await vi.waitUntil(() => focusedText() === 'Invite a new customer');
});

it('forgets the letter when nobody looks at it for five minutes, and says so', async () => {
  const { element, link } = await write();
  vi.useFakeTimers();
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(5 * 60_000);
  vi.useRealTimers();
  visibility.mockRestore();

  await expect.element(page.getByText('The invitation is in the list, its letter is not here.').first()).toBeVisible();
  expect(element.shadowRoot?.innerHTML).not.toContain(link);
});

it('forgets the letter when the page is left, so that coming back shows the list', async () => {
  await write();
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await expect.element(button('Write the invitation')).toBeVisible();
});

it('asks once before a letter that is nowhere else is left', async () => {
  await write();
  await userEvent.click(button('Back'));
  const dialog = page.getByRole('dialog', { name: 'Leave without the letter?' });
  await expect.element(dialog).toBeVisible();
  await vi.waitUntil(() => focusedText() === 'Keep writing');
  await userEvent.click(button('Keep writing'));
  await expect.element(page.getByText('Personal link')).toBeVisible();

  await userEvent.click(button('Back'));
  await userEvent.click(button('Leave the letter'));
  await vi.waitUntil(() => focusedText() === 'Invite a new customer');
});

it('forgets the letter when it leaves the page', async () => {
  const { element } = await write();
  element.remove();
  await Promise.resolve();
  document.body.append(element);
  await expect.element(heading('Invite a new customer')).toBeVisible();
});

it('forgets the letter when somebody else takes over', async () => {
  const { element } = await write();
  element.client = openSandbox({ seed: 'one-provider', persona: 'katrin' }).client;
  await expect.element(heading('Invite a new customer')).toBeVisible();
  expect(page.getByText('Personal link').elements()).toHaveLength(0);
});

it('shows where every invitation stands and filters by status', async () => {
  open();
  await expect.element(row(/Gasthof zur Linde/)).toMatchTextContent(/Wir haben schon einen Partner\./);
  await expect.element(row(/Druckerei Pfaffinger/)).toMatchTextContent(/never opened/);
  await userEvent.selectOptions(page.getByLabelText('Status'), 'Expired');
  await expect.element(row(/Gasthof zur Linde/)).not.toBeInTheDocument();
  await expect.element(row(/Druckerei Pfaffinger/)).toBeVisible();
});

it('revokes after a question', async () => {
  const { events } = open();
  await userEvent.click(button('Revoke: Schreinerei Haslbeck'));
  await vi.waitUntil(() => focusedText() === 'Keep the invitation');
  await userEvent.click(button('Revoke'));
  await expect.element(row(/Schreinerei Haslbeck/)).toMatchTextContent(/Revoked/);
  expect(events).toEqual([expect.stringMatching(/^revoked .*"invitation-opened"/)]);
});

it('does not revoke when the host objects', async () => {
  const { element, events } = open();
  element.addEventListener('twotier-before-revoke-invitation', (event) =>
    event.waitUntil(Promise.reject(new Error('no'))),
  );
  await userEvent.click(button('Revoke: Schreinerei Haslbeck'));
  await userEvent.click(button('Revoke'));
  await expect.element(row(/Schreinerei Haslbeck/)).toMatchTextContent(/Opened/);
  expect(events).toEqual([]);
});

it('writes again with a new link, and asks first while the old one works', async () => {
  const { events } = open();
  await userEvent.click(button('Write again: Gasthof zur Linde'));
  await vi.waitUntil(() => focusedText() === 'Review the e-mail');
  expect(events).toEqual([expect.stringMatching(/^renewed .*"invitation-declined"/)]);

  await userEvent.click(button('Done'));
  await userEvent.click(button('Write again: Gasthof zur Linde'));
  await expect.element(page.getByRole('dialog', { name: 'Write to Gasthof zur Linde again?' })).toBeVisible();
});

it('leads to the customer once it has accepted (R-INV-11)', async () => {
  const { element } = open();
  const to = new Promise<string>((resolve) =>
    element.addEventListener('twotier-navigate', (event) => {
      event.preventDefault();
      resolve(event.to);
    }),
  );
  await userEvent.click(button('See customer: Praxis Lindenhof'));
  expect(await to).toMatch(/^\/customers\?open=.+/);
});

it('offers to load the list again when that failed', async () => {
  const { sandbox } = open({ seed: 'one-admin-agent' });
  sandbox.faults.add({ kind: 'server-error', operation: 'listCustomerInvitations' });
  await expect.element(page.getByText('The server could not answer.'), { timeout: 8000 }).toBeVisible();
  sandbox.faults.clear();
  await userEvent.click(button('Try again'));
  await expect.element(page.getByText('No invitations yet')).toBeVisible();
});

it('speaks Italian, and so does the letter', async () => {
  open({ locale: 'it' });
  await userEvent.click(button('Scrivi l’invito'));
  await vi.waitUntil(() => focusedText() === 'Controlla l’email');
  await expect.element(button('Apri nell’email')).toBeVisible();
  await expect
    .element(page.getByRole('textbox', { name: 'Messaggio', exact: true }))
    .toHaveValue(expect.stringContaining('collegamento'));
});

it('breaks no rule of the strictest content security policy', async () => {
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-invite-customer locale="it"></twotier-invite-customer>',
  });
  const element = strict.document.querySelector('twotier-invite-customer') as TwotierInviteCustomer;
  element.client = openSandbox({ seed: 'one-provider', persona: 'katrin' }).client;
  await vi.waitUntil(() => element.shadowRoot?.querySelector('[part="primary-button"]'));
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part="primary-button"]')?.click();
  await vi.waitUntil(() => element.shadowRoot?.querySelector('#letter-above'));
  expect(strict.violations).toEqual([]);
});
