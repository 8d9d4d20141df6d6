/** The text of a letter as it is edited: what stands above its link and what stands below. */
export interface AroundLink {
  readonly above: string;
  readonly below: string;
}

/** Cuts a text at its link. A text that has lost it counts as all above. */
export function toAround(text: string, link: string): AroundLink {
  const at = text.indexOf(link);
  if (at === -1) return { above: text, below: '' };
  return { above: text.slice(0, at).trimEnd(), below: text.slice(at + link.length).trimStart() };
}

/** The whole text: the link has a line of its own, so that no mail program takes a full stop for a part of it. */
export const toText = ({ above, below }: AroundLink, link: string): string =>
  [above.trimEnd(), link, below.trimStart()].filter(Boolean).join('\n\n');

/**
 * The text with its link whole again: what is left of a damaged one is replaced, a deleted one comes back to where it
 * stood in `before`, the last text that had it.
 */
export function withLinkBack(text: string, link: string, before: string): string {
  const token = link.slice(link.lastIndexOf('=') + 1);
  const stem = link.slice(0, -token.length);

  const damaged = text
    .split(/(\s+)/)
    .find((word) => word.includes(stem) || word.includes(token.slice(0, 12)) || word.endsWith(token.slice(-12)));
  if (damaged) return text.replace(damaged, () => link);

  const at = commonStart(text, before);
  return toText({ above: text.slice(0, at), below: text.slice(at) }, link);
}

/** The text without the links of other invitations. */
export function withoutOtherLinks(text: string, link: string): string {
  const token = link.slice(link.lastIndexOf('=') + 1);
  const stem = link.slice(0, -token.length);
  return text
    .split(stem)
    .map((piece, at) => {
      if (at === 0) return piece;
      const found = /^[\w-]*/.exec(piece)?.[0] ?? '';
      return found === token ? stem + piece : piece.slice(found.length);
    })
    .join('');
}

/** The link for reading: enough to tell it from others, not enough to open it. */
export function shortened(link: string): string {
  const at = link.lastIndexOf('=') + 1;
  return `${link.slice(0, at)}…${link.slice(-4)}`;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
