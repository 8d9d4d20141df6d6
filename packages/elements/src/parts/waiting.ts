import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';

export interface SkeletonOptions {
  readonly label: string;
  readonly rows?: number;
  /** After ten seconds it says that it still waits. */
  readonly isSlow?: boolean;
}

/** Rows to come, with the geometry of a list. Sheets: `layout`, `pieces`. */
export const skeleton = (
  host: TwotierElement,
  { label, rows = 4, isSlow = false }: SkeletonOptions,
): TemplateResult => html`
  <div class="stack" aria-busy="true">
    <div class="skeleton" aria-hidden="true">${Array.from({ length: rows }, () => html`<div><i></i><i></i><i></i></div>`)}</div>
    ${
      isSlow
        ? html`<progress class="progress" aria-label=${label}></progress>
          <p class="muted small" role="status">${host.t('common.loading.slow')}</p>`
        : nothing
    }
  </div>
`;

/** Two boxes and a thread that is not there yet. */
const openThread = svg`
  <rect x="2" y="14" width="22" height="24" rx="3"></rect><rect x="48" y="14" width="22" height="24" rx="3"></rect>
  <path d="M7 21h12M7 26h8M53 21h12M53 26h8"></path><path class="thread" d="M24 26h8M40 26h8M32 22v8M40 22v8"></path>
`;

/** Sheets of paper still to be written. */
const emptyList = svg`
  <rect x="8" y="6" width="44" height="40" rx="3"></rect><path d="M16 16h28M16 25h20"></path>
  <path class="thread" d="M16 34h28" stroke-dasharray="4 4"></path>
`;

export interface EmptyOptions {
  readonly title: unknown;
  /** Why it is empty. */
  readonly text?: unknown;
  /** One way on. */
  readonly actions?: unknown;
  /** Empty has a drawing, "nothing found" has none. */
  readonly drawing?: 'connection' | 'list';
}

/** What is not there, why, and one way on. Sheets: `layout`, `pieces`, `buttons`. */
export const emptyState = ({ title, text, actions, drawing }: EmptyOptions): TemplateResult => html`
  <div class="empty">
    ${drawing ? html`<svg viewBox="0 0 72 52" aria-hidden="true">${drawing === 'connection' ? openThread : emptyList}</svg>` : nothing}
    <h3>${title}</h3>
    ${text ? html`<p>${text}</p>` : nothing} ${actions ? html`<div class="actions">${actions}</div>` : nothing}
  </div>
`;
