import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedText, violationsOnPage } from '../testing/show.js';
import { openStrictPage } from '../testing/strict-page.js';
import { katrin, lukas, membership, openAtCheck, openAtCompany, openWizard } from '../testing/open-wizard.js';
import type { StepChangedEvent } from './events.js';

// Wide enough for the steps to stand beside the page.
await page.viewport(1280, 900);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name });
const click = (name: string) => userEvent.click(button(name));
const fill = (label: string, text: string) => userEvent.fill(page.getByLabelText(label, { exact: true }), text);

const expectFocusOn = (text: string) => expect.poll(focusedText).toContain(text);

it('leads from what to have at hand to Enroll now, and stands at the right step after each sign-in (R-ENR-03, R-ENR-11, R-ENR-14 to R-ENR-16, R-ENR-25)', async () => {
  const { heard, navigations, signInWith, memberWith } = openWizard();
  await expect.element(heading('Before you begin')).toBeVisible();
  await expect.element(page.getByText('This can take several days.', { exact: false })).toBeVisible();
  await click('Next');

  await expectFocusOn('Sign in with your work account');
  await expect.element(button('Create one')).toBeVisible();
  await click('Sign in');
  await expect.poll(navigations).toHaveLength(1);

  signInWith(katrin);
  await expect.element(heading('Bring your partner membership along')).toBeVisible();
  await click('Sign in');
  await expect.poll(navigations).toHaveLength(2);

  memberWith(membership);
  await userEvent.click(page.getByLabelText('Studio Brandl IT GmbH, Regensburg'));
  await click('Continue');

  await expect.element(page.getByLabelText('Legal business name')).toHaveValue('Studio Brandl IT GmbH');
  await expect.element(page.getByLabelText('Country/region')).toHaveValue('Germany');
  await expect.element(page.getByLabelText('E-mail', { exact: true })).toHaveValue('k.brandl@studio-brandl.example');
  await fill('Street and number', 'Wollwirkergasse 12');
  await fill('Postal code', '93047');
  await fill('Phone', '+49 941 5550 118');
  await userEvent.click(page.getByRole('checkbox'));
  await click('Continue');

  await expectFocusOn('Check and enroll');
  await click('Enroll now');
  await expectFocusOn('Waiting for one click in an e-mail');
  await expect.element(button('Send the e-mail again')).toBeVisible();

  const names = heard.map(({ type }) => type.replace('twotier-', ''));
  expect(names.filter((name) => name !== 'step-changed')).toEqual([
    'enrollment-started',
    'navigate',
    'navigate',
    'enrollment-submitted',
  ]);
  const steps = heard.filter(({ type }) => type === 'twotier-step-changed') as StepChangedEvent[];
  expect(steps.map(({ step }) => step)).toEqual([
    'welcome',
    'work-account',
    'membership',
    'profile',
    'company',
    'check',
  ]);
  expect(steps.at(-1)?.detail).toEqual({ step: 'check', index: 6, count: 6 });
});

it('explains why somebody who is no global admin cannot enroll, and lets them sign in again', async () => {
  const { navigations, signInWith } = openWizard();
  await click('Next');
  await click('Sign in');
  await expect.poll(navigations).toHaveLength(1);
  signInWith(lukas);
  await expect.element(heading(`${lukas} is not a global admin of this work account.`)).toBeVisible();
  await expect.element(page.getByText('R-ENR-04')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  await click('Sign in');
  await expect.poll(navigations).toHaveLength(2);
});

it('says that the person turned back at the sign-in', async () => {
  const { navigations, turnBack } = openWizard();
  await click('Next');
  await click('Create one');
  await expect.poll(navigations).toHaveLength(1);
  turnBack('denied');
  await expect.element(page.getByText('You turned back before the sign-in was done.')).toBeVisible();
});

it('shows why a profile cannot be used, and asks for one that can', async () => {
  const { client } = await openAtCompany();
  await userEvent.click(page.getByRole('link', { name: 'Membership profile' }));
  await expect.element(page.getByText('Not active since June 30, 2024.')).toBeVisible();
  await expect.element(page.getByText('It is in Austria; your work account is in Germany.')).toBeVisible();
  await expect.element(page.getByText('A global ID names the whole group and cannot transact.')).toBeVisible();
  expect(page.getByRole('radio').elements()).toHaveLength(2);
  expect(await violationsOnPage()).toEqual([]);

  await click('Cancel');
  await expectFocusOn('Bring your partner membership along');
  expect((await client.enrollment.get()).workAccount?.userName).toBe(katrin);
});

it('wants a profile to be chosen, also one of another membership (R-ENR-20, R-ENR-22)', async () => {
  const { navigations, memberWith } = await openAtCompany();
  await userEvent.click(page.getByRole('link', { name: 'Partner membership' }));
  await click('Sign in with another account');
  await expect.poll(navigations).toHaveLength(1);
  memberWith('k.brandl@brandl-gruppe.example');
  await click('Continue');
  await expectFocusOn('There is a problem');
  await userEvent.click(page.getByLabelText('Brandl Gruppe GmbH, München'));
  await click('Continue');
  await expect.element(page.getByLabelText('Legal business name')).toHaveValue('Brandl Gruppe GmbH');
});

it('refuses a web-mail address for the primary contact and repairs it with one click (R-ENR-28)', async () => {
  await openAtCompany();
  await fill('E-mail', 'katrin.brandl.it@gmail.com');
  await click('Continue');
  await expectFocusOn('There is a problem');
  await expect
    .element(page.getByRole('link', { name: 'Gmail addresses are not accepted. Enter a company address' }))
    .toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  await click('Use k.brandl@studio-brandl.example');
  await expect.element(page.getByLabelText('E-mail', { exact: true })).toHaveValue('k.brandl@studio-brandl.example');
});

it('leaves alone what another tab has written meanwhile', async () => {
  const { client } = await openAtCompany();
  await client.enrollment.saveDraft({ 'supportContact.phone': '+49 941 5550 199' });
  await fill('Street and number', 'Wollwirkergasse 12');
  await userEvent.tab();
  await expect.element(page.getByText('Your answers are kept.')).toBeVisible();
  expect((await client.enrollment.get()).draft).toMatchObject({
    'legalProfile.address.line1': 'Wollwirkergasse 12',
    'supportContact.phone': '+49 941 5550 199',
  });
});

it('keeps what is typed in the backend, so that a reload loses nothing', async () => {
  const { client, reopen } = await openAtCompany();
  await fill('Street and number', 'Wollwirkergasse 12');
  await userEvent.tab();
  await expect.element(page.getByText('Your answers are kept.')).toBeVisible();
  expect((await client.enrollment.get()).draft['legalProfile.address.line1']).toBe('Wollwirkergasse 12');
  reopen();
  await expect.element(page.getByLabelText('Street and number')).toHaveValue('Wollwirkergasse 12');
});

it('empties the contact for somebody else', async () => {
  await openAtCompany();
  await userEvent.click(page.getByLabelText('Somebody else of my company'));
  await expect.element(page.getByLabelText('Full name')).toHaveValue('');
  await expect.element(page.getByLabelText('E-mail', { exact: true })).toHaveValue('');
});

it('shows every answer before it is sent, and leads back to each', async () => {
  await openAtCheck();
  await expect.element(heading('Check and enroll')).toBeVisible();
  await expect.element(page.getByText('Wollwirkergasse 12')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  await click('Change: Customer support contact');
  await expect.poll(() => document.activeElement?.shadowRoot?.activeElement?.id).toBe('supportContact.email');
});

it('enrolls once, although the first answer was lost', async () => {
  const { sandbox, heard } = await openAtCheck();
  sandbox.faults.add({ kind: 'drop', when: 'after', operation: 'submitEnrollment', times: 1 });
  await click('Enroll now');
  await expectFocusOn('Waiting for one click in an e-mail');
  expect(heard.filter(({ type }) => type === 'twotier-enrollment-submitted')).toHaveLength(1);
  expect(sandbox.outbox.all).toHaveLength(1);
});

it('says that it could not be sent, and sends it when asked again', async () => {
  const { sandbox, heard } = await openAtCheck();
  sandbox.faults.add({ kind: 'server-error', operation: 'submitEnrollment' });
  await click('Enroll now');
  await expectFocusOn('The server could not answer.');
  expect(await violationsOnPage()).toEqual([]);
  sandbox.faults.clear();
  await click('Try again');
  await expectFocusOn('Waiting for one click in an e-mail');
  expect(heard.map(({ type }) => type)).toContain('twotier-error');
});

it('keeps the typed values when the server fails, and tries again', async () => {
  const { sandbox } = await openAtCheck();
  await userEvent.click(page.getByRole('link', { name: 'Company and contacts' }));
  sandbox.faults.add({ kind: 'server-error', operation: 'saveEnrollmentDraft' });
  await fill('City', 'Kelheim');
  await click('Continue');
  await expect.element(page.getByText('The server could not answer.')).toBeVisible();
  await expect.element(page.getByLabelText('City')).toHaveValue('Kelheim');
  sandbox.faults.clear();
  await click('Try again');
  await expectFocusOn('Check and enroll');
  await expect.element(page.getByText('Kelheim')).toBeVisible();
});

it('offers to load again when it could not be loaded', async () => {
  const { sandbox } = openWizard({ fault: { kind: 'server-error', operation: 'getEnrollment' } });
  await expect.element(page.getByText('The server could not answer.')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  sandbox.faults.clear();
  await click('Try again');
  await expect.element(heading('Before you begin')).toBeVisible();
});

it('asks a company of the program only for its support contact', async () => {
  const { navigations, signInWith } = openWizard({ seed: 'already-in-csp' });
  await click('Next');
  await click('Sign in');
  await expect.poll(navigations).toHaveLength(1);
  signInWith(katrin);
  await expect.element(heading('Customer support contact')).toBeVisible();
  expect(page.getByRole('textbox').elements()).toHaveLength(3);
  await fill('Support e-mail', 'hilfe@studio-brandl.example');
  await fill('Support phone', '+49 941 5550 100');
  await click('Continue');
  await click('Enroll now');
  await expect.element(heading('Your account is ready')).toBeVisible();
});

it('sends the e-mail again, and to a corrected address that is no web mail', async () => {
  const { sandbox } = openWizard({ seed: 'enrollment-unverified' });
  await click('Send the e-mail again');
  await expect
    .element(page.getByText('The e-mail has been sent again to k.brandl@studio-brandl.example.').first())
    .toBeVisible();
  expect(await violationsOnPage()).toEqual([]);

  await click('Correct the address');
  await expectFocusOn('Correct the address');
  await fill('E-mail', 'katrin@gmail.com');
  await click('Send to this address');
  await expectFocusOn('There is a problem');
  await fill('E-mail', 'buchhaltung@studio-brandl.example');
  await click('Send to this address');
  await expect.element(page.getByText('buchhaltung@studio-brandl.example').first()).toBeVisible();
  expect(sandbox.outbox.lastTo('buchhaltung@studio-brandl.example')).toBeDefined();
});

it('shows the review, and by itself that the account is ready', async () => {
  const { sandbox, heard } = openWizard({ seed: 'enrollment-in-review' });
  await expect.element(heading('Your application is in review')).toBeVisible();
  expect(await violationsOnPage()).toEqual([]);
  sandbox.clock.advance(10);
  dispatchEvent(new Event('pageshow'));
  await expect.element(heading('Your account is ready')).toBeVisible();
  await expect.element(heading('Are you an admin agent?')).toBeVisible();
  expect(heard.filter(({ type }) => type === 'twotier-enrollment-completed')).toHaveLength(1);
  expect(await violationsOnPage()).toEqual([]);
});

it('opens a rejected application again with everything in it', async () => {
  openWizard({ seed: 'enrollment-rejected' });
  await click('Fix now');
  await expect.element(heading('Check and enroll')).toBeVisible();
  await expect.element(page.getByText('Wollwirkergasse 12')).toBeVisible();
});

it('lets the person finish later, and goes on there', async () => {
  const { heard } = await openAtCompany();
  await fill('Street and number', 'Wollwirkergasse 12');
  await click('Finish later');
  await expectFocusOn('Your answers are kept');
  expect(heard.at(-1)).toMatchObject({ type: 'twotier-enrollment-exited', detail: { step: 'company' } });
  await click('Continue');
  await expect.element(page.getByLabelText('Street and number')).toHaveValue('Wollwirkergasse 12');
});

it('shows another person nothing of what the one before has typed', async () => {
  const { wizard } = await openAtCompany();
  await fill('Street and number', 'Wollwirkergasse 12');
  const other = await openAtCompany();
  document.body.replaceChildren(wizard);
  wizard.client = other.client;
  await expect.element(page.getByLabelText('Street and number')).toHaveValue('');
});

it('speaks Italian', async () => {
  openWizard({ locale: 'it' });
  await expect.element(heading('Prima di iniziare')).toBeVisible();
  await click('Avanti');
  await expect.element(button('Creane uno')).toBeVisible();
});

it('breaks no rule of the strictest content security policy', async () => {
  const { client } = await openAtCompany();
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-enroll-wizard locale="en"></twotier-enroll-wizard>',
  });
  const wizard = strict.document.querySelector('twotier-enroll-wizard')!;
  wizard.client = client;
  await expect.poll(() => wizard.shadowRoot?.querySelector('h2')?.textContent).toBe('Company and contacts');
  wizard.shadowRoot?.querySelector<HTMLButtonElement>('form .button--primary')?.click();
  await expect.poll(() => wizard.shadowRoot?.querySelector('#error-summary')).not.toBeNull();
  expect(strict.violations).toEqual([]);
});
