import { expect, type Demo } from './demo.js';
import { openNewestLink, sendCopied } from './mail.js';

/** "Connect with customers" of the source document, and the provider's first order. Answers the links that did it. */
export async function inviteCustomers(demo: Demo): Promise<readonly string[]> {
  const { page, portal, look, play } = demo;
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  // The provider orders before the customer has agreed: refused, with reason and remedy (R-CUS-03, R-ORD-02)
  await order(demo);
  await expect(page.getByText('has no reseller relationship of its own with praxislindenhof')).toBeVisible();
  await expect(page.getByText('The reseller invites the customer jointly')).toBeVisible();
  await expect(page.getByText('R-CUS-03')).toBeVisible();
  await look('40-order-refused');

  // Indirect providers, Invite new customers: for both at the same time (R-INV-20, R-INV-21)
  await play('Katrin Brandl');
  await page.goto(`${portal}/providers`);
  await button('Invite new customers').click();
  await page.getByLabel('Reference name').fill('Praxis Lindenhof');
  await page.getByLabel('Customer’s e-mail').fill('m.lindner@praxislindenhof.onmicrosoft.example');
  await expect(page.getByRole('radio', { name: /Nordwind/ })).toBeChecked();
  await look('41-invite-jointly');
  await button('Write the invitation').click();

  // The draft may be edited, but a text that has lost the link is refused (R-INV-05, R-INV-06)
  await page.getByRole('checkbox', { name: 'Edit as one text' }).check();
  const message = page.getByRole('textbox', { name: 'Message' });
  await look('42-draft');
  await message.fill('Hello Mira, please confirm both of us. Regards, Katrin');
  await button('Copy to clipboard').click();
  await expect(page.getByText('The personal link is not in the text any more.')).toBeVisible();
  await look('43-link-lost');
  await button('Put the link back').click();
  await expect(message).toHaveValue(/#invitation=/);
  await button('Copy to clipboard').click();
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  // The mail program is the browser's business; the page stays as it is (R-INV-03, R-INV-08)
  await button('Open in email').click();
  await expect.poll(() => demo.traces.some((trace) => trace.startsWith('mailto:m.lindner@'))).toBe(true);
  await expect(message).toHaveValue(/#invitation=/);
  await look('44-copied');
  await button('Done').click();
  await expect(page.getByText('The invitation is in the list').first()).toBeVisible();
  await look('45-where-invitations-stand');
  const joint = await sendCopied(demo, 'm.lindner@praxislindenhof.onmicrosoft.example', 'Your cloud services');

  // The customer's global admin accepts for both at once (R-INV-26)
  await play('Dr. Mira Lindner');
  await page.goto(`${portal}/demo/outbox`);
  await openNewestLink(demo);
  await expect(page.getByRole('heading', { name: 'Two companies ask to be your Microsoft resellers' })).toBeVisible();
  await look('46-accept-invitation');
  await page.getByRole('checkbox').check();
  await button('Authorize both').click();
  await expect(page.getByRole('heading', { name: /are now your resellers of record/ })).toBeVisible();
  await look('47-accepted');

  // The customer is listed; the record opens by the arrow (R-CUS-10, R-CUS-12, R-INV-11)
  await play('Katrin Brandl');
  await page.goto(`${portal}/customers`);
  await openRecord(page, 'Praxis Lindenhof');
  await look('48-customer-record');

  // Now the provider's order goes through (R-CUS-14, R-ORD-02)
  await order(demo);
  await expect(page.getByRole('heading', { name: 'The order is placed' })).toBeVisible();
  await look('49-order-placed');

  // View customers: those both share (R-PRV-18, R-PRV-21)
  await play('Katrin Brandl');
  await page.goto(`${portal}/providers`);
  await button('View customers').click();
  await expect(page.getByText('Praxis Lindenhof').first()).toBeVisible();
  await expect(page.getByText('Donaufisch Feinkost GmbH')).toHaveCount(0);
  await look('50-shared-customers');

  // The administrator access goes, the partnership stays (R-PRV-15, R-PRV-16)
  await button('Remove administrator access').click();
  await look('51-remove-admin-access');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Remove/ })
    .click();
  await expect(page.getByText('has no administrator access to your work account any more').first()).toBeAttached();
  await expect(page.getByText(/In force/).first()).toBeVisible();
  await look('52-partnership-stays');

  // Request a reseller relationship: the reseller alone gets one (R-INV-01, R-INV-07)
  await page.goto(`${portal}/customers`);
  await button('Request a reseller relationship').click();
  await page.getByLabel('Reference name').fill('Töpferei Auwald');
  await expect(page.getByRole('radio', { name: 'You only' })).toBeChecked();
  await button('Write the invitation').click();
  await button('Copy to clipboard').click();
  await button('Done').click();
  await expect(page.getByText('The invitation is in the list').first()).toBeVisible();
  const single = await sendCopied(demo, 'e.auwald@toepfereiauwald.onmicrosoft.example', 'Your reseller');
  await play('Emil Auwald');
  await page.goto(`${portal}/demo/outbox`);
  await openNewestLink(demo);
  await page.getByRole('checkbox').check();
  await look('53-accept-single');
  await button('Authorize').click();
  await expect(
    page.getByRole('heading', { name: 'Studio Brandl IT GmbH is now your reseller of record' }),
  ).toBeVisible();

  await play('Katrin Brandl');
  await page.goto(`${portal}/customers`);
  await openRecord(page, 'Töpferei Auwald');
  await look('54-single-customer');
  await order(demo, 'toepfereiauwald.onmicrosoft.example');
  await expect(page.getByText('has no reseller relationship of its own with toepfereiauwald')).toBeVisible();
  await look('55-order-still-refused');

  return [joint, single];
}

/** The distributor's own form, filled in by its operator. */
async function order({ page, portal, play }: Demo, customer = 'praxislindenhof.onmicrosoft.example'): Promise<void> {
  await play('Svenja Petersen');
  await page.goto(`${portal}/operator/orders`);
  await page.getByLabel('Customer’s domain').fill(customer);
  await page.getByLabel('Reseller').selectOption({ label: 'Studio Brandl IT GmbH' });
  await page.getByLabel('Offer').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Place order' }).click();
}

/** Account, services, users and licenses, one after another. */
async function openRecord(page: Demo['page'], name: string): Promise<void> {
  await page.locator('summary', { hasText: name }).click();
  for (const part of ['Services', 'Users', 'Licenses', 'Account']) {
    await page.getByRole('tab', { name: new RegExp(part) }).click();
    await expect(page.getByRole('tabpanel')).toBeVisible();
  }
}
