import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
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
