import { expect, type Demo } from './demo.js';
import { openNewestLink, sendCopied } from './mail.js';

/** "Connect with an indirect provider" of the source document, steps 1 to 4. Answers the link that did it. */
export async function authorizeProvider(demo: Demo): Promise<string> {
  const { page, portal, look, play } = demo;
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  // 1. The provider asks, by a link of its own (R-PRV-03 to R-PRV-05)
  await play('Svenja Petersen');
  await page.goto(`${portal}/operator/resellers`);
  await expect(page.getByRole('heading', { name: 'No resellers yet' })).toBeVisible();
  await look('30-no-resellers');
  await button('Request a partnership').first().click();
  await page.getByLabel('Reference name').fill('Studio Brandl IT');
  await page.getByLabel('Reseller’s e-mail').fill('k.brandl@studio-brandl.example');
  await look('31-request-a-partnership');
  await button('Write the invitation').click();
  await expect(button('Copy to clipboard')).toBeVisible();
  await look('32-letter-to-the-reseller');
  await button('Copy to clipboard').click();
  await button('Done').click();
  await expect(page.getByText('The request is in the list').first()).toBeVisible();
  const link = await sendCopied(
    demo,
    'k.brandl@studio-brandl.example',
    'Nordwind would like to be your indirect provider',
  );

  // 2. The reseller follows the link; opening it changes nothing (R-PRV-06)
  await play('Katrin Brandl');
  await page.goto(`${portal}/demo/outbox`);
  await openNewestLink(demo);
  await expect(page.getByText('Administrator access to your own work account')).toBeVisible();
  expect(page.url()).not.toContain('invitation=');
  await look('33-authorize');

  // 3. Without the tick nothing happens (R-PRV-07); with it the partnership is in force (R-PRV-08)
  await button('Authorize indirect provider').click();
  await expect(page.getByRole('alert').first()).toContainText('Tick the box');
  await look('34-authorize-without-tick');
  await page.getByRole('checkbox').check();
  await button('Authorize indirect provider').click();
  await expect(
    page.getByRole('heading', { name: 'Nordwind Distribution GmbH is your indirect provider' }),
  ).toBeVisible();
  await look('35-authorized');

  // 3 and 4. Each stands on the other's page (R-PRV-09, R-PRV-10, R-PRV-17)
  await button('Go to Indirect providers').click();
  await expect(page.getByRole('heading', { name: /Nordwind Distribution GmbH/ })).toBeVisible();
  await look('36-indirect-providers');
  await play('Svenja Petersen');
  await page.goto(`${portal}/operator/resellers`);
  await expect(page.getByText('Studio Brandl IT GmbH').first()).toBeVisible();
  await look('37-indirect-resellers');

  return link;
}
