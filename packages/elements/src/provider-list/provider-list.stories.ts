import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inBox, openStory, type Situation } from '../testing/story.js';
import './define.js';

interface ProvidersSituation extends Situation {
  /** Whether the administrator access has been taken away before. */
  readonly accessRemoved?: boolean;
}

/** The providers of a reseller, or, without one, where to find one. */
const meta: Meta<ProvidersSituation> = {
  title: 'Provider list',
  component: 'twotier-provider-list',
  args: { seed: 'one-provider', persona: 'katrin', locale: 'en' },
  loaders: [
    ({ args }) =>
      openStory(args, async ({ client }) => {
        if (!args.accessRemoved) return;
        for await (const { id: partnershipId, etag } of client.partnerships.all()) {
          await client.partnerships.removeAdminAccess({ partnershipId, etag });
        }
      }),
  ],
  render: ({ locale, ...box }, { loaded }) =>
    inBox(
      box,
      html`
      <twotier-provider-list
        .client=${loaded['client']}
        locale=${locale}
        invite-href="#invite"
        enroll-href="#enroll"
      ></twotier-provider-list>
    `,
    ),
};
export default meta;

type Story = StoryObj<ProvidersSituation>;

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
export const Narrow: Story = { args: { width: 300 } };

/** The same in Italian, in the dark. */
export const ItalianDark: Story = { args: { locale: 'it', colorScheme: 'dark' } };
