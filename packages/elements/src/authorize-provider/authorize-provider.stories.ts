import { invitationTokenOf } from '@twotier/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inBox, openStory, type Situation } from '../testing/story.js';
import './define.js';

interface LinkSituation extends Situation {
  readonly link: 'open' | 'used' | 'none';
}

/** The page behind the provider's link, for the reseller's global admin. */
const meta: Meta<LinkSituation> = {
  title: 'Authorize provider',
  component: 'twotier-authorize-provider',
  args: { seed: 'provider-invited', persona: 'katrin', locale: 'en', link: 'open' },
  loaders: [
    ({ args }) =>
      openStory(args, async ({ sandbox, client }) => {
        const token = invitationTokenOf(sandbox.lastLetter?.link ?? '');
        if (args.link === 'used') await client.partnershipInvitations.authorize({ token: token ?? '', consent: true });
        return { token: args.link === 'none' ? undefined : token };
      }),
  ],
  render: ({ locale, ...box }, { loaded }) =>
    inBox(
      box,
      html`
    <twotier-authorize-provider
      .client=${loaded['client']}
      .invitationToken=${loaded['token']}
      locale=${locale}
      providers-href="#providers"
      enroll-href="#enroll"
    ></twotier-authorize-provider>
  `,
    ),
};
export default meta;

type Story = StoryObj<LinkSituation>;

/** Nordwind asks; nothing is ticked yet. */
export const Everyday: Story = {};

/** Long words in a narrow box. */
export const Narrow: Story = { args: { width: 260 } };

/** The same in Italian, in the dark. */
export const ItalianDark: Story = { args: { locale: 'it', colorScheme: 'dark' } };

/** The link has done its work and opens nothing any more. */
export const UsedLink: Story = { args: { link: 'used' } };

/** The page was reloaded: the address bar no longer has the token. */
export const WithoutLink: Story = { args: { link: 'none' } };

/** A customer has opened a link that was meant for a reseller. */
export const WrongParty: Story = { args: { persona: 'mira' } };

/** The server takes its time. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The server fails: nothing is lost, and there is a number to name. */
export const Failed: Story = { args: { fault: 'down' } };
