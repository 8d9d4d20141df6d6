import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { backIcon, endIcon, icon } from '../look/icons.js';

export interface PagerOptions {
  /** "8 of 23 users" */
  readonly summary: string;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** Back and forth through pages of a cursor. What is not possible keeps its place and the focus. Sheets: `table`, `buttons`. */
export function pager(host: TwotierElement, { summary, onPrevious, onNext }: PagerOptions): TemplateResult {
  return html`
    <nav class="pager" part="pager" aria-label=${host.t('common.pager.label')}>
      <span class="num">${summary}</span>
      <span class="cell-actions">
        <button type="button" class="button button--small" aria-disabled=${onPrevious ? 'false' : 'true'} @click=${onPrevious}>
          ${icon(backIcon)}${host.t('common.pager.previous')}
        </button>
        <button type="button" class="button button--small" aria-disabled=${onNext ? 'false' : 'true'} @click=${onNext}>
          ${host.t('common.pager.next')}${icon(endIcon)}
        </button>
      </span>
    </nav>
  `;
}
