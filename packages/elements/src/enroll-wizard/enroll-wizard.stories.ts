import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { reachCheck, reachCompany } from '../testing/open-wizard.js';
import { inBox, openStory, type Situation } from '../testing/story.js';

interface EnrollmentSituation extends Situation {
  /** How far Katrin has come before the story begins. */
  readonly from: 'the beginning' | 'the company' | 'the last step';
}

const ways = { 'the beginning': undefined, 'the company': reachCompany, 'the last step': reachCheck };

/** The enrollment of a reseller: Katrin Brandl of Studio Brandl IT GmbH in Nordwind's portal. */
const meta: Meta<EnrollmentSituation> = {
  title: 'Enroll wizard',
  component: 'twotier-enroll-wizard',
  args: { seed: 'unenrolled-reseller', persona: 'katrin', from: 'the beginning', locale: 'en' },
  loaders: [({ args }) => openStory(args, async (opened) => ways[args.from]?.(opened))],
  render: ({ locale, ...box }, { loaded }) =>
    inBox(
      box,
      html`
    <twotier-enroll-wizard
      .client=${loaded['client']}
      locale=${locale}
      users-href="#users"
      help-href="#help"
    ></twotier-enroll-wizard>
  `,
    ),
};
export default meta;

type Story = StoryObj<EnrollmentSituation>;

const inside = (canvas: HTMLElement) => canvas.querySelector('twotier-enroll-wizard')?.shadowRoot;
const press = (selector: string) => async (canvas: HTMLElement) => {
  await waitFor(() => expect(inside(canvas)?.querySelector(selector)).toBeTruthy());
  await userEvent.click(inside(canvas)?.querySelector(selector) as Element);
};

/** What to have at hand before anything is asked. */
export const Welcome: Story = {};

/** The sign-in with the work account, or a new one. */
export const WorkAccount: Story = {
  play: ({ canvasElement }) => press('.button--primary')(canvasElement),
};

/** Everything about the company in one form, with what the sign-ins told filled in. */
export const Company: Story = { args: { from: 'the company' } };

/** Continue was pressed too early: every problem at once, and a way to each. */
export const CompanyWithProblems: Story = {
  args: { from: 'the company' },
  play: ({ canvasElement }) => press('form .button--primary')(canvasElement),
};

/** The membership's profiles: two can be used, three cannot, each with its reason. */
export const Profiles: Story = {
  args: { from: 'the company' },
  play: ({ canvasElement }) => press('.step:nth-child(4) a')(canvasElement),
};

/** Everything once more before it is sent. */
export const Check: Story = { args: { from: 'the last step' } };

/** The server fails at Enroll now: nothing is lost, and it can be tried again. */
export const EnrollFailed: Story = {
  args: { from: 'the last step', fault: { kind: 'server-error', operation: 'submitEnrollment' } },
  play: ({ canvasElement }) => press('.page .button--primary')(canvasElement),
};

/** The company is in the program already: only the support contact is asked. */
export const AlreadyInProgram: Story = { args: { seed: 'already-in-csp' } };

/** Sent: the primary contact has to open the link. */
export const AddressNotConfirmed: Story = { args: { seed: 'enrollment-unverified' } };

/** The address is wrong: it can be corrected, by the same rule. */
export const CorrectAddress: Story = {
  args: { seed: 'enrollment-unverified' },
  play: ({ canvasElement }) => press('.event .button--quiet')(canvasElement),
};

/** Microsoft reviews the data. */
export const InReview: Story = { args: { seed: 'enrollment-in-review' } };

/** The review has ended with a no: Fix now opens it again. */
export const Rejected: Story = { args: { seed: 'enrollment-rejected' } };

/** The account is ready: first the check of the own admin agent role. */
export const Ready: Story = { args: { seed: 'ready-reseller' } };

/** The server takes its time. */
export const Waiting: Story = { args: { fault: 'slow' } };

/** The enrollment could not be read. */
export const Failed: Story = { args: { fault: 'down' } };

/** Long words in a narrow box. */
export const Narrow: Story = { args: { from: 'the company', width: 260 } };

/** In Italian, with its longer words, in the dark. */
export const ItalianDark: Story = { args: { from: 'the last step', locale: 'it', colorScheme: 'dark' } };
