import { TwotierError } from '@twotier/client';
import axe from 'axe-core';
import { html, render } from 'lit';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inFrame, PartFrame } from '../testing/part-frame.js';
import { openStrictPage } from '../testing/strict-page.js';
import { confirmDialog } from './dialog.js';
import { selectField, textField } from './fields.js';
import { actionsMenu } from './menu.js';
import { errorSummary } from './notices.js';
import { pager } from './pager.js';
import { problem } from './refusal.js';
import * as stories from './parts.stories.js';

const show = async (content: (frame: PartFrame) => unknown) => {
  const box = document.createElement('main');
  document.body.replaceChildren(box);
  render(inFrame(content), box);
  const frame = document.querySelector('test-part-frame') as PartFrame;
  await frame.updateComplete;
  await frame.updateComplete;
  return frame;
};

const { default: _meta, ...situations } = stories;

it.each(Object.entries(situations))('has nothing for axe to complain about: %s', async (_name, story) => {
  await show((frame) => story.args?.content?.(frame));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: markup }) => markup).join(' ')}`)).toEqual([]);
});

it('says "offline" only where the device has no network', async () => {
  const error = new TwotierError('No answer.', { kind: 'offline', code: 'offline', retryable: true });
  const frame = await show((host) => problem(host, error));
  await expect.element(page.getByText('The server cannot be reached.')).toBeVisible();

  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  frame.requestUpdate();
  await expect.element(page.getByText('You are offline.')).toBeVisible();
  onLine.mockRestore();
});

it('ties hint and error to the field', async () => {
  await show((frame) =>
    textField(frame, { id: 'mail', label: 'E-mail', value: '', hint: 'At your own domain', error: 'Enter an address' }),
  );
  await expect
    .element(page.getByLabelText('E-mail'))
    .toHaveAccessibleDescription('At your own domain Enter an address');
  await expect.element(page.getByLabelText('E-mail')).toHaveAttribute('aria-invalid', 'true');
});

it('hands over what is typed and chosen', async () => {
  const onInput = vi.fn();
  await show(
    (frame) => html`
      ${textField(frame, { id: 'name', label: 'Name', value: '', onInput })}
      ${selectField(frame, {
        id: 'role',
        label: 'Role',
        value: 'sales',
        onInput,
        options: [
          { value: 'sales', label: 'Sales agent' },
          { value: 'admin', label: 'Admin agent' },
        ],
      })}
    `,
  );
  await userEvent.fill(page.getByLabelText('Name'), 'Jonas');
  await userEvent.selectOptions(page.getByLabelText('Role'), 'admin');
  expect(onInput.mock.calls.flat()).toEqual(['Jonas', 'admin']);
});

it('goes from the summary to the field', async () => {
  const frame = await show(
    (host) => html`
      ${errorSummary(host, [{ field: 'zip', message: 'Enter a postal code' }])}
      ${textField(host, { id: 'zip', label: 'Postal code', value: '' })}
    `,
  );
  await userEvent.click(page.getByRole('link', { name: 'Enter a postal code' }));
  await expect.poll(() => frame.shadowRoot?.activeElement?.id).toBe('zip');
});

it('walks a menu by keyboard and gives the focus back', async () => {
  const onSelect = vi.fn();
  const items = ['Reset password', 'See activity', 'Remove user'].map((label) => ({
    label,
    onSelect: () => onSelect(label),
  }));
  const frame = await show((host) => actionsMenu(host, { id: 'menu', name: 'Jonas Weber', items }));
  const focused = () => frame.shadowRoot?.activeElement?.textContent?.trim();

  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Reset password');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toBe('Reset password');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('Remove user');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => frame.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Actions for Jonas Weber');

  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Reset password');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('See activity');
  await userEvent.keyboard('{Enter}');
  expect(onSelect.mock.calls).toEqual([['See activity']]);
});

it('starts a question on the safe answer and gives the focus back', async () => {
  let isOpen = false;
  const frame = await show((host) => {
    const close = () => {
      isOpen = false;
      host.requestUpdate();
    };
    const open = () => {
      isOpen = true;
      host.requestUpdate();
    };
    return html`
      <button type="button" id="opener" @click=${open}>Remove</button>
      ${confirmDialog({ id: 'bye', open: isOpen, question: 'Remove Jonas Weber?', effect: 'Jonas can no longer sign in.', cancel: 'Keep user', confirm: 'Remove', onConfirm: close, onCancel: close })}
    `;
  });
  await userEvent.click(page.getByRole('button', { name: 'Remove' }));
  await expect.element(page.getByRole('dialog', { name: 'Remove Jonas Weber?' })).toBeVisible();
  expect(frame.shadowRoot?.activeElement?.textContent).toBe('Keep user');

  await userEvent.keyboard('{Escape}');
  await expect.poll(() => isOpen).toBe(false);
  await expect.poll(() => frame.shadowRoot?.activeElement?.id).toBe('opener');
});

it('keeps a page button that leads nowhere, and does nothing on it', async () => {
  const onNext = vi.fn();
  await show((host) => pager(host, { summary: '8 of 23 users', onNext }));
  await userEvent.click(page.getByRole('button', { name: 'Next page' }));
  await expect.element(page.getByRole('button', { name: 'Previous page' })).toHaveAttribute('aria-disabled', 'true');
  expect(onNext).toHaveBeenCalledOnce();
});

it('says that a value is copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const frame = await show((host) =>
    host.copy.field({ id: 'tenant', label: 'Tenant', value: 'studiobrandl.onmicrosoft.example' }),
  );
  await userEvent.click(page.getByRole('button', { name: 'Copy: Tenant' }));
  await expect.poll(() => frame.renderRoot.querySelector('.copied')?.textContent?.trim()).toBe('Copied');
  expect(frame.renderRoot.querySelector('[aria-live]')?.textContent).toBe('Copied');
  expect(write).toHaveBeenCalledWith('studiobrandl.onmicrosoft.example');
  write.mockRestore();
});

it('selects the value when the browser refuses to copy', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const frame = await show((host) => host.copy.field({ id: 'tenant', label: 'Tenant', value: 'studio' }));
  await userEvent.click(page.getByRole('button', { name: 'Copy: Tenant' }));
  const input = frame.renderRoot.querySelector('input') as HTMLInputElement;
  await expect.poll(() => frame.shadowRoot?.activeElement).toBe(input);
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, 6]);
  write.mockRestore();
});

it('has no secret in the page before it is asked for, and none after the element has left', async () => {
  const frame = await show((host) => host.secret.field({ id: 'password', label: 'Password' }));
  frame.secret.hold('Qf7-tamu-93Ldo');
  await frame.updateComplete;
  const input = frame.renderRoot.querySelector('input') as HTMLInputElement;
  expect(input.value).toBe('••••••••••••');

  await userEvent.click(page.getByRole('button', { name: 'Show: Password' }));
  expect(input.value).toBe('Qf7-tamu-93Ldo');

  frame.remove();
  await expect.poll(() => frame.secret.isHeld).toBe(false);
});

it('breaks no rule of the strictest content security policy', async () => {
  const strict = await openStrictPage({
    modules: [new URL('../testing/part-frame.ts', import.meta.url).href],
    markup: '<test-part-frame></test-part-frame>',
  });
  const frame = strict.document.querySelector('test-part-frame') as PartFrame;
  const faults: string[] = [];
  frame.addEventListener('twotier-error', ({ error }) => faults.push(String(error.cause)));
  // Templates of this page's Lit drawn by the strict page's Lit: what counts is what reaches the document.
  for (const { args } of Object.values(situations)) {
    frame.content = args?.content;
    await frame.updateComplete;
  }
  expect(faults).toEqual([]);
  expect(strict.violations).toEqual([]);
});
