import { canSendInvitationText } from '@twotier/core';

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
 * The text with its link whole again and no other invitation's link beside it: what is left of a damaged link is
 * replaced, a deleted one comes back to where it stood in `before`, the last text that was good.
 */
export function mended(text: string, link: string, before: string): string {
  const words = text.split(/(\s+)/);
  let isThere = words.some((word) => isLink(word, link));

  const clean = words.map((word) => {
    if (isLink(word, link) || !isRemnant(word, link)) return word;
    if (isThere) return '';
    isThere = true;
    return link;
  });
  if (isThere) return clean.join('');

  const at = endOfLine(text, commonStart(text, before));
  return toText({ above: text.slice(0, at), below: text.slice(at) }, link);
}

/** The link for reading: enough to tell it from others, not enough to open it. */
export function shortened(link: string): string {
  const at = link.lastIndexOf('=') + 1;
  return `${link.slice(0, at)}…${link.slice(-4)}`;
}

const isLink = (word: string, link: string): boolean => canSendInvitationText(word, link).allowed;

/** Something that was this link, or is the link of another invitation. */
function isRemnant(word: string, link: string): boolean {
  const token = link.slice(link.lastIndexOf('=') + 1);
  const address = link.slice(0, link.indexOf('#') + 1);
  const parts = [address, token.slice(0, 12), token.slice(-12)].filter(Boolean);
  return parts.some((part) => word.includes(part)) || /(?:[#&]|%23|%26)invitation(?:=|%3D)/i.test(word);
}

/** The place itself between two lines, else the end of the line it is in: a link never cuts a sentence in two. */
function endOfLine(text: string, at: number): number {
  if (at === 0 || text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
