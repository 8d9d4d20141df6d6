import { html } from './html.js';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  /** What was typed before. Never given for a password. */
  readonly value?: string | undefined;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly autocomplete: string;
  /** The page has no script, so the one field to begin with says so itself. */
  readonly focus?: boolean;
  readonly verbatim?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** A label, its control, its hint and its error, tied together for assistive technology. */
export function renderField(field: Field) {
  const { name, label, type = 'text', value = '', hint, error, autocomplete, focus, verbatim, options } = field;
  const described = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`]
    .filter(Boolean)
    .join(' ');
  const attributes = html`id="${name}" name="${name}" autocomplete="${autocomplete}" required
  ${[
    described !== '' && html`aria-describedby="${described}" `,
    error !== undefined && html`aria-invalid="true" `,
    focus && html`autofocus `,
    verbatim && html`autocapitalize="none" autocorrect="off" spellcheck="false" dir="auto" `,
  ]}`;

  return html`<div class="field">
    <label for="${name}">${label}</label> ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${options === undefined ? renderInput() : renderSelect(options)}
    ${error !== undefined && html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`;

  function renderInput() {
    if (type === 'password') return html`<input type="password" ${attributes} />`;
    return html`<input type="text" value="${value}" ${attributes} />`;
  }

  function renderSelect(choices: NonNullable<Field['options']>) {
    return html`<select ${attributes}>
      ${choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === value && html`selected`}>${choice.label}</option>`,
      )}
    </select>`;
  }
}
