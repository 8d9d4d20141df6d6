import type { Enrollment } from '@twotier/client';
import { draftFields, type DraftField, type EnrollmentDraft } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { breakable } from '../lists/breakable.js';
import { icon, pencilIcon } from '../look/icons.js';
import { fieldLabels } from './field-labels.js';
import type { WizardStep } from './wizard-step.js';

/** Pairs of term and value. Sheet: `facts`. */
export const factList = (facts: readonly (readonly [term: string, value: unknown])[]): TemplateResult => html`
  <dl class="facts">
    ${facts.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>
`;

/** Who is signed in where, in one line. */
export function signedInAs(
  host: TwotierElement,
  { workAccount, membershipUserName }: Enrollment,
): TemplateResult | typeof nothing {
  if (!workAccount) return nothing;
  return html`<p class="who">
    <span
      >${host.t('enroll.work-account.person')} <b>${breakable(membershipUserName ?? workAccount.userName)}</b></span
    >
    <span
      >${host.t('enroll.step.work-account')} <b>${breakable(workAccount.domain)}</b
      >, ${host.formatCountry(workAccount.country)}</span
    >
  </p>`;
}

interface Section {
  readonly step: WizardStep;
  readonly title: string;
  readonly facts: readonly (readonly [string, unknown])[];
  /** The first field of the section, to go to. */
  readonly field?: DraftField;
}

/** Every answer of an application, by section. `onChange` leads back to where a section was answered. */
export const answers = (
  host: TwotierElement,
  enrollment: Enrollment,
  onChange?: (step: WizardStep, field?: DraftField) => void,
): TemplateResult => html`
  ${sectionsOf(host, enrollment).map(
    ({ title, facts, step, field }) => html`
      <section class="section">
        <div class="answer">
          <h3>${title}</h3>
          ${
            onChange
              ? html`<button
                  type="button"
                  class="button button--quiet button--small"
                  aria-label=${host.t('enroll.company.change', { section: title })}
                  @click=${() => onChange(step, field)}
                >
                  ${icon(pencilIcon)}${host.t('common.action.change')}
                </button>`
              : nothing
          }
        </div>
        ${factList(facts)}
      </section>
    `,
  )}
`;

function sectionsOf(host: TwotierElement, enrollment: Enrollment): readonly Section[] {
  const { workAccount: account, path, membershipProfiles, mpnId, draft } = enrollment;
  const profile = membershipProfiles.find((one) => one.mpnId === mpnId);
  const company = (title: Section['title'], under: string): Section => {
    const fields = draftFields.filter((field) => field.startsWith(under));
    return { step: 'company', title, facts: factsOf(host, draft, fields), ...(fields[0] && { field: fields[0] }) };
  };

  const sections: Section[] = [];
  if (account) {
    sections.push({
      step: 'work-account',
      title: host.t('enroll.step.work-account'),
      facts: [
        [host.t('enroll.work-account.person'), breakable(account.userName)],
        [host.t('enroll.work-account.company'), html`<bdi>${account.organizationName}</bdi>`],
      ],
    });
  }
  if (path === 'new') {
    if (profile) {
      sections.push({
        step: 'profile',
        title: host.t('enroll.step.profile'),
        facts: [
          [host.t('enroll.profile.mpn-id'), html`<bdi class="num">${profile.mpnId}</bdi>`],
          [host.t('enroll.status.company'), html`<bdi>${profile.name}</bdi>, <bdi>${profile.city}</bdi>`],
        ],
      });
    }
    sections.push(company(host.t('enroll.company.legal-profile'), 'legalProfile.'));
    sections.push(company(host.t('enroll.contact.primary'), 'primaryContact.'));
  }
  sections.push(company(host.t('enroll.contact.support'), 'supportContact.'));
  return sections;
}

/** What was typed. An optional field left empty says nothing. */
const factsOf = (host: TwotierElement, draft: EnrollmentDraft, fields: readonly DraftField[]) =>
  fields.flatMap((field): (readonly [string, unknown])[] => {
    const value = draft[field]?.trim();
    if (!value) return [];
    const shown = field === 'legalProfile.address.country' ? host.formatCountry(value) : value;
    return [[host.t(fieldLabels[field]), field.endsWith('email') ? breakable(shown) : html`<bdi>${shown}</bdi>`]];
  });
