import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../provider-list/define.js';
import '../refusal/define.js';
import './define.js';

interface SessionArgs {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly density?: 'compact';
}

/** A session shows nothing itself: what it sets is seen in the elements inside it. */
const meta: Meta<SessionArgs> = {
  title: 'Session',
  component: 'twotier-session',
  render: ({ locale, colorScheme, density }) => html`
    <twotier-session locale=${ifDefined(locale)} color-scheme=${ifDefined(colorScheme)} density=${ifDefined(density)}>
      <twotier-refusal .refusal=${{ code: 'not-enrolled', rule: 'R-ENR-01' }}></twotier-refusal>
    </twotier-session>
  `,
};
export default meta;

type Story = StoryObj<SessionArgs>;

/** The page decides language and colours. */
export const Everyday: Story = { args: { locale: 'en' } };

/** Everything inside speaks Italian, whatever the page says. */
export const Italian: Story = {
  args: { locale: 'it' },
  play: async ({ canvasElement }) => {
    const refusal = canvasElement.querySelector('twotier-refusal');
    await refusal?.updateComplete;
    await expect(refusal?.getAttribute('lang')).toBe('it');
  },
};

/** Dark inside a light page. */
export const Dark: Story = { args: { locale: 'en', colorScheme: 'dark' } };

/** Closer together, for daily lists. */
export const Compact: Story = { args: { locale: 'en', density: 'compact' } };

/** A page with an address and a token function, and nothing else: the requests really go out. */
export const Embedded: Story = {
  render: (_args, { loaded }) => html`
    <twotier-session api-base=${loaded['apiBase']} .getToken=${loaded['getToken']}>
      <twotier-provider-list></twotier-provider-list>
    </twotier-session>
  `,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('twotier-provider-list');
    await waitFor(() => expect(list?.shadowRoot?.textContent).toContain('Nordwind Distribution GmbH'));
  },
};
