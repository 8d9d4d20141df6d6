/** Markup that is safe to send: made by `html`, which escapes every text put into it. */
export class Html {
  readonly markup: string;

  private constructor(markup: string) {
    this.markup = markup;
  }

  static template(this: void, strings: TemplateStringsArray, ...values: readonly HtmlValue[]) {
    return new Html(strings.reduce((markup, part, index) => markup + toMarkup(values[index - 1]) + part));
  }
}

/** `false` and `undefined` leave nothing behind, so that `condition && html\`…\`` reads well. */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[];

export const html = Html.template;

function toMarkup(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(toMarkup).join('');

  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
