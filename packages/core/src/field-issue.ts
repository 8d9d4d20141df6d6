import type * as z from 'zod/mini';
import type { RuleId } from './decision.js';

/** What can be wrong with one field. Every code has words in every language. */
export const fieldIssueCodes = [
  'required',
  'too-short',
  'too-long',
  'not-an-email',
  'not-a-phone-number',
  'not-a-web-address',
  'web-mail-address',
  'function-mailbox',
  'directory-address',
  'unknown-country',
  'other-country',
  'postal-code-format',
  'phone-format',
  'registration-number-format',
  'unknown-choice',
  'not-a-number',
  'too-small',
  'too-large',
  'unknown-field',
  'invalid',
] as const;

export type FieldIssueCode = (typeof fieldIssueCodes)[number];

/** One thing that is wrong with one field: where and what, never a sentence. */
export interface FieldIssue {
  /** The field, dotted: `primaryContact.email`. Empty for the whole value. */
  readonly path: string;
  readonly code: FieldIssueCode;
  /** The program's rule, where the field is wrong by one and not only by its form. */
  readonly rule?: RuleId;
  /** What a message about it needs, for example the web-mail service. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * The issues of a failed parse, all of them, as paths and codes.
 *
 * Our schemas put the code where zod keeps the message; what zod itself found wrong (a number for a text) has none of
 * ours. A field of the wrong kind is `invalid`, a missing one `required`: zod tells the two apart when it was asked to
 * `reportInput`, else the parsed `value` does. Without either every such field counts as missing.
 */
export function toFieldIssues(error: z.core.$ZodError, value?: unknown): FieldIssue[] {
  return error.issues.flatMap((issue): FieldIssue[] => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: 'unknown-field' }));
    }
    if (isFieldIssueCode(issue.message)) return [{ path, code: issue.message }];
    const input = 'input' in issue ? issue.input : valueAt(value, issue.path);
    if (issue.code === 'invalid_type' && input === undefined) return [{ path, code: 'required' }];
    if (issue.code === 'invalid_value') return [{ path, code: 'unknown-choice' }];
    if (issue.code === 'too_big')
      return [{ path, code: issue.origin === 'number' || issue.origin === 'int' ? 'too-large' : 'too-long' }];
    if (issue.code === 'too_small')
      return [{ path, code: issue.origin === 'number' || issue.origin === 'int' ? 'too-small' : 'too-short' }];
    return [{ path, code: 'invalid' }];
  });
}

/** What stands at a path of something that came from outside, or `undefined`. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

const isFieldIssueCode = (text: string): text is FieldIssueCode =>
  (fieldIssueCodes as readonly string[]).includes(text);
