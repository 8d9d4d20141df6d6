import { expect, it } from 'vitest';
import { openStrictPage } from '../testing/strict-page.js';
import type { TwotierRefusal } from './refusal.js';

it('breaks no rule of the strictest content security policy', async () => {
  const page = await openStrictPage({
    modules: [new URL('./define.ts', import.meta.url).href],
    markup: '<twotier-refusal></twotier-refusal>',
  });
  const refusal = page.document.querySelector('twotier-refusal') as TwotierRefusal;
  refusal.refusal = { code: 'not-enrolled', rule: 'R-ENR-01' };
  await expect.poll(() => refusal.shadowRoot?.querySelector('h3')?.textContent).toContain('not yet enrolled');
  expect(getComputedStyle(refusal).display).toBe('block');
  expect(page.violations).toEqual([]);
});

it('is noticed when a rule is broken', async () => {
  const page = await openStrictPage({ modules: [], markup: '<p></p>' });
  page.document.querySelector('p')?.setAttribute('style', 'color: red');
  await expect.poll(() => page.violations.length).toBe(1);
  expect(page.violations[0]).toContain('style-src');
});
