import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { openSandbox, type Story as Situated } from '../testing/sandbox.js';
import './define.js';

interface Situation extends Situated {
  readonly locale: string;
  /** How the host shows the element: in a narrow box, in the dark. */
  readonly around?: (box?: Element) => void;
  /** Whether the administrator access has been taken away before. */
  readonly accessRemoved?: boolean;
  /** What is wrong with the server. */
  readonly fault?: 'slow' | 'down';
}

/** The providers of a reseller, or, without one, where to find one. */
const meta: Meta<Situation> = {
  title: 'Provider list',
  component: 'twotier-provider-list',
  args: { seed: 'one-provider', persona: 'katrin', locale: 'en' },
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
  render: ({ locale, around }, { loaded }) => html`
    <div ${ref(around)}>
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

const narrow = (box?: Element) => (box as HTMLElement | undefined)?.style.setProperty('inline-size', '300px');
const dark = (box?: Element) => (box as HTMLElement | undefined)?.style.setProperty('color-scheme', 'dark');

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

/** Long words in a narrow box. */
export const Narrow: Story = { args: { around: narrow } };

/** The same in Italian, in the dark. */
export const ItalianDark: Story = { args: { locale: 'it', around: dark } };
