import { remedyOf } from '@twotier/core';
import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { arrowIcon, icon } from '../look/icons.js';

interface EnrollingHost extends TwotierElement {
  readonly enrollHref: string | undefined;
}

/** The way to the enrollment, where that is the remedy and the host has said where it is. Sheet: `buttons`. */
export function enrollButton(host: EnrollingHost, { code }: { readonly code: string }): TemplateResult | undefined {
  const { enrollHref } = host;
  if (!enrollHref || remedyOf(code) !== 'complete-enrollment') return undefined;
  return html`<button type="button" class="button" @click=${() => host.navigate(enrollHref)}>
    ${host.t('customers.action.enroll')}${icon(arrowIcon)}
  </button>`;
}
