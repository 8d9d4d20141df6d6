import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, ringMinusIcon, type Icon } from '../look/icons.js';
import { errorText } from './fields.js';

export interface Choice {
  readonly value: string;
  readonly label: unknown;
  /** Second lines; the first describes the choice to a screen reader. */
  readonly description?: unknown;
  readonly note?: unknown;
}

export interface ChoiceOptions {
  readonly id: string;
  readonly legend: unknown;
  readonly hint?: unknown;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onInput?: (value: string) => void;
  readonly onLeave?: () => void;
}

const group = (options: ChoiceOptions, content: unknown) => html`
  <fieldset
    class="stack"
    id=${options.id}
    tabindex="-1"
    aria-describedby=${options.error ? `${options.id}-error` : nothing}
    @focusout=${options.onLeave}
  >
    <legend class="legend legend--field">${options.legend}</legend>
    ${options.hint ? html`<p class="hint">${options.hint}</p>` : nothing}
    ${options.error ? errorText(`${options.id}-error`, options.error) : nothing} ${content}
  </fieldset>
`;

const radio = (options: ChoiceOptions, { value, description }: Choice, at: number) => html`
  <input
    type="radio"
    name=${options.id}
    id="${options.id}-${at}"
    value=${value}
    .checked=${live(value === options.value)}
    aria-describedby=${description ? `${options.id}-${at}-text` : nothing}
    @change=${() => options.onInput?.(value)}
  />
`;

/** One of a few that need a line of explanation: the whole card is the label. Sheets: `layout`, `fields`, `choices`. */
export const radioCards = (options: ChoiceOptions & { readonly columns?: 2 }): TemplateResult =>
  group(
    options,
    html`<div class="cards ${options.columns === 2 ? 'cards--2' : ''}">
      ${options.choices.map(
        (choice, at) => html`
          <div class="card">
            ${radio(options, choice, at)}
            <label for="${options.id}-${at}">${choice.label}</label>
            ${choice.description ? html`<p class="muted" id="${options.id}-${at}-text">${choice.description}</p>` : nothing}
            ${choice.note ? html`<p class="small">${choice.note}</p>` : nothing}
          </div>
        `,
      )}
    </div>`,
  );

/** One of two or three short ones, in a row. Sheets: `layout`, `fields`, `choices`. */
export const radioRow = (options: ChoiceOptions): TemplateResult =>
  group(
    options,
    html`<div class="choices">
      ${options.choices.map(
        (choice, at) =>
          html`<div class="box">${radio(options, choice, at)}<label for="${options.id}-${at}">${choice.label}</label></div>`,
      )}
    </div>`,
  );

/** Something listed that cannot be chosen: no control, the reason first, then the way out. Sheet: `choices`. */
export const notChoosable = (options: {
  readonly name: unknown;
  readonly description?: unknown;
  readonly reason: unknown;
  readonly remedy?: unknown;
  readonly icon?: Icon;
}): TemplateResult => html`
  <div class="nope">
    ${icon(options.icon ?? ringMinusIcon)}
    <h4>${options.name}</h4>
    ${options.description ? html`<p class="muted">${options.description}</p>` : nothing}
    <p class="nope__why"><strong>${options.reason}</strong> ${options.remedy ?? nothing}</p>
  </div>
`;

export interface CheckboxOptions {
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  readonly value: boolean;
  readonly error?: string | undefined;
  readonly onInput?: (value: boolean) => void;
  readonly onLeave?: () => void;
}

/** One tick. Sheet: `choices`; with an error also `fields`. */
export const checkbox = (options: CheckboxOptions): TemplateResult => html`
  ${options.error ? errorText(`${options.id}-error`, options.error) : nothing}
  <div class="box">
    <input
      type="checkbox"
      id=${options.id}
      .checked=${live(options.value)}
      aria-describedby=${[options.hint ? `${options.id}-hint` : '', options.error ? `${options.id}-error` : ''].filter(Boolean).join(' ') || nothing}
      aria-invalid=${options.error ? 'true' : nothing}
      @change=${(event: Event) => options.onInput?.((event.target as HTMLInputElement).checked)}
      @blur=${options.onLeave}
    />
    <label for=${options.id}>
      ${options.label}${options.hint ? html`<br /><span class="hint" id="${options.id}-hint">${options.hint}</span>` : nothing}
    </label>
  </div>
`;

/** A tick that means agreement: framed, never set beforehand. Sheets: `fields`, `choices`. */
export const consent = (options: CheckboxOptions): TemplateResult =>
  html`<div class="consent">${checkbox(options)}</div>`;
