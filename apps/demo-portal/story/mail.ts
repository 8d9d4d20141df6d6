import { expect, type Demo } from './demo.js';

/** What a partner does with a copied draft: pastes it into a mail of its own, and sends that (R-INV-04, R-INV-09). */
export async function sendCopied({ page, portal }: Demo, to: string, subject: string): Promise<string> {
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`${portal}/demo/outbox`);
  await page.getByLabel('Recipient').fill(to);
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Message').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('The mail is in the outbox.')).toBeVisible();
  return linkIn(text);
}

/** Opens the newest mail's link, as its addressee does. */
export async function openNewestLink({ page }: Demo): Promise<void> {
  await page.locator('.mail-text a').first().click();
}

function linkIn(text: string): string {
  const link = /https?:\/\/\S+#invitation=[\w-]+/.exec(text)?.[0];
  if (!link) throw new Error('The copied text has no invitation link.');
  return link;
}
