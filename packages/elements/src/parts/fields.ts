import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { TwotierElement } from '../base/twotier-element.js';
import { downIcon, icon, searchIcon, stopIcon } from '../look/icons.js';

/** What every field has around its control. `FormController.field(name)` fills the lower half. */
export interface FieldOptions {
  readonly label: string;
  /** Said before the person types. A read-only field gives its reason here. */
  readonly hint?: unknown;
  readonly optional?: boolean;
  /** A field is as wide as what goes in: 10, 20 or 32 em. */
  readonly width?: 's' | 'm' | 'l';
  /** A repair offered below: "Use k.brandl@…". */
  readonly repair?: { readonly value: string; readonly label?: string } | undefined;

  readonly id: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onInput?: (value: string) => void;
  readonly onLeave?: () => void;
}

export interface TextFieldOptions extends FieldOptions {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  readonly autocomplete?: AutoFill;
  readonly inputmode?: 'numeric' | 'email' | 'tel' | 'url';
  readonly spellcheck?: boolean;
  readonly readonly?: boolean;
  readonly placeholder?: string;
  /** Ids and links in the fixed-width font. */
  readonly code?: boolean;
}

type InputLike = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const typed = (onInput: FieldOptions['onInput']) => (event: Event) => onInput?.((event.target as InputLike).value);

const describedBy = ({ id, hint, error }: FieldOptions) =>
  ifDefined([hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined);

/** Label, hint, error, control, in this order: keyboards and autofill lists cover what is below. */
function field(host: TwotierElement, options: FieldOptions, control: TemplateResult) {
  const { id, label, hint, optional, error, repair, onInput } = options;
  return html`
    <div class="field">
      <label for=${id}>${label}${optional ? html` <span class="opt">${host.t('common.form.optional')}</span>` : nothing}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${error ? errorText(`${id}-error`, error) : nothing} ${control}
      ${
        repair
          ? html`<div>
            <button type="button" class="button button--small" @click=${() => onInput?.(repair.value)}>
              ${repair.label ?? host.t('common.form.use', { value: repair.value })}
            </button>
          </div>`
          : nothing
      }
    </div>
  `;
}

export const errorText = (id: string, error: string) =>
  html`<p class="error" id=${id}>${icon(stopIcon)}<span>${error}</span></p>`;

/** One line of text. Sheet: `fields`. */
export function textField(host: TwotierElement, options: TextFieldOptions): TemplateResult {
  return field(host, options, textInput(options));
}

const textInput = (options: TextFieldOptions) => html`
  <input
    class="input ${options.code ? 'input--code' : ''} ${options.width ? `w-${options.width}` : ''}"
    id=${options.id}
    type=${options.type ?? 'text'}
    name=${options.id}
    .value=${live(options.value)}
    ?readonly=${options.readonly}
    autocomplete=${options.autocomplete ?? 'off'}
    inputmode=${ifDefined(options.inputmode)}
    spellcheck=${ifDefined(options.spellcheck === undefined ? undefined : `${options.spellcheck}`)}
    placeholder=${ifDefined(options.placeholder)}
    aria-describedby=${describedBy(options)}
    aria-invalid=${options.error ? 'true' : nothing}
    @input=${typed(options.onInput)}
    @blur=${options.onLeave}
  />
`;

/** A search field with its glass. Sheets: `fields`, `table`. */
export function searchField(host: TwotierElement, options: TextFieldOptions): TemplateResult {
  return field(
    host,
    options,
    html`<div class="search">${icon(searchIcon)}${textInput({ ...options, type: 'search' })}</div>`,
  );
}

/** Several lines of text; grows with what is written. Sheet: `fields`. */
export function textArea(
  host: TwotierElement,
  options: FieldOptions & { readonly readonly?: boolean },
): TemplateResult {
  return field(
    host,
    options,
    html`
      <textarea
        class="input input--area ${options.width ? `w-${options.width}` : ''}"
        id=${options.id}
        name=${options.id}
        .value=${live(options.value)}
        ?readonly=${options.readonly}
        aria-describedby=${describedBy(options)}
        aria-invalid=${options.error ? 'true' : nothing}
        @input=${typed(options.onInput)}
        @blur=${options.onLeave}
      ></textarea>
    `,
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldOptions extends FieldOptions {
  readonly options: readonly SelectOption[];
  readonly autocomplete?: AutoFill;
}

/** One of a few, with the browser's own list. Sheet: `fields`. */
export function selectField(host: TwotierElement, options: SelectFieldOptions): TemplateResult {
  return field(
    host,
    options,
    html`
      <div class="select ${options.width ? `w-${options.width}` : ''}">
        <select
          class="input"
          id=${options.id}
          name=${options.id}
          autocomplete=${options.autocomplete ?? 'off'}
          aria-describedby=${describedBy(options)}
          aria-invalid=${options.error ? 'true' : nothing}
          @change=${typed(options.onInput)}
          @blur=${options.onLeave}
        >
          ${options.options.map(
            ({ value, label }) =>
              html`<option value=${value} ?selected=${value === options.value} .selected=${live(value === options.value)}>${label}</option>`,
          )}
        </select>
        ${icon(downIcon)}
      </div>
    `,
  );
}
