import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inBox, openStory, type Situation } from '../testing/story.js';
import './define.js';

interface CustomersSituation extends Situation {
  /** Opens the record of this customer. */
  readonly open?: string;
  /** What stands in the search field. */
  readonly search?: string;
}

/** The customers of a reseller, or of a provider, and who is connected with whom. */
const meta: Meta<CustomersSituation> = {
  title: 'Customer list',
  component: 'twotier-customer-list',
  args: { seed: 'one-provider', persona: 'katrin', locale: 'en' },
  loaders: [({ args }) => openStory(args)],
  render: ({ locale, ...box }, { loaded }) =>
    inBox(
      box,
      html`
      <twotier-customer-list
        .client=${loaded['client']}
        locale=${locale}
        page-size="10"
        invite-href="#invite"
        enroll-href="#enroll"
      ></twotier-customer-list>
    `,
    ),
  play: async ({ args, canvasElement }) => {
    const root = canvasElement.querySelector('twotier-customer-list')?.shadowRoot;
    const found = async (selector: string, text = '') => {
      await waitFor(() => expect(find(root, selector, text)).toBeDefined());
      return find(root, selector, text)!;
    };
    if (args.open) await userEvent.click(await found('summary', args.open));
    if (args.search) await userEvent.type(await found('#search'), args.search);
  },
};
export default meta;

type Story = StoryObj<CustomersSituation>;

const find = (root: ShadowRoot | null | undefined, selector: string, text: string) =>
  [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) => one.textContent?.includes(text));

/** Studio Brandl has three customers; two came along from another portal. */
export const Everyday: Story = {};

/** Nordwind cannot order for Donaufisch: one line is missing, and an invitation mends it. */
export const ProviderCannotOrder: Story = { args: { open: 'Donaufisch' } };

/** All lines are there for Praxis Lindenhof. */
export const Connected: Story = { args: { open: 'Lindenhof' } };

/** Kanzlei Ostermeier has not given administrator permissions. */
export const ViewOnly: Story = { args: { seed: 'one-admin-agent', open: 'Ostermeier' } };

/** The same customer as its provider sees it. */
export const SeenByTheProvider: Story = { args: { persona: 'svenja', open: 'Lindenhof' } };

/** Forty customers, ten at a time. */
export const ManyCustomers: Story = { args: { seed: 'distributor-small', persona: 'svenja' } };

/** Nobody has authorized Nordwind yet. */
export const Empty: Story = { args: { seed: 'empty-distributor', persona: 'svenja' } };

/** No name and no domain starts like this. */
export const NothingFound: Story = { args: { search: 'fundi' } };

/** The company is not enrolled yet: there is a reason and a way on. */
export const Refused: Story = { args: { seed: 'unenrolled-reseller' } };

/** The server takes its time. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The server fails: nothing is lost, and there is a number to name. */
export const Failed: Story = { args: { fault: 'down' } };

/** Long words in a narrow box. */
export const Narrow: Story = { args: { width: 300, open: 'Donaufisch' } };

/** The same in Italian, in the dark. */
export const ItalianDark: Story = { args: { locale: 'it', colorScheme: 'dark', open: 'Donaufisch' } };
