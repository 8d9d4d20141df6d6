import type { SeedName } from '@twotier/sandbox';
import { expect, it } from 'vitest';
import { Backend } from './backend.js';
import { Controls } from './controls.js';
import { nextStep } from './guide.js';
import { openApi, secretKey } from './portal.fixtures.js';
import { readDemo } from './read-demo.js';

async function demoOf(seed: SeedName) {
  const api = await openApi(seed);
  const options = { api: api.origin, secretKey };
  const demo = await readDemo(new Backend(options), new Controls(options));
  await api.close();
  return demo;
}

it.each<[SeedName, string | undefined]>([
  ['unenrolled-reseller', 'enroll'],
  ['enrollment-unverified', 'verify'],
  ['enrollment-in-review', 'review'],
  ['enrollment-rejected', 'enroll'],
  ['ready-reseller', 'become-admin-agent'],
  ['one-admin-agent', 'invite-reseller'],
  ['one-provider', undefined],
])('tells of “%s” that the next step is %s', async (seed, step) => {
  const { story } = await demoOf(seed);
  expect(story && nextStep(story)?.id).toBe(step);
});

it('casts the four parts, and nobody the portal’s key may not speak for', async () => {
  const { personas } = await demoOf('unenrolled-reseller');
  expect(personas.map(({ part, name }) => [part, name])).toEqual([
    ['reseller-admin', 'Katrin Brandl'],
    ['operator', 'Svenja Petersen'],
    ['customer-admin', 'Dr. Mira Lindner'],
    ['customer-admin', 'Emil Auwald'],
  ]);
});

it('knows nothing of the demo while the mock server is away', async () => {
  const api = await openApi();
  await api.close();
  const options = { api: api.origin, secretKey };

  expect(await readDemo(new Backend(options), new Controls(options))).toEqual({
    personas: [],
    mails: [],
    now: undefined,
    story: undefined,
  });
});
