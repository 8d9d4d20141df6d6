import { expect, type Demo } from './demo.js';

/** "Enroll as an indirect reseller" of the source document, steps 1 to 8, and the days after it. */
export async function enroll({ page, portal, look, play }: Demo): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });

  await page.goto(portal);
  await look('01-portal');
  await play('Katrin Brandl');
  await page.goto(`${portal}/enroll`);

  // 2. Welcome (R-ENR-03, R-ENR-11, R-ENR-14)
  await expect(page.getByText('several days').first()).toBeVisible();
  await look('02-welcome');
  await button('Next').click();

  // 3. "Create one" creates a work account and does not sign in (R-ENR-07, R-ENR-08)
  await expect(heading('Sign in with your work account')).toBeVisible();
  await look('03-work-account');
  await button('Create one').click();
  await look('04-create-one');
  await page.getByLabel('Company name').fill('Brandl Probe GmbH');
  await page.getByLabel('Country or region').selectOption('Germany');
  await page.getByLabel('Your name').fill('Katrin Brandl');
  await page.getByLabel('User name').fill('katrin');
  for (const field of await page.locator('input[type=password]').all()) await field.fill('a long enough passphrase');
  await button('Create account').click();
  await expect(page.getByText('katrin@brandlprobegmbh.onmicrosoft.example')).toBeVisible();
  await page.getByLabel('User name').fill('katrin@brandlprobegmbh.onmicrosoft.example');
  await page.getByLabel('Password').fill('a long enough passphrase');
  await button('Sign in').click();
  await expect(heading('Bring your partner membership along')).toBeVisible();
  await expect(page.getByText('brandlprobegmbh.onmicrosoft.example').first()).toBeVisible();

  // Back for the account that the company has used all along
  await page.getByRole('link', { name: 'Work account' }).click();
  await button('Sign in with another account').click();

  // 3. Sign in with the global admin's credentials (R-ENR-04)
  await page.getByLabel('User name').fill('k.brandl@studiobrandl.onmicrosoft.example');
  await page.getByLabel('Password').fill(await hintOf(page, 'k.brandl@studiobrandl.onmicrosoft.example'));
  await look('05-work-account-sign-in');
  await button('Sign in').click();

  // 4. What the MPN ID is linked for (R-ENR-16)
  await expect(heading('Bring your partner membership along')).toBeVisible();
  await look('06-membership');
  await button('Sign in').click();
  await signInToMembership(page, 'k.brandl@studio-brandl.example', look);

  // 7. The profiles found: unusable ones have no control and say why (R-ENR-23, R-ENR-24)
  await expect(heading('Which membership moves to the new account?')).toBeVisible();
  await expect(
    page.getByText('Not active since June 30, 2024.').or(page.getByText('Not active since 30 June 2024.')),
  ).toBeVisible();
  await expect(page.getByText('It is in Austria; your work account is in Germany.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(2);
  await look('07-membership-profile');

  // 7. Cancel and sign in again with another; the other steps stay (R-ENR-22)
  await button('Cancel').click();
  await expect(heading('Bring your partner membership along')).toBeVisible();
  await button('Sign in').click();
  await signInToMembership(page, 'k.brandl@brandl-gruppe.example');
  await expect(page.getByText('7120458')).toBeVisible();
  await button('Cancel').click();
  await button('Sign in').click();
  await signInToMembership(page, 'k.brandl@studio-brandl.example');
  await page.getByRole('radio', { name: /Regensburg/ }).check();
  await button('Continue').click();

  // 8. Legal profile, primary contact, support contact; a web-mail address is refused (R-ENR-25, R-ENR-26, R-ENR-28)
  await expect(heading('Company and contacts')).toBeVisible();
  await page.getByLabel('Street and number').fill('Gesandtenstraße 12');
  await page.getByLabel('Postal code').fill('93047');
  await page.getByLabel('City').fill('Regensburg');
  await page.getByRole('radio', { name: 'Somebody else of my company' }).check();
  await page.getByLabel('Full name').fill('Katrin Brandl');
  await page.getByLabel('E-mail', { exact: true }).fill('k.brandl@gmail.com');
  await page.getByLabel('Phone', { exact: true }).fill('+49 941 555 010');
  await page.getByLabel('Support e-mail').fill('hilfe@studio-brandl.example');
  await page.getByLabel('Support phone').fill('+49 941 555 011');
  await button('Continue').click();
  await expect(page.getByRole('alert').first()).toContainText('Gmail addresses are not accepted');
  await look('08-gmail-refused');
  await page.getByLabel('E-mail', { exact: true }).fill('k.brandl@studio-brandl.example');
  await button('Continue').click();

  await expect(heading('Check and enroll')).toBeVisible();
  await look('09-check');
  await button('Enroll now').click();

  // 8. The primary contact confirms; only then the review goes on (R-ENR-29 to R-ENR-31)
  await expect(heading('Waiting for one click in an e-mail')).toBeVisible();
  await look('10-verify');
  await page.goto(`${portal}/demo/outbox`);
  await look('11-outbox');
  await page.locator('.mail-text a').first().click();
  await look('12-confirm');
  await page.getByRole('button').first().click();
  await page.waitForURL(/.*/);
  await page.goto(`${portal}/enroll`);
  await expect(heading('Your application is in review')).toBeVisible();
  await look('13-in-review');

  // Days pass; each change of status is mailed (R-ENR-12, R-ENR-32); the account is ready
  await button('Three days later').first().click();
  await expect(heading('Your account is ready')).toBeVisible();
  await look('14-ready');
  await page.goto(`${portal}/demo/outbox`);
  expect(await page.locator('.mail').count()).toBeGreaterThanOrEqual(3);
  await look('15-status-mails');

  // Customers from other portals have appeared (R-ENR-37, R-CUS-05)
  await page.goto(`${portal}/customers`);
  await expect(page.getByText('Donaufisch Feinkost GmbH').first()).toBeVisible();
  await expect(page.getByText('Kanzlei Ostermeier').first()).toBeVisible();
  await look('16-customers-from-other-portals');
}

type Sight = (name: string) => Promise<void>;
type Page = Demo['page'];

/** 5 and 6: the user name alone, then the password on its own page (R-ENR-17, R-ENR-19). */
async function signInToMembership(page: Page, userName: string, look: Sight = async () => undefined): Promise<void> {
  await page.getByLabel('User name').fill(userName);
  const password = await hintOf(page, userName);
  await look('06a-membership-user-name');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel('Password').fill(password);
  await look('06b-membership-password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The sandbox's sign-in pages say which accounts there are. */
function hintOf(page: Page, userName: string): Promise<string> {
  return page.getByRole('listitem').filter({ hasText: userName }).locator('code').nth(1).innerText();
}
