import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { icon, infoIcon, stopIcon, type Icon } from '../look/icons.js';

export interface BannerOptions {
  readonly tone?: 'info' | 'warn' | 'bad' | 'ok' | 'quiet';
  readonly icon?: Icon;
  readonly title: unknown;
  readonly text?: unknown;
  readonly actions?: unknown;
  /** `alert` only when the person cannot go on; without a role for what was there from the start. */
  readonly role?: 'status' | 'alert';
}

/** One notice above the content, with what to do about it. Sheets: `layout`, `notices`, `buttons`. */
export const banner = (options: BannerOptions): TemplateResult => html`
  <div class="banner" data-tone=${options.tone ?? 'info'} role=${options.role ?? nothing}>
    ${icon(options.icon ?? infoIcon)}
    <div>
      <b>${options.title}</b>
      ${options.text ? html`<p>${options.text}</p>` : nothing}
      ${options.actions ? html`<div class="actions">${options.actions}</div>` : nothing}
    </div>
  </div>
`;

/**
 * What stops a form, above it, with a link to each field. `FormController` focuses
 * it after a submit. Sheet: `notices`.
 */
export function errorSummary(
  host: TwotierElement,
  problems: readonly { readonly field: string; readonly message: string }[],
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;

  const goTo = (field: string) => (event: Event) => {
    event.preventDefault();
    void host.focusOn(`#${CSS.escape(field)}`);
  };
  return html`
    <div class="summary" id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
      <h3 id="error-summary-title">${icon(stopIcon)}${host.t('common.form.problem')}</h3>
      <ul>
        ${problems.map(({ field, message }) => html`<li><a href="#${field}" @click=${goTo(field)}>${message}</a></li>`)}
      </ul>
    </div>
  `;
}
