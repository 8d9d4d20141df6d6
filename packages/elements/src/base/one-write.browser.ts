import { createClient } from '@twotier/client';
import { invitationTokenOf } from '@twotier/core';
import { createSandbox, type Sandbox, type SeedName } from '@twotier/sandbox';
import { expect, it, vi } from 'vitest';
import '../define.js';
import { clientOf } from '../testing/sandbox.js';
import type { TwotierElement } from './twotier-element.js';

interface Case {
  readonly tag: `twotier-${string}`;
  readonly seed: SeedName;
  readonly persona: string;
  /** What others have done before. */
  readonly before?: (sandbox: Sandbox) => Promise<unknown>;
  /** As far as the button that writes. */
  readonly reach: (page: ReturnType<typeof pageOf>) => Promise<unknown>;
  readonly button: string;
  readonly writes: string;
  /** What the host hears of it. */
  readonly event: string;
}

/** Ways of a person through the element, without the waiting that a real second click has. */
const pageOf = (element: TwotierElement) => {
  const find = async <Found extends HTMLElement>(selector: string) => {
    await vi.waitUntil(() => element.renderRoot.querySelector(selector));
    return element.renderRoot.querySelector<Found>(selector)!;
  };
  return {
    find,
    press: async (selector: string) => (await find(selector)).click(),
    type: async (selector: string, text: string) => {
      const input = await find<HTMLInputElement>(selector);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
};

it.for<Case>([
  {
    tag: 'twotier-user-manager',
    seed: 'one-admin-agent',
    persona: 'katrin',
    reach: async ({ press, type }) => {
      await press('[part="primary-button"]');
      await type('#fullName', 'Sabine Roth');
      await type('#email', 's.roth@studio-brandl.example');
      await press('input[value="sales-agent"]');
    },
    button: 'form [part="primary-button"]',
    writes: 'POST /v1/users',
    event: 'twotier-user-added',
  },
  {
    tag: 'twotier-invite-customer',
    seed: 'one-provider',
    persona: 'katrin',
    reach: ({ find }) => find('form'),
    button: '[part="primary-button"]',
    writes: 'POST /v1/customer-invitations',
    event: 'twotier-invitation-drafted',
  },
  {
    tag: 'twotier-reseller-list',
    seed: 'distributor-small',
    persona: 'svenja',
    reach: ({ press }) => press('[part="primary-button"]'),
    button: 'form [part="primary-button"]',
    writes: 'POST /v1/partnership-invitations',
    event: 'twotier-invitation-drafted',
  },
  {
    tag: 'twotier-authorize-provider',
    seed: 'provider-invited',
    persona: 'katrin',
    reach: ({ press }) => press('#consent'),
    button: '[part="primary-button"]',
    writes: 'POST /v1/partnership-invitations/authorization',
    event: 'twotier-provider-authorized',
  },
  {
    tag: 'twotier-accept-invitation',
    seed: 'one-provider',
    persona: 'emil',
    before: (sandbox) => clientOf(sandbox, 'katrin').customerInvitations.add({ kind: 'single' }),
    reach: ({ press }) => press('#consent'),
    button: '[part="primary-button"]',
    writes: 'POST /v1/customer-invitations/acceptance',
    event: 'twotier-invitation-accepted',
  },
  {
    tag: 'twotier-enroll-wizard',
    seed: 'unenrolled-reseller',
    persona: 'katrin',
    reach: ({ find }) => find('.button--primary'),
    button: '.button--primary',
    writes: 'POST /v1/enrollment',
    event: 'twotier-enrollment-started',
  },
  {
    tag: 'twotier-provider-list',
    seed: 'one-provider',
    persona: 'katrin',
    reach: ({ press }) => press('.ties .button--danger'),
    button: 'dialog .button--danger',
    writes: 'DELETE /v1/partnerships/partnership-nordwind-studio-brandl/admin-access',
    event: 'twotier-admin-access-removed',
  },
])('writes once and tells it once when <$tag> is double-clicked', async ({ tag, seed, persona, ...way }) => {
  const sandbox = createSandbox({ seed });
  await sandbox.settled();
  await way.before?.(sandbox);
  const sent: string[] = [];
  const client = createClient({
    baseUrl: sandbox.apiUrl,
    fetch: (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'GET') sent.push(`${request.method} ${new URL(request.url).pathname}`);
      return sandbox.fetch(request);
    },
    getToken: async () => (await sandbox.mintSession(persona)).token,
  });
  const element = document.createElement(tag) as TwotierElement & { invitationToken?: string | undefined };
  element.client = client;
  element.invitationToken = invitationTokenOf(sandbox.lastLetter?.link ?? '');
  const told = vi.fn();
  element.addEventListener(way.event, told);
  document.body.replaceChildren(element);

  const page = pageOf(element);
  await way.reach(page);
  await element.updateComplete;
  sent.length = 0;
  const button = await page.find(way.button);
  button.click();
  button.click();
  await vi.waitUntil(() => told.mock.calls.length > 0);
  await element.updateComplete;
  expect(told).toHaveBeenCalledOnce();
  expect(sent).toEqual([way.writes]);
});
