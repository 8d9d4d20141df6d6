/** Markup that is safe to send. Only `html` makes it, and `html` escapes every text put into it. */
class Markup {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Html = Markup;

/** `false` and `undefined` leave nothing behind, so that `condition && html\`…\`` reads well. */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[];

export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Markup(strings.reduce((markup, part, index) => markup + toMarkup(values[index - 1]) + part));
}

/** A user name or address, isolated from the text around it and broken at its own joints. */
export const renderAddress = (address: string): Html =>
  html`<bdi>${address.split(/(?=[@.])/).map((part, index) => html`${index > 0 && html`<wbr />`}${part}`)}</bdi>`;

function toMarkup(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.markup;
  if (typeof value === 'object') return value.map(toMarkup).join('');

  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
