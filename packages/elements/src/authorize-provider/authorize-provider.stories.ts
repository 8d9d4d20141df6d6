import { invitationTokenOf } from '@twotier/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { openSandbox } from '../testing/sandbox.js';
import './define.js';

interface Situation {
  readonly persona: string;
  readonly locale: string;
  readonly link: 'open' | 'used' | 'none';
  /** What is wrong with the server. */
  readonly fault?: 'slow' | 'down';
}

/** The page behind the provider's link, for the reseller's global admin. */
const meta: Meta<Situation> = {
  title: 'Authorize provider',
  component: 'twotier-authorize-provider',
  args: { persona: 'katrin', locale: 'en', link: 'open' },
  loaders: [
    async ({ args }) => {
      const { sandbox, client } = openSandbox({ seed: 'provider-invited', persona: args.persona });
      await sandbox.settled();
      const token = invitationTokenOf(sandbox.lastLetter?.link ?? '');
      if (args.link === 'used') await client.partnershipInvitations.authorize({ token: token ?? '', consent: true });
      if (args.fault === 'slow') sandbox.faults.add({ kind: 'latency', milliseconds: 60_000 });
      if (args.fault === 'down') sandbox.faults.add({ kind: 'server-error' });
      return { client, token: args.link === 'none' ? undefined : token };
    },
  ],
  render: ({ locale }, { loaded }) => html`
    <twotier-authorize-provider
      .client=${loaded['client']}
      .invitationToken=${loaded['token']}
      locale=${locale}
      providers-href="#providers"
      enroll-href="#enroll"
    ></twotier-authorize-provider>
  `,
};
export default meta;

type Story = StoryObj<Situation>;

/** Nordwind asks; nothing is ticked yet. */
export const Everyday: Story = {};

/** The same in Italian. */
export const Italian: Story = { args: { locale: 'it' } };

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
