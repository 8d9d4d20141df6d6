import { invitationTokenOf } from '@twotier/core';
import { html } from 'lit';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clientOf, openSandbox } from '../testing/sandbox.js';
import { focusedText, show, violationsOnPage } from '../testing/show.js';
import { openStrictPage } from '../testing/strict-page.js';
import './define.js';
import type { TwotierAcceptInvitation } from './accept-invitation.js';

/** A fresh invitation from Studio Brandl, and the customer's page behind its link. */
async function openLink({
  kind = 'joint',
  persona = 'emil',
  locale = 'en',
}: { kind?: 'joint' | 'single'; persona?: string; locale?: string } = {}) {
  const { sandbox, client: reseller } = openSandbox({ seed: 'one-provider', persona: 'katrin' });
  const provider = (await reseller.partnerships.list()).items[0]?.provider;
  const { invitation, letter } = await reseller.customerInvitations.add({
    kind,
    ...(kind === 'joint' && provider && { providerId: provider.id }),
    referenceName: 'Töpferei Auwald',
  });
  const client = clientOf(sandbox, persona);
  show(html`<twotier-accept-invitation
    .client=${client}
    .invitationToken=${invitationTokenOf(letter?.link ?? '')}
    locale=${locale}
  ></twotier-accept-invitation>`);
  const element = document.querySelector('twotier-accept-invitation') as TwotierAcceptInvitation;
  const stateOf = async () =>
    (await reseller.customerInvitations.list()).items.find(({ id }) => id === invitation.id)?.state;
  return { sandbox, reseller, client, element, stateOf };
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const box = page.getByRole('checkbox');

it('shows both partners and what each may do, and accepts nothing by being opened (R-INV-10)', async () => {
  const { stateOf } = await openLink();
  await expect.element(heading('Two companies ask to be your Microsoft resellers')).toBeVisible();
  await expect
    .element(page.getByRole('region', { name: 'Studio Brandl IT GmbH' }))
    .toMatchTextContent('Manages subscriptions');
  await expect
    .element(page.getByRole('region', { name: 'Nordwind Distribution GmbH' }))
    .toMatchTextContent('Submits orders');
  expect(await stateOf()).toBe('opened');
  expect(await violationsOnPage()).toEqual([]);
});

it('authorizes both at once (R-INV-26)', async () => {
  const { element, stateOf } = await openLink();
  const accepted = new Promise<readonly string[]>((resolve) =>
    element.addEventListener('twotier-invitation-accepted', (event) => resolve(event.detail.partnerIds), {
      once: true,
    }),
  );
  await userEvent.click(box);
  await userEvent.click(page.getByRole('button', { name: 'Authorize both' }));
  await expect
    .poll(focusedText)
    .toBe('Studio Brandl IT GmbH and Nordwind Distribution GmbH are now your resellers of record');
  expect(await accepted).toHaveLength(2);
  expect(await stateOf()).toBe('accepted');
});

it('does nothing without the tick and says so', async () => {
  const { stateOf } = await openLink();
  await userEvent.click(page.getByRole('button', { name: 'Authorize both' }));
  await expect.element(page.getByRole('alert')).toMatchTextContent('Tick the box to authorize');
  expect(await stateOf()).toBe('opened');
});

it('asks for the reseller alone where nobody else asks (R-INV-07)', async () => {
  await openLink({ kind: 'single' });
  await expect.element(heading('Studio Brandl IT GmbH asks to be your Microsoft reseller')).toBeVisible();
  await expect.element(page.getByText('Does not order for you: that takes a provider')).toBeVisible();
  await userEvent.click(box);
  await userEvent.click(page.getByRole('button', { name: 'Authorize' }));
  await expect.element(heading('Studio Brandl IT GmbH is now your reseller of record')).toBeVisible();
});

it('declines after a second thought, with the reason', async () => {
  const { reseller } = await openLink();
  await userEvent.click(page.getByRole('button', { name: 'Decline' }));
  await expect.poll(focusedText).toBe('Decline this request?');
  await userEvent.fill(page.getByRole('textbox', { name: 'Your reason (optional)' }), 'We have a partner already');
  expect(await violationsOnPage()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Decline' }));

  await expect.poll(focusedText).toBe('You have declined');
  const reasons = (await reseller.customerInvitations.list()).items.map(({ declineReason }) => declineReason);
  expect(reasons).toContain('We have a partner already');
});

it('offers no answer to somebody who is not a global admin, and says who is needed (R-INV-43)', async () => {
  await openLink({ persona: 'lea' });
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('Only a global admin of your company can answer this.');
  expect(page.getByRole('checkbox').elements()).toEqual([]);
});

it('refuses a partner, and a customer of another region', async () => {
  await openLink({ persona: 'katrin' });
  await expect.element(page.getByRole('status')).toMatchTextContent('This link is for a customer.');
  await openLink({ persona: 'hannah' });
  await expect.element(page.getByRole('status')).toMatchTextContent('another region of the program');
});

it('speaks Italian', async () => {
  await openLink({ locale: 'it' });
  await expect.element(page.getByRole('button', { name: 'Autorizza entrambi' })).toBeVisible();
});

it('breaks no rule of the strictest page', async () => {
  const { client, element: outer } = await openLink();
  const token = outer.invitationToken;
  const strict = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-accept-invitation></twotier-accept-invitation>',
  });
  const element = strict.document.querySelector('twotier-accept-invitation') as TwotierAcceptInvitation;
  Object.assign(element, { client, invitationToken: token });
  await expect.poll(() => element.shadowRoot?.querySelector('form')).toBeTruthy();
  element.shadowRoot?.querySelector<HTMLElement>('form .button:not(.button--primary)')?.click();
  await expect.poll(() => element.shadowRoot?.querySelector('textarea')).toBeTruthy();
  expect(strict.violations).toEqual([]);
});
