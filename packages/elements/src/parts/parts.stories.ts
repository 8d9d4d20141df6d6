import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { TwotierError } from '@twotier/client';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { keyIcon, ringCheckIcon, ringDashIcon, shieldIcon, stopIcon, trashIcon, clockIcon } from '../look/icons.js';
import { inFrame, type PartFrame } from '../testing/part-frame.js';
import { badge, chips } from './badge.js';
import { checkbox, consent, notChoosable, radioCards, radioRow } from './choices.js';
import { confirmDialog } from './dialog.js';
import { searchField, selectField, textArea, textField } from './fields.js';
import { stepRail, timeline } from './lines.js';
import { actionsMenu } from './menu.js';
import { banner, errorSummary } from './notices.js';
import { pager } from './pager.js';
import { problem, refusalPanel } from './refusal.js';
import { emptyState, skeleton } from './waiting.js';

interface PartArgs {
  readonly content: (frame: PartFrame) => TemplateResult;
}

/** The pieces all elements are made of, each in the situations it is for. */
const meta: Meta<PartArgs> = {
  title: 'Parts',
  render: ({ content }) => inFrame(content),
  argTypes: { content: { control: false } },
};
export default meta;

type Story = StoryObj<PartArgs>;

const nothingTyped = () => {};

/** Katrin fills in the company's data; country comes from the work account and cannot be changed. */
export const Fields: Story = {
  args: {
    content: (frame) => html`
      <h2>Company and contacts</h2>
      <form class="form" novalidate>
        <div class="group">
          ${textField(frame, { id: 'org', label: 'Legal business name', value: 'Studio Brandl IT GmbH', autocomplete: 'organization', width: 'l' })}
          ${textField(frame, { id: 'country', label: 'Country', value: 'Germany', readonly: true, width: 'm', hint: 'From your work account. It cannot be changed later.' })}
          ${textField(frame, { id: 'register', label: 'Register number', value: '', optional: true, width: 'm', hint: 'Helps the review in Germany, for example HRB 14872' })}
          ${selectField(frame, {
            id: 'title',
            label: 'Language of the mails',
            value: 'de',
            width: 'm',
            options: [
              { value: 'de', label: 'German' },
              { value: 'it', label: 'Italian' },
            ],
          })}
          ${searchField(frame, { id: 'search', label: 'Search', value: '', placeholder: 'Name or e-mail' })}
          ${textArea(frame, { id: 'text', label: 'Message', value: 'Guten Tag,\nbitte bestätigen Sie uns als Ihren Partner.', width: 'l' })}
        </div>
      </form>
    `,
  },
};

/** The postal code is too short and the address is a private one: both are said above and at the field. */
export const FieldProblems: Story = {
  args: {
    content: (frame) => html`
      <h2>Company and contacts</h2>
      ${errorSummary(frame, [
        { field: 'zip', message: 'Enter a German postal code of 5 digits, such as 93047' },
        { field: 'mail', message: 'Gmail addresses are not accepted. Enter a company address' },
      ])}
      <div class="group">
        ${textField(frame, { id: 'zip', label: 'Postal code', value: '9304', width: 's', autocomplete: 'postal-code', error: 'Enter a German postal code of 5 digits, such as 93047' })}
        ${textField(frame, {
          id: 'mail',
          label: 'E-mail',
          type: 'email',
          value: 'katrin.brandl.it@gmail.com',
          width: 'l',
          autocomplete: 'email',
          error: 'Gmail addresses are not accepted. Enter a company address',
          repair: { value: 'k.brandl@studio-brandl.example' },
        })}
      </div>
    `,
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('test-part-frame') as PartFrame;
    await frame.updateComplete;
    frame.renderRoot.querySelector<HTMLElement>('.summary a')?.click();
    await frame.updateComplete;
    await expect(frame.shadowRoot?.activeElement?.id).toBe('zip');
  },
};

/** Katrin chooses the membership profile; what cannot be used is listed with its reason and has no control. */
export const Choices: Story = {
  args: {
    content: () => html`
      <h2>Which membership moves to the new account?</h2>
      ${radioCards({
        id: 'profile',
        legend: 'Can be used',
        value: '5284193',
        onInput: nothingTyped,
        choices: [
          {
            value: '5284193',
            label: 'Studio Brandl IT GmbH, Regensburg',
            description: 'MPN ID 5284193 · location · Germany · active',
            note: '2 competencies, incentives enrolled since 2021',
          },
          {
            value: '6017745',
            label: 'Studio Brandl IT GmbH, Leipzig office',
            description: 'MPN ID 6017745 · location · Germany · active',
          },
        ],
      })}
      <h3>Cannot be used</h3>
      ${notChoosable({
        name: 'Studio Brandl Austria GmbH, Salzburg',
        description: 'MPN ID 5911306 · location · Austria',
        reason: 'It is in Austria; your work account is in Germany.',
        remedy: 'Both must be in the same country.',
      })}
      ${radioRow({
        id: 'who',
        legend: 'Who is the primary contact?',
        value: 'me',
        choices: [
          { value: 'me', label: 'Me, Katrin Brandl' },
          { value: 'other', label: 'Somebody else' },
        ],
      })}
      ${checkbox({ id: 'same', label: 'Same as the primary contact', hint: 'Your customers see name, e-mail and phone.', value: true })}
      ${consent({ id: 'agree', label: 'Studio Brandl IT GmbH authorizes Nordwind Distribution GmbH as its indirect provider.', value: false, error: 'Tick the box to go on' })}
      <div class="actions">
        <button type="button" class="button button--primary">Continue</button>
        <button type="button" class="button">Cancel</button>
        <button type="button" class="button button--quiet">I have a link</button>
        <button type="button" class="button" aria-disabled="true" aria-describedby="why">Open in email</button>
        <span class="small muted" id="why">Possible again when you are online</span>
      </div>
    `,
  },
};

/** What happened around the page, from news to trouble. */
export const Notices: Story = {
  args: {
    content: (frame) => html`
      <h2>Notices</h2>
      ${banner({ title: 'You can close this page.', text: 'Every change is e-mailed.', tone: 'quiet' })}
      ${banner({ title: 'This page is shown once.', text: 'When you leave it, nobody can show the temporary password again, neither you nor we.', tone: 'warn', icon: shieldIcon })}
      ${problem(frame, new TwotierError('Signed out', { kind: 'session', code: 'session-expired', retryable: true }), { onRetry: nothingTyped })}
      ${problem(frame, new TwotierError('No answer', { kind: 'server', code: 'unexpected', correlationId: 'a4c1-77e0-19b2', retryable: true }), { onRetry: nothingTyped })}
    `,
  },
};

/** Jonas wants to invite a customer before the company is enrolled. */
export const Refusals: Story = {
  args: {
    content: (frame) => html`
      <h2>Invite a new customer</h2>
      ${refusalPanel(frame, {
        refusal: { code: 'not-enrolled', rule: 'R-ENR-01' },
        correlationId: '8c1f-22ab',
        action: html`<button type="button" class="button button--primary">Go to the enrollment</button>`,
      })}
    `,
  },
};

/** Where the application of Studio Brandl stands, and where Katrin is in the form. */
export const Lines: Story = {
  args: {
    content: (frame) => html`
      ${stepRail(frame, 'Enrollment steps', [
        { name: 'Before you begin', state: 'done', onSelect: nothingTyped },
        { name: 'Work account', state: 'done', onSelect: nothingTyped },
        { name: 'Company and contacts', state: 'now' },
        { name: 'Check and enroll', state: 'later' },
      ])}
      ${timeline(frame, [
        { state: 'done', title: 'Application sent', text: '20 November 2026, 10:02' },
        {
          state: 'now',
          title: 'Confirm the address',
          text: 'Waiting for one click in an e-mail to Katrin Brandl.',
          actions: html`<button type="button" class="button button--small">Send it again</button>`,
        },
        { state: 'later', title: 'Review by Microsoft', text: 'Up to 5 working days.' },
      ])}
      <p class="chips">
        ${badge(ringCheckIcon, 'Active', 'ok')} ${badge(shieldIcon, 'Second factor missing', 'warn')} ${badge(stopIcon, 'Sign-in blocked', 'bad')}
        ${badge(ringDashIcon, 'Invited', 'info')} ${badge(ringDashIcon, 'Draft')}
      </p>
      <p>${chips(['Admin agent', 'Billing admin', 'Incentives user'], (count) => `${count} more`)}</p>
    `,
  },
};

/** Nothing there yet, and not there yet. */
export const Waiting: Story = {
  args: {
    content: (frame) => html`
      ${emptyState({
        drawing: 'connection',
        title: 'No provider yet',
        text: 'A provider invites you by e-mail; you cannot start it from here.',
        actions: html`<button type="button" class="button button--primary">Find a provider</button>`,
      })}
      ${emptyState({ drawing: 'list', title: 'No invitation yet', text: 'Invite the first customer.' })}
      ${skeleton(frame, { label: 'Loading users', isSlow: true })}
    `,
  },
};

/** Jonas's sign-in data, once: the password shows only on demand. */
export const Secrets: Story = {
  args: {
    content: (frame) => {
      if (!frame.secret.isHeld) frame.secret.hold('Qf7-tamu-93Ldo');
      return html`
        <h2>Jonas Weber can sign in</h2>
        <section class="secret" aria-label="Sign-in data">
          ${frame.copy.field({ id: 'user-name', label: 'User name', value: 'j.weber@studio-brandl.example' })}
          ${frame.secret.field({ id: 'password', label: 'Temporary password' })}
        </section>
      `;
    },
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('test-part-frame') as PartFrame;
    await frame.updateComplete;
    await frame.updateComplete;
    const input = frame.renderRoot.querySelector<HTMLInputElement>('#password');
    await expect(input?.value).not.toContain('tamu');
    frame.renderRoot.querySelector<HTMLElement>('[aria-label^="Show"]')?.click();
    await frame.updateComplete;
    await expect(input?.value).toBe('Qf7-tamu-93Ldo');
  },
};

/** What can be done with one user, and the question before the one that takes something away. */
export const MenuAndPager: Story = {
  args: {
    content: (frame) => html`
      <div class="head">
        <div><h2>User management</h2></div>
        <div class="actions"><button type="button" class="button button--primary">Add user</button></div>
      </div>
      <div class="cell-actions">
        <button type="button" class="button button--small" aria-label="Roles of Jonas Weber">Roles</button>
        ${actionsMenu(frame, {
          id: 'menu',
          name: 'Jonas Weber',
          items: [
            { label: 'Reset password', icon: keyIcon, onSelect: nothingTyped },
            { label: 'See activity', icon: clockIcon, onSelect: nothingTyped },
            { label: 'Remove user', icon: trashIcon, isDestructive: true, onSelect: nothingTyped },
          ],
        })}
      </div>
      ${pager(frame, { summary: '8 of 23 users', onNext: nothingTyped })}
    `,
  },
};

/** Taking a user away asks once, names the person, and puts the focus on the safe answer. */
export const Confirm: Story = {
  args: {
    content: () => html`
      <h2>User management</h2>
      ${confirmDialog({
        id: 'bye',
        open: true,
        question: 'Remove Jonas Weber?',
        effect: html`<p>Jonas can no longer sign in. Until 20 December 2026 you can restore the account.</p>`,
        cancel: 'Keep user',
        confirm: 'Remove Jonas Weber',
        isDestructive: true,
        onConfirm: nothingTyped,
        onCancel: nothingTyped,
      })}
    `,
  },
  parameters: { docs: { story: { inline: false, height: '20rem' } } },
};
