import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { openSandbox, type Story as Situated } from '../testing/sandbox.js';
import './define.js';

interface Situation extends Situated {
  readonly locale: string;
  readonly width: string;
  /** Whether the administrator access has been taken away before. */
  readonly accessRemoved?: boolean;
  /** What is wrong with the server. */
  readonly fault?: 'slow' | 'down';
}

/** The providers of a reseller, or, without one, where to find one. */
const meta: Meta<Situation> = {
  title: 'Provider list',
  component: 'twotier-provider-list',
  args: { seed: 'one-provider', persona: 'katrin', locale: 'en', width: '100%' },
  loaders: [
    async ({ args }) => {
      const { sandbox, client } = openSandbox(args);
      await sandbox.settled();
      if (args.accessRemoved) {
        for await (const { id: partnershipId, etag } of client.partnerships.all()) {
          await client.partnerships.removeAdminAccess({ partnershipId, etag });
        }
      }
      if (args.fault === 'slow') sandbox.faults.add({ kind: 'latency', milliseconds: 60_000 });
      if (args.fault === 'down') sandbox.faults.add({ kind: 'server-error' });
      return { client };
    },
  ],
  render: ({ locale, width }, { loaded }) => html`
    <div style="max-inline-size: ${width}">
      <twotier-provider-list
        .client=${loaded['client']}
        locale=${locale}
        invite-href="#invite"
        enroll-href="#enroll"
      ></twotier-provider-list>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Situation>;

/** Nordwind is in partnership and has administrator access: two lines, each of its own. */
export const Everyday: Story = {};

/** The administrator access is gone; the partnership is in force as before. */
export const AccessRemoved: Story = { args: { accessRemoved: true } };

/** There is no provider: the directory of the region shows whom to ask. */
export const Empty: Story = { args: { seed: 'ready-reseller' } };

/** Jonas sells: he may invite, and not take the access away. */
export const Refused: Story = { args: { persona: 'jonas' } };

/** The server takes its time. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The server fails: nothing is lost, and there is a number to name. */
export const Failed: Story = { args: { fault: 'down' } };

/** Long words in a narrow box, in Italian. */
export const NarrowItalian: Story = { args: { locale: 'it', width: '16rem' } };
