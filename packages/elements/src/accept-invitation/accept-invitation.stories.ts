import { invitationTokenOf } from '@twotier/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { clientOf, openSandbox } from '../testing/sandbox.js';
import './define.js';

interface Situation {
  readonly kind: 'single' | 'joint';
  readonly persona: string;
  readonly locale: string;
  readonly link: 'open' | 'unknown' | 'none';
  /** What is wrong with the server. */
  readonly fault?: 'slow' | 'down';
}

/** The page behind an invitation's link, for the customer's global admin. */
const meta: Meta<Situation> = {
  title: 'Accept invitation',
  component: 'twotier-accept-invitation',
  args: { kind: 'joint', persona: 'emil', locale: 'en', link: 'open' },
  loaders: [
    async ({ args }) => {
      const { sandbox, client: reseller } = openSandbox({ seed: 'one-provider', persona: 'katrin' });
      const provider = (await reseller.partnerships.list()).items[0]?.provider;
      const { letter } = await reseller.customerInvitations.add({
        kind: args.kind,
        ...(args.kind === 'joint' && provider && { providerId: provider.id }),
      });
      const tokens = {
        open: invitationTokenOf(letter?.link ?? ''),
        unknown: 'never-issued-token-0123456789',
        none: undefined,
      };
      const client = clientOf(sandbox, args.persona);
      if (args.fault === 'slow') sandbox.faults.add({ kind: 'latency', milliseconds: 60_000 });
      if (args.fault === 'down') sandbox.faults.add({ kind: 'server-error' });
      return { client, token: tokens[args.link] };
    },
  ],
  render: ({ locale }, { loaded }) => html`
    <twotier-accept-invitation
      .client=${loaded['client']}
      .invitationToken=${loaded['token']}
      locale=${locale}
    ></twotier-accept-invitation>
  `,
};
export default meta;

type Story = StoryObj<Situation>;

/** Reseller and provider ask together; one answer counts for both. */
export const Both: Story = {};

/** The reseller asks alone. */
export const ResellerAlone: Story = { args: { kind: 'single' } };

/** The same in Italian. */
export const Italian: Story = { args: { locale: 'it' } };

/** Second thoughts before a no, with room for a reason. */
export const Declining: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('twotier-accept-invitation');
    await waitFor(() => expect(element?.shadowRoot?.querySelector('form')).toBeTruthy());
    await userEvent.click(element?.shadowRoot?.querySelector('form .button:not(.button--primary)') as Element);
    await waitFor(() => expect(element?.shadowRoot?.querySelector('textarea')).toBeTruthy());
  },
};

/** Somebody of the customer who is not a global admin: who asks is shown, an answer is not offered. */
export const NotGlobalAdmin: Story = { args: { persona: 'lea' } };

/** The customer lies in another region than the partners. */
export const OtherRegion: Story = { args: { persona: 'hannah' } };

/** A link that opens nothing. */
export const UnknownLink: Story = { args: { link: 'unknown' } };

/** The page was reloaded: the address bar no longer has the token. */
export const WithoutLink: Story = { args: { link: 'none' } };

/** The server takes its time. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The server fails: nothing is lost, and there is a number to name. */
export const Failed: Story = { args: { fault: 'down' } };
