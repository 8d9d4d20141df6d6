import type { Exchange } from './exchange.js';
import { renderField, type Field } from './field.js';
import { html, type Html, type HtmlValue } from './html.js';
import type { Page } from './layout.js';

export interface FormPage {
  readonly title: string;
  readonly lead: HtmlValue;
  /** Where the form goes to. */
  readonly step: string;
  readonly submit: string;
  readonly fields: readonly Field[];
  /** An error of the form as a whole. */
  readonly error?: string | undefined;
  readonly notice?: HtmlValue;
  readonly aside?: HtmlValue;
}

/** The one shape of all sign-in pages: title, what went wrong, fields, go on, cancel. */
export function formPage({ href, words }: Exchange, form: FormPage): Page {
  const { title, lead, step, submit, fields, error, notice, aside } = form;
  const body = html`<div class="head">
      <h1>${title}</h1>
      <p class="muted">${lead}</p>
    </div>
    ${notice}${error !== undefined && html`<p class="notice" role="alert">${error}</p>`}
    <form id="form" method="post" action="${href(step)}" novalidate>
      ${fields.map(renderField)}
      <div class="actions">
        <button class="primary">${submit}</button> <button form="cancel">${words.cancel}</button>
      </div>
    </form>
    <form id="cancel" method="post" action="${href('cancel')}" hidden></form>
    ${aside !== undefined && html`<p class="aside">${aside}</p>`}`;

  return { title, body, hasError: error !== undefined || fields.some((field) => field.error !== undefined) };
}

/** A page that only tells something. */
export function messagePage(title: string, text: HtmlValue): Page {
  const body: Html = html`<div class="head">
    <h1>${title}</h1>
    <p>${text}</p>
  </div>`;
  return { title, body, hasError: true };
}

/** A text of the form, trimmed. Longer than `max` it is cut, so no error page repeats a book. */
export const readText = (form: URLSearchParams, name: string, max = 320) => (form.get(name) ?? '').trim().slice(0, max);
