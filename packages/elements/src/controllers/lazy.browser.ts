import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../base/define.js';
import { TwotierElement } from '../base/twotier-element.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { violationsOnPage } from '../testing/show.js';
import { LazyController } from './lazy.js';

/** A first screen with a field, and a second one that comes from `code`. */
class Opener extends TwotierElement {
  static override styles = [base, buttons, notices, pieces];
  isOpen = false;
  isFirstUsable = false;
  code: () => Promise<string> = () => new Promise(() => {});

  readonly later = new LazyController(this, () => this.code());

  readonly open = () => {
    this.isOpen = true;
    this.requestUpdate();
    void this.focusOn('h2, #later');
  };

  protected override isUsable() {
    return this.isFirstUsable;
  }

  protected override render() {
    const second = () => this.later.render((title) => html`<h2 tabindex="-1">${title}</h2>`);
    return html`
      <label>Note <input /></label>
      <button part="primary-button" @click=${this.open}>Open</button>
      ${this.isOpen ? second() : this.later.trouble()}
    `;
  }
}
defineElement('test-opener', Opener);

function show(code: () => Promise<string>) {
  const opener = new Opener();
  opener.locale = 'en';
  opener.code = vi.fn(code);
  const errors: string[] = [];
  opener.addEventListener('twotier-error', ({ error }) => errors.push(error.kind));
  document.body.replaceChildren(opener);
  return { opener, errors, focused: () => opener.shadowRoot?.activeElement };
}

const button = (name: string) => page.getByRole('button', { name });
const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

it('fetches the code before anybody asks, once the element is ready', async () => {
  const { opener, focused } = show(() => Promise.resolve('Second'));
  await opener.updateComplete;
  expect(opener.code).not.toHaveBeenCalled();

  opener.isFirstUsable = true;
  opener.requestUpdate();
  await expect.poll(() => opener.later.part).toBe('Second');
  await userEvent.click(button('Open'));
  await expect.poll(() => focused()?.textContent).toBe('Second');
  expect(opener.code).toHaveBeenCalledOnce();
});

it('keeps the focus while it waits, says so when that takes long, and moves it on to the heading', async () => {
  let arrive: (title: string) => void = () => {};
  const { opener, focused } = show(() => new Promise((resolve) => (arrive = resolve)));
  await userEvent.click(button('Open'));
  await expect.poll(() => focused()?.id).toBe('later');
  expect(focused()).toHaveAttribute('aria-busy', 'true');
  await expect.poll(() => opener.shadowRoot?.querySelector('[aria-live]')?.textContent).toBe('Loading');
  expect(opener.shadowRoot?.querySelector('.skeleton')).not.toBeNull();
  expect(await violationsOnPage()).toEqual([]);

  arrive('Second');
  await expect.poll(() => focused()?.textContent).toBe('Second');
});

it('offers to try again when the code does not arrive, and keeps what was typed', async () => {
  const { opener, errors, focused } = show(offline);
  await userEvent.fill(page.getByLabelText('Note'), 'typed');
  await userEvent.click(button('Open'));
  await expect.element(page.getByText('This part could not be loaded.')).toBeVisible();
  expect(errors).toEqual(['load']);
  expect(await violationsOnPage()).toEqual([]);

  opener.code = () => Promise.resolve('Second');
  await userEvent.click(button('Try again'));
  await expect.poll(() => focused()?.textContent).toBe('Second');
  await expect.element(page.getByLabelText('Note')).toHaveValue('typed');
});

it('offers to reload the page where trying again did not help', async () => {
  show(offline);
  await userEvent.click(button('Open'));
  await userEvent.click(button('Try again'));
  await expect.element(button('Reload')).toBeVisible();
  expect(button('Try again').elements()).toHaveLength(0);
  expect(await violationsOnPage()).toEqual([]);
});

it('says nothing of code that did not arrive in advance, and tries once more when it is needed', async () => {
  const { opener, errors } = show(offline);
  opener.isFirstUsable = true;
  opener.requestUpdate();
  await expect.poll(() => vi.mocked(opener.code).mock.calls.length).toBe(1);
  expect(errors).toEqual([]);

  opener.code = () => Promise.resolve('Second');
  expect(await opener.later.load()).toBe('Second');
});

it('lets a button that had to wait for it be pressed again', async () => {
  const { opener, focused } = show(offline);
  await opener.updateComplete;
  expect(await opener.later.load()).toBeUndefined();
  await expect.element(page.getByText('This part could not be loaded.')).toBeVisible();

  opener.code = () => Promise.resolve('Second');
  await userEvent.click(button('Try again'));
  await expect.poll(() => focused()?.textContent).toBe('Open');
  expect(page.getByText('This part could not be loaded.').elements()).toHaveLength(0);
});
