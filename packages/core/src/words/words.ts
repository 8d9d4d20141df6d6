import type { FieldIssue, FieldIssueCode } from '../field-issue.js';
import { formatMessage, type Message, type MessageValue } from '../message.js';
import type { RefusalCode } from '../refusal.js';
import type { RoleReach } from '../users/explain-role.js';
import type { RoleId } from '../users/role.js';

/** The words of the rules in one language: typed by code, so a refusal without words does not compile. */
export interface Words extends Terms {
  readonly refusals: Readonly<Record<RefusalCode, RefusalWords>>;
}

/** The words of the rules without those of the refusals: roles, wrong fields, and what to say of a code without words. */
export interface Terms {
  readonly locale: string;
  /** For a code that a newer server has sent. */
  readonly unknownRefusal: RefusalWords;
  readonly fields: Readonly<Record<FieldIssueCode, Message>>;
  readonly roles: Readonly<Record<RoleId, RoleWords>>;
  /** What to know before a role is given that reaches beyond the dashboard (R-USR-24). */
  readonly roleReaches: Readonly<Record<RoleReach, string>>;
}

/** Two stations: why it is refused, and what to do now. */
export interface RefusalWords {
  readonly reason: Message;
  /** Said instead of `reason` where evidence that it names is not known. */
  readonly reasonWithoutEvidence?: Message;
  readonly remedy: Message;
}

export interface RoleWords {
  readonly name: string;
  /** What the role opens, in one or two sentences (R-USR-07). */
  readonly about: string;
}

/**
 * A refusal in words.
 *
 * Country codes, role ids and dates of the evidence are written out in the language; `names` adds what only the caller
 * knows, for example the name behind a `providerId`.
 */
export function describeRefusal(
  refusal: { readonly code: string },
  words: Words,
  names: Readonly<Record<string, string>> = {},
): { reason: string; remedy: string } {
  const { reason, reasonWithoutEvidence, remedy } = Object.hasOwn(words.refusals, refusal.code)
    ? words.refusals[refusal.code as RefusalCode]
    : words.unknownRefusal;
  const values = { ...valuesOf(refusal, words), ...names };
  const full = formatMessage(reason, values, words.locale);
  const isPartial = full === formatMessage(reason, {}, words.locale) && reasonWithoutEvidence !== undefined;
  return {
    reason: isPartial ? formatMessage(reasonWithoutEvidence, values, words.locale) : full,
    remedy: formatMessage(remedy, values, words.locale),
  };
}

/** One wrong field in words. */
export const describeFieldIssue = (issue: Pick<FieldIssue, 'code' | 'values'>, words: Terms): string =>
  formatMessage(
    Object.hasOwn(words.fields, issue.code) ? words.fields[issue.code] : words.fields.invalid,
    valuesOf(issue.values ?? {}, words),
    words.locale,
  );

/** The evidence as texts and numbers that fit into a sentence. */
function valuesOf(evidence: object, words: Terms): Record<string, MessageValue> {
  const values: Record<string, MessageValue> = {};
  for (const [key, value] of Object.entries(evidence)) {
    if (typeof value === 'number') values[key] = value;
    else if (Array.isArray(value)) values[key] = listOf(value, words);
    else if (typeof value === 'string') values[key] = textOf(key, value, words);
  }
  return values;
}

function textOf(key: string, value: string, words: Terms): string {
  if (/country$/i.test(key) && /^[A-Z]{2}$/.test(value)) {
    return new Intl.DisplayNames(words.locale, { type: 'region' }).of(value) ?? value;
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) {
    return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  }
  return key === 'role' && isNamed(value, words) ? words.roles[value].name : value;
}

/** Asked of the words, not of the roles: who only speaks of a role does not need to know what it may do. */
const isNamed = (id: string, { roles }: Terms): id is RoleId => Object.hasOwn(roles, id);

function listOf(values: readonly unknown[], words: Terms): string {
  const texts = values
    .filter((value) => typeof value === 'string')
    .map((value) => (isNamed(value, words) ? words.roles[value].name : value));
  return new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(texts);
}
