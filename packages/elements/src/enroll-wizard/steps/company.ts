import type { Enrollment } from '@twotier/client';
import type { DraftField } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import type { FormController } from '../../controllers/form.js';
import { checkIcon, icon } from '../../look/icons.js';
import { checkbox, radioRow } from '../../parts/choices.js';
import { textField, type TextFieldOptions } from '../../parts/fields.js';
import { errorSummary } from '../../parts/notices.js';
import { companyEmail, type CompanyValues } from '../company-form.js';
import type { DraftKeeper } from '../draft-keeper.js';
import { fieldLabels } from '../field-labels.js';
import { stepTitle } from '../wizard-step.js';

export interface CompanyOptions {
  readonly enrollment: Enrollment;
  readonly form: FormController<CompanyValues>;
  readonly kept: DraftKeeper['state'];
  /** A field was left: a good moment to keep what is there. */
  readonly onLeave: () => void;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

type FieldLook = Partial<
  Pick<
    TextFieldOptions,
    'type' | 'autocomplete' | 'inputmode' | 'width' | 'hint' | 'optional' | 'spellcheck' | 'repair'
  >
>;

/** Legal profile, primary contact and support contact in one form (R-ENR-25 to R-ENR-28). */
export function company(host: TwotierElement, options: CompanyOptions): TemplateResult {
  const { enrollment, form, kept, onLeave, onContinue, onBack } = options;
  const isNew = enrollment.path === 'new';
  return html`
    <div class="stack stack--s">
      <h2 tabindex="-1">${host.t(stepTitle('company', enrollment.path))}</h2>
      <p class="lead">${host.t(isNew ? 'enroll.company.lead' : 'enroll.contact.support-hint')}</p>
    </div>
    ${errorSummary(host, form.summary)}
    <form class="form" novalidate @focusout=${onLeave} @change=${onLeave} @submit=${form.submit(onContinue)}>
      ${isNew ? html`${legalProfile(host, options)} ${primaryContact(host, options)}` : nothing}
      ${supportContact(host, options)}
      <div class="stack">
        <div class="actions">
          <button class="button button--primary" part="primary-button">${host.t('common.action.continue')}</button>
          <button type="button" class="button" @click=${onBack}>${host.t('common.action.back')}</button>
        </div>
        ${keptNote(host, kept)}
      </div>
    </form>
  `;
}

const text = (host: TwotierElement, { form }: CompanyOptions, field: DraftField, look: FieldLook = {}) =>
  textField(host, { ...form.field(field), label: host.t(fieldLabels[field]), width: 'l', ...look });

const legalProfile = (host: TwotierElement, options: CompanyOptions) => html`
  <fieldset class="group">
    <legend class="legend">${host.t('enroll.company.legal-profile')}</legend>
    ${text(host, options, 'legalProfile.legalName', { autocomplete: 'organization' })}
    ${text(host, options, 'legalProfile.address.line1', { autocomplete: 'address-line1' })}
    ${text(host, options, 'legalProfile.address.line2', { autocomplete: 'address-line2', optional: true })}
    <div class="row row--post w-l">
      ${text(host, options, 'legalProfile.address.postalCode', { autocomplete: 'postal-code', spellcheck: false })}
      ${text(host, options, 'legalProfile.address.city', { autocomplete: 'address-level2' })}
    </div>
    ${text(host, options, 'legalProfile.address.state', { autocomplete: 'address-level1', optional: true, width: 'm' })}
    ${textField(host, {
      id: 'legalProfile.address.country',
      label: host.t('enroll.company.country'),
      hint: host.t('enroll.company.country-hint'),
      value: host.formatCountry(options.form.values['legalProfile.address.country']),
      autocomplete: 'country-name',
      readonly: true,
      width: 'm',
    })}
  </fieldset>
`;

function primaryContact(host: TwotierElement, options: CompanyOptions) {
  const { enrollment, form } = options;
  const account = enrollment.workAccount;
  const me = { 'primaryContact.fullName': account?.fullName ?? '', 'primaryContact.email': companyEmail(enrollment) };
  const nobody = { 'primaryContact.fullName': '', 'primaryContact.email': '', 'primaryContact.phone': '' };
  const who = form.field('contact');
  const isMe = form.values.contact === 'me';
  const email = form.field('primaryContact.email');
  const offered = me['primaryContact.email'];

  return html`
    <fieldset class="group">
      <legend class="legend">${host.t('enroll.contact.primary')}</legend>
      <p class="hint">${host.t('enroll.contact.primary-hint')}</p>
      ${radioRow({
        id: who.id,
        value: who.value,
        legend: host.t('enroll.contact.who'),
        choices: [
          { value: 'me', label: host.t('enroll.contact.me', { name: account?.fullName ?? '' }) },
          { value: 'other', label: host.t('enroll.contact.other') },
        ],
        onInput: (value) => form.fill(value === 'me' ? { contact: 'me', ...me } : { contact: 'other', ...nobody }),
      })}
      ${text(host, options, 'primaryContact.fullName', { autocomplete: 'name' })}
      ${text(host, options, 'primaryContact.email', {
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
        hint: host.t('enroll.address.hint'),
        repair: email.error && isMe && offered && email.value !== offered ? { value: offered } : undefined,
      })}
      ${text(host, options, 'primaryContact.phone', { type: 'tel', autocomplete: 'tel', width: 'm' })}
    </fieldset>
  `;
}

function supportContact(host: TwotierElement, options: CompanyOptions) {
  const { enrollment, form } = options;
  const isNew = enrollment.path === 'new';
  const same = form.field('supportSame');
  return html`
    <fieldset class="group">
      ${
        isNew
          ? html`<legend class="legend">${host.t('enroll.contact.support')}</legend>
              <p class="hint">${host.t('enroll.contact.support-hint')}</p>
              ${checkbox({
                ...same,
                label: host.t('enroll.contact.support-same'),
                hint: host.t('enroll.contact.support-same-hint'),
              })}`
          : html`<legend class="hidden">${host.t('enroll.contact.support')}</legend>`
      }
      ${
        isNew && same.value
          ? nothing
          : html`
              ${text(host, options, 'supportContact.email', { type: 'email', autocomplete: 'section-support email', spellcheck: false })}
              ${text(host, options, 'supportContact.phone', { type: 'tel', autocomplete: 'section-support tel', width: 'm' })}
            `
      }
      ${text(host, options, 'supportContact.website', {
        type: 'url',
        // A token of the standard that TypeScript does not know.
        autocomplete: 'url' as AutoFill,
        spellcheck: false,
        optional: true,
      })}
    </fieldset>
  `;
}

const keptNotes = {
  idle: undefined,
  working: 'enroll.company.keep-working',
  kept: 'enroll.company.kept',
  failed: 'enroll.company.keep-failed',
} as const;

/** Says that nothing is lost. Not announced: a voice after every field would be in the way. */
function keptNote(host: TwotierElement, state: DraftKeeper['state']) {
  const key = keptNotes[state];
  if (!key) return nothing;
  return html`<p class="small muted">${state === 'kept' ? icon(checkIcon) : nothing} ${host.t(key)}</p>`;
}
