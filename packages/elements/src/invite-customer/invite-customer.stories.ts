import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { inBox, openStory, type Situation } from '../testing/story.js';
import './define.js';

/** The invitations of a reseller: who asks, the letter to take along, and where every invitation stands. */
const meta: Meta<Situation> = {
  title: 'Invite customer',
  component: 'twotier-invite-customer',
  args: { seed: 'one-provider', persona: 'katrin', locale: 'en' },
  loaders: [({ args }) => openStory(args)],
  render: ({ locale, ...box }, { loaded }) =>
    inBox(
      box,
      html`
        <twotier-invite-customer
          .client=${loaded['client']}
          locale=${locale}
          customers-href="#customers-{id}"
          enroll-href="#enroll"
          providers-href="#providers"
        ></twotier-invite-customer>
    `,
    ),
};
export default meta;

type Story = StoryObj<Situation>;

/** What the element shows, once it is there. */
const find = (canvas: HTMLElement, selector: string) =>
  waitFor(() => {
    const found = canvas.querySelector('twotier-invite-customer')?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });

const write: Story['play'] = async ({ canvasElement }) => {
  await userEvent.click(await find(canvasElement, '[part="primary-button"]'));
  await expect(await find(canvasElement, '#letter-above')).toBeVisible();
};

/** One provider; invitations stand in every state. */
export const Everyday: Story = {};

/** The drafted e-mail, with the personal link as a block of its own. */
export const Letter: Story = { play: write };

/** The link has been deleted from the text: nothing leaves the page before it is back. */
export const LinkMissing: Story = {
  play: async (context) => {
    await write(context);
    await userEvent.click(await find(context.canvasElement, '#letter-mode'));
    const text = await find(context.canvasElement, '#letter-whole');
    // Typing in a shadow root is beyond the event library; this is what the browser says after it.
    await fireEvent.input(text, { target: { value: 'Hello, call me.' } });
    await userEvent.click(await find(context.canvasElement, '[part="primary-button"]'));
    await expect(await find(context.canvasElement, '#letter-refusal')).toBeVisible();
  },
};

/** Nothing has been written yet, and there is no provider to ask with. */
export const Empty: Story = { args: { seed: 'one-admin-agent' } };

/** The company is still being reviewed: it may not invite yet. */
export const NotEnrolled: Story = { args: { seed: 'enrollment-in-review' } };

/** The person's roles do not open this. */
export const RoleMissing: Story = { args: { seed: 'ready-reseller' } };

/** The server takes its time. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The server does not answer. */
export const Failed: Story = { args: { fault: 'down' } };

/** A narrow place. */
export const Narrow: Story = { args: { width: 260 } };

/** In Italian, in the dark. */
export const ItalianDark: Story = { args: { locale: 'it', colorScheme: 'dark' } };
