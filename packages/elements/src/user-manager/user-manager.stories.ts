import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent, within } from 'storybook/test';
import { inBox, openStory, type Situation } from '../testing/story.js';
import './define.js';

interface UsersSituation extends Situation {
  readonly pageSize: number;
}

/** The people of a company, for admin agents. */
const meta: Meta<UsersSituation> = {
  title: 'User management',
  component: 'twotier-user-manager',
  args: { seed: 'reseller-with-staff', persona: 'katrin', locale: 'en', pageSize: 8 },
  loaders: [({ args }) => openStory(args)],
  render: ({ locale, pageSize, ...box }, { loaded }) =>
    inBox(
      box,
      html`
      <twotier-user-manager .client=${loaded['client']} locale=${locale} page-size=${pageSize}></twotier-user-manager>
    `,
    ),
};
export default meta;

/** What a person finds in the element. */
const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('twotier-user-manager')?.shadowRoot as unknown as HTMLElement);

type Story = StoryObj<UsersSituation>;

/** An admin agent looks after twenty-three colleagues in every status. */
export const Staff: Story = {};

/** The account is ready: the global admin is alone and not an admin agent yet. */
export const AccountJustReady: Story = { args: { seed: 'ready-reseller' } };

/** A sales agent learns which role it takes to look after users. */
export const PermissionMissing: Story = { args: { seed: 'one-admin-agent', persona: 'jonas' } };

/** The server takes its time: after a moment the list to come is drawn. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The server cannot answer; the reference is what to name when asking about it. */
export const ServerError: Story = { args: { fault: { kind: 'server-error', operation: 'listUsers' } } };

/** Nobody has that name, and one way on is offered. */
export const NobodyFound: Story = {
  play: async ({ canvasElement }) => {
    const users = inside(canvasElement);
    await userEvent.type(await users.findByLabelText('Search'), 'Zacharias');
    await users.findByText('Nothing found for “Zacharias”');
  },
};

/** The only admin agent tries to step down and is told why that is refused. */
export const LastAdminAgent: Story = {
  args: { seed: 'one-admin-agent' },
  play: async ({ canvasElement }) => {
    const users = inside(canvasElement);
    await userEvent.click(await users.findByRole('button', { name: 'Katrin Brandl' }));
    await userEvent.click(await users.findByLabelText('No agent role'));
    await users.findByText(/This is the last admin agent/);
  },
};

/** A new user is there, and the sign-in data are shown this one time. */
export const SignInData: Story = {
  args: { seed: 'one-admin-agent' },
  play: async ({ canvasElement }) => {
    const users = inside(canvasElement);
    await userEvent.click(await users.findByRole('button', { name: 'Add user' }));
    await userEvent.type(await users.findByLabelText('Full name'), 'Sabine Roth');
    await userEvent.type(await users.findByLabelText('Email address'), 's.roth@studio-brandl.example');
    await userEvent.click(await users.findByLabelText('Sales agent'));
    await userEvent.click(await users.findByRole('button', { name: 'Add' }));
    await users.findByText('Sabine Roth', { selector: 'h2 bdi' });
  },
};

/** A box of 300 pixels: every row is a card, and long names break. */
export const Narrow: Story = { args: { pageSize: 12, width: 300 } };

/** In Italian, in the dark. */
export const ItalianDark: Story = { args: { locale: 'it', colorScheme: 'dark' } };
