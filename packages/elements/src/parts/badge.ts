import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../look/icons.js';

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'quiet';

/** A state: its form, its word, its colour, in this order of weight. Sheet: `badges`. */
export const badge = (mark: Icon, label: unknown, tone: Tone = 'quiet'): TemplateResult =>
  html`<span class="badge" data-tone=${tone}>${icon(mark)}${label}</span>`;

/** Roles or kinds: the first `shown`, then how many more. Sheet: `badges`. */
export const chips = (labels: readonly string[], more: (count: number) => string, shown = 2): TemplateResult => html`
  <span class="chips">
    ${labels.slice(0, shown).map((label) => html`<span class="chip">${label}</span>`)}
    ${labels.length > shown ? html`<span class="chip chip--more">${more(labels.length - shown)}</span>` : nothing}
  </span>
`;
