import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inBox } from '../testing/story.js';
import './define.js';
import type { TwotierRefusal } from './refusal.js';

type RefusalArgs = Pick<TwotierRefusal, 'refusal'>;

const meta: Meta<RefusalArgs> = {
  title: 'Refusal',
  component: 'twotier-refusal',
  render: ({ refusal }) => html`<twotier-refusal lang="en" .refusal=${refusal}></twotier-refusal>`,
};
export default meta;

type Story = StoryObj<RefusalArgs>;

/** The company is not enrolled yet: why, by which rule, what to do. */
export const NotEnrolled: Story = { args: { refusal: { code: 'not-enrolled', rule: 'R-ENR-01' } } };

/** The host offers the next step itself. */
export const WithAction: Story = {
  args: NotEnrolled.args ?? {},
  render: ({ refusal }) => html`
    <twotier-refusal lang="en" .refusal=${refusal}><a slot="action" href="#enroll">Go to the enrollment</a></twotier-refusal>
  `,
};

/** A newer server sends a code this version does not know. */
export const UnknownCode: Story = { args: { refusal: { code: 'sent-by-a-newer-server' } } };

/** Long words in a narrow box, in Italian and in the dark. */
export const NarrowItalianDark: Story = {
  args: NotEnrolled.args ?? {},
  render: ({ refusal }) =>
    inBox(
      { width: 260, colorScheme: 'dark' },
      html`<twotier-refusal locale="it" .refusal=${refusal}></twotier-refusal>`,
    ),
};
