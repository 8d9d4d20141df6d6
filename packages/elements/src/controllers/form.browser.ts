import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../base/define.js';
import { TwotierElement } from '../base/twotier-element.js';
import { textField } from '../parts/fields.js';
import { errorSummary } from '../parts/notices.js';
import { FormController } from './form.js';

class ContactForm extends TwotierElement {
  readonly onValid = vi.fn();
  readonly form = new FormController(this, {
    initial: { name: '', mail: '' },
    check: ({ name, mail }) => [
      ...(name ? [] : [{ field: 'name' as const, message: 'Enter a name' }]),
      ...(mail.includes('@') ? [] : [{ field: 'mail' as const, message: 'Enter an address' }]),
    ],
  });

  protected override render() {
    return html`
      ${errorSummary(this, this.form.summary)}
      <form novalidate @submit=${this.form.submit(this.onValid)}>
        ${textField(this, { ...this.form.field('name'), label: 'Name' })}
        ${textField(this, { ...this.form.field('mail'), label: 'E-mail' })}
        <button>Continue</button>
      </form>
    `;
  }
}
defineElement('test-contact-form', ContactForm);

const show = async () => {
  const element = new ContactForm();
  element.lang = 'en';
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
};
const errors = (element: ContactForm) =>
  [...element.renderRoot.querySelectorAll('.error')].map((error) => error.textContent?.trim());

it('says nothing while somebody types for the first time, and speaks when the field is left', async () => {
  const element = await show();
  await userEvent.type(page.getByLabelText('E-mail'), 'katrin');
  expect(errors(element)).toEqual([]);
  await userEvent.tab();
  await expect.poll(() => errors(element)).toEqual(['Enter an address']);
});

it('calls an error off as soon as it is fixed', async () => {
  const element = await show();
  await userEvent.type(page.getByLabelText('E-mail'), 'katrin');
  await userEvent.tab();
  await userEvent.type(page.getByLabelText('E-mail'), '@studio-brandl.example');
  await expect.poll(() => errors(element)).toEqual([]);
});

it('goes to the summary of every problem when it is sent too early', async () => {
  const element = await show();
  await userEvent.click(page.getByRole('button', { name: 'Continue' }));
  await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('error-summary');
  expect(errors(element)).toEqual(['Enter a name', 'Enter an address']);
  expect(element.onValid).not.toHaveBeenCalled();
});

it('hands over the values when nothing is wrong, also by Enter', async () => {
  const element = await show();
  await userEvent.type(page.getByLabelText('Name'), 'Katrin Brandl');
  await userEvent.type(page.getByLabelText('E-mail'), 'k.brandl@studio-brandl.example{Enter}');
  expect(element.onValid).toHaveBeenCalledWith({ name: 'Katrin Brandl', mail: 'k.brandl@studio-brandl.example' });
  expect(element.form.isDirty).toBe(true);
});

it('shows what only the server could know, until the field is changed', async () => {
  const element = await show();
  element.form.fill({ name: 'Katrin Brandl', mail: 'k.brandl@studio-brandl.example' });
  element.form.reject([{ field: 'mail', message: 'The address is taken' }]);
  await expect.poll(() => errors(element)).toEqual(['The address is taken']);
  await userEvent.type(page.getByLabelText('E-mail'), 'x');
  await expect.poll(() => errors(element)).toEqual([]);
});
