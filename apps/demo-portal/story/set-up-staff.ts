import { expect, type Demo } from './demo.js';

/** "Get started", step 9, and "Add a new user" of the source document. Answers the temporary password. */
export async function setUpStaff({ page, portal, look, play }: Demo): Promise<string> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const radio = (group: string, name: string) =>
    page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

  // 9. The own entry, Admin agent, Update (R-ENR-36, R-USR-16)
  await page.goto(`${portal}/users`);
  await expect(page.getByText('You are not an admin agent yet.')).toBeVisible();
  await look('20-not-yet-admin-agent');
  await button('Roles of Katrin Brandl').click();
  await radio('Type of agent', 'Admin agent').check();
  await look('21-own-entry');
  await button('Update').click();
  await expect(page.getByText('The roles of Katrin Brandl are updated.').first()).toBeAttached();
  await look('22-users');

  // Add user, with a type of agent and a type of admin (R-USR-02 to R-USR-05)
  await button('Add user').click();
  await page.getByLabel('Full name').fill('Jonas Weber');
  await page.getByLabel('Email address').fill('j.weber@studio-brandl.example');
  await radio('Type of agent', 'Sales agent').check();
  await radio('Type of admin', 'Billing admin').check();
  await look('23-add-user');
  await button('Add').click();

  // The sign-in data, shown once (R-USR-09 to R-USR-11)
  await expect(page.getByRole('heading', { name: 'Jonas Weber can sign in' })).toBeVisible();
  await look('24-sign-in-data');
  const userName = await page.getByRole('textbox', { name: 'User name' }).inputValue();
  await button('Show: Temporary password').click();
  const password = await page.getByRole('textbox', { name: 'Temporary password' }).inputValue();
  await page.getByRole('checkbox', { name: 'I have copied the sign-in data' }).check();
  await button('Done').click();
  await expect(page.getByText('Jonas Weber').first()).toBeVisible();
  await look('25-users-with-jonas');

  // The first sign-in demands a password of one's own (R-USR-12, R-USR-13)
  await page.goto(`${portal}/sign-in`);
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password').fill(password);
  await button('Sign in').click();
  await look('26-change-password');
  for (const field of await page.locator('input[type=password]').all()) await field.fill('my own long passphrase');
  await page.getByRole('button').first().click();
  await page.waitForURL(`${portal}/**`);
  await expect(page.getByText('Jonas Weber').first()).toBeVisible();
  await look('27-signed-in-as-jonas');

  await play('Katrin Brandl');
  return password;
}
