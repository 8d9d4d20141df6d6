import type { Enrollment } from '@twotier/client';
import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import type { FormController } from '../../controllers/form.js';
import { textField } from '../../parts/fields.js';
import { errorSummary } from '../../parts/notices.js';
import { companyEmail } from '../company-form.js';

export type AddressValues = { readonly address: string };

export interface AddressOptions {
  readonly enrollment: Enrollment;
  readonly form: FormController<AddressValues>;
  readonly onSend: (values: AddressValues) => void;
  readonly onCancel: () => void;
}

/** Corrects where the confirmation goes. The same rule as in the form counts: no web mail (R-ENR-28, R-ENR-51). */
export function address(host: TwotierElement, { enrollment, form, onSend, onCancel }: AddressOptions): TemplateResult {
  const field = form.field('address');
  const offered = companyEmail(enrollment);
  return html`
    <div class="stack stack--s">
      <h2 tabindex="-1">${host.t('enroll.address.title')}</h2>
      <p class="lead">${host.t('enroll.address.lead')}</p>
    </div>
    ${errorSummary(host, form.summary)}
    <form class="form" novalidate @submit=${form.submit(onSend)}>
      ${textField(host, {
        ...field,
        label: host.t('enroll.contact.email'),
        hint: host.t('enroll.address.hint'),
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
        width: 'l',
        repair: field.error && offered && field.value !== offered ? { value: offered } : undefined,
      })}
      <div class="actions">
        <button class="button button--primary" part="primary-button">${host.t('enroll.action.send-corrected')}</button>
        <button type="button" class="button" @click=${onCancel}>${host.t('common.action.cancel')}</button>
      </div>
    </form>
  `;
}
