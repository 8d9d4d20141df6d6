import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inBox, openStory, type Situation } from '../testing/story.js';
import './define.js';

/** A provider's resellers, the customers they share, and the requests on their way. */
const meta: Meta<Situation> = {
  title: 'Reseller list',
  component: 'twotier-reseller-list',
  args: { seed: 'distributor-small', persona: 'svenja', locale: 'en' },
  loaders: [({ args }) => openStory(args)],
  render: ({ locale, ...box }, { loaded }) =>
    inBox(
      box,
      html`
        <twotier-reseller-list .client=${loaded['client']} locale=${locale}></twotier-reseller-list>
    `,
    ),
};
export default meta;

type Story = StoryObj<Situation>;

/** What the element shows, once it is there. */
const find = (canvas: HTMLElement, selector: string) =>
  waitFor(() => {
    const found = canvas.querySelector('twotier-reseller-list')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });

/** Twelve resellers, all ready to transact. */
export const Everyday: Story = {};

/** The facts of one reseller and the customers it shares with the provider. */
export const SharedCustomers: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, 'summary'));
    await userEvent.click(await find(canvasElement, 'details[open] button'));
    await expect(await find(canvasElement, '.shared')).toBeVisible();
  },
};

/** The e-mail that asks a new reseller for a partnership. */
export const Letter: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, '[part="primary-button"]'));
    await userEvent.click(await find(canvasElement, 'form [part="primary-button"]'));
    await expect(await find(canvasElement, '#letter-above')).toBeVisible();
  },
};

/** A request is on its way; nobody has authorized the provider yet. */
export const Requested: Story = { args: { seed: 'provider-invited' } };

/** The provider begins. */
export const Empty: Story = { args: { seed: 'empty-distributor' } };

/** A reseller looks at a page that is the provider's. */
export const Refused: Story = { args: { seed: 'one-provider', persona: 'katrin' } };

/** The server takes its time. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The server does not answer. */
export const Failed: Story = { args: { fault: 'down' } };

/** A narrow place. */
export const Narrow: Story = { args: { width: 260 } };

/** In Italian, in the dark. */
export const ItalianDark: Story = { args: { locale: 'it', colorScheme: 'dark' } };
