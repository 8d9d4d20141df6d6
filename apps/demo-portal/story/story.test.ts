import { expect, it } from 'vitest';
import { authorizeProvider } from './authorize-provider.js';
import { openDemo } from './demo.js';
import { enroll } from './enroll.js';
import { inviteCustomers } from './invite-customers.js';
import { setUpStaff } from './set-up-staff.js';

it('lives through the source document, from enrollment to the first order', { timeout: 240_000 }, async () => {
  const demo = await openDemo();
  try {
    await enroll(demo);
    const password = await setUpStaff(demo);
    const resellerLink = await authorizeProvider(demo);
    const customerLinks = await inviteCustomers(demo);

    expect(demo.faults).toEqual([]);
    const tokens = [resellerLink, ...customerLinks].map((link) => link.split('=').at(-1) ?? '');
    for (const secret of [password, ...tokens]) {
      expect(secret.length).toBeGreaterThanOrEqual(16);
      expect(demo.traces.filter((trace) => trace.includes(secret) && !isOpened(trace, demo.portal))).toEqual([]);
    }
  } catch (error) {
    // What the person saw when the story broke off says more than the line that waited in vain.
    await demo.look('broken-off');
    console.error(demo.page.url(), await demo.page.locator('body').ariaSnapshot());
    throw error;
  } finally {
    await demo.stop();
  }
});

/**
 * The two addresses in which a link has to stand: the one that the browser opens, whose fragment stays in the browser, and
 * the one that the mail program gets.
 */
const isOpened = (trace: string, portal: string) =>
  trace.startsWith('mailto:') || (trace.startsWith(portal) && trace.includes('#invitation='));
