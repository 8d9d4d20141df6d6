/** A place in a text that a mail program may show as a link: what is read, and where it leads. */
interface Anchor {
  readonly shown: string;
  readonly target: string;
}

/**
 * Whether a text shows one address and leads to another, in HTML or in Markdown: then the reader sees the invitation's
 * link and opens somebody else's page. The link in a comment, or in a tag that does not lead to it, is hidden too.
 *
 * `isOfLink` knows the link and whatever is taken for it. In doubt a text hides something. It is searched from left to
 * right without going back, so hostile input of a mail's length costs no more than milliseconds.
 */
export function hidesLink(text: string, link: string, isOfLink: (part: string) => boolean): boolean {
  const host = hostOf(link);
  const isOther = ({ shown, target }: Anchor): boolean =>
    addressesIn(shown).some((address) => !isSameAddress(address, target)) ||
    (isOfLink(shown) && target !== link) ||
    (shown.toLowerCase().includes(host) && hostOf(target) !== host);

  const tags = tagsIn(text);
  const isInTag = ({ name, source }: Tag): boolean =>
    isOfLink(unescaped(source)) && (name !== 'a' || hrefOf(source) !== link);
  return tags.some(isInTag) || htmlAnchors(text, tags).some(isOther) || markdownAnchors(text).some(isOther);
}

interface Tag {
  /** In small letters, `/a` for the end of an element, `!--` for a comment. */
  readonly name: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The tags and comments of a text. `<https://…>` is none: that is an address in angle brackets. */
function tagsIn(text: string): Tag[] {
  const tags: Tag[] = [];
  let start = text.indexOf('<');
  while (start !== -1) {
    const name = /^(?:!--|\/?[a-z][a-z\d-]*(?=[\s/>]))/i.exec(text.slice(start + 1, start + 40))?.[0].toLowerCase();
    const close = name === '!--' ? '-->' : '>';
    const at = name === undefined ? start : text.indexOf(close, start);
    const end = at === -1 ? text.length : at + close.length;
    // Stryker disable next-line ConditionalExpression: a tag has a name; the compiler wants it said
    if (name !== undefined) tags.push({ name, source: text.slice(start, end), start, end });
    start = text.indexOf('<', end);
  }
  return tags;
}

/** What stands between `<a …>` and its end, or the next link, without the tags in it. */
function htmlAnchors(text: string, tags: readonly Tag[]): Anchor[] {
  const anchors: Anchor[] = [];
  let open: { target: string; shown: string; from: number } | undefined;
  const close = (end: number) => {
    if (open) anchors.push({ target: open.target, shown: unescaped(open.shown + text.slice(open.from, end)) });
    open = undefined;
  };
  for (const { name, source, start, end } of tags) {
    if (name === 'a' || name === '/a') close(start);
    if (name === 'a') open = { target: hrefOf(source), shown: '', from: end };
    else if (open) open = { ...open, shown: open.shown + text.slice(open.from, start), from: end };
  }
  close(text.length);
  return anchors;
}

/** The address in a tag, from its first `href` as browsers take it. Without any it leads nowhere. */
function hrefOf(source: string): string {
  const attributes = source.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g);
  for (const [, name, double, single, bare] of attributes) {
    if (name?.toLowerCase() === 'href') return unescaped(double ?? single ?? bare ?? '').trim();
  }
  return '';
}

/**
 * `[shown](target)`; `[shown][label]`, whose target stands elsewhere and counts as none; and `[shown]: target`, to which
 * every `[shown]` leads. Brackets may stand in brackets, so what is shown begins at the outermost one still open.
 */
function markdownAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/\\[[\]]|\n\s*\n|[[\]]/g)) {
    if (mark === '[') open.push(index);
    else if (mark !== ']') open = mark.startsWith('\n') ? [] : open;
    else {
      const target = targetAt(text.slice(index + 1, index + 2100));
      if (target !== undefined) {
        const start = open[0] ?? text.lastIndexOf('\n\n', index) + 1;
        anchors.push({ shown: text.slice(start, index), target });
      }
      open.pop();
    }
  }
  return anchors;
}

/** Where a bracket leads by what follows it, or `undefined` where it is only a bracket. */
function targetAt(after: string): string | undefined {
  if (after.startsWith('[')) return '';
  if (!after.startsWith('(') && !after.startsWith(':')) return undefined;

  const rest = after.slice(1).trimStart();
  // Either matches always, the second if only nothing.
  const [run] = (rest.startsWith('<') ? /^<[^>\n]*/ : /^[^\s)]*/).exec(rest)!;
  const target = unescaped(run.replace(/^</, ''));
  // A colon leads somewhere only where an address follows: `[see below]: call me` is a sentence.
  return after.startsWith('(') || /^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i.test(target) ? target : undefined;
}

/** What looks like an address to a reader, without the punctuation of the sentence around it. */
const addressesIn = (shown: string): string[] =>
  (shown.match(/(?:https?:\/\/|www\.)[^\s<>"'[\]]+/gi) ?? []).map((address) => address.replace(/[.,;:!?)]{1,9}$/, ''));

const isSameAddress = (shown: string, target: string): boolean => {
  const one = /^www\./i.test(shown) ? `https://${shown}` : shown;
  return one === target || (URL.canParse(one) && URL.canParse(target) && new URL(one).href === new URL(target).href);
};

// Stryker disable next-line StringLiteral: any text does that is no host
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** The characters that HTML writes as numbers, or by one of the names that occur in addresses. */
const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|colon|sol|num|equals|period));?/gi,
    (all: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named.get(name.toLowerCase())!;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
    },
  );

const named = new Map([
  ['amp', '&'],
  ['colon', ':'],
  ['sol', '/'],
  ['num', '#'],
  ['equals', '='],
  ['period', '.'],
]);
