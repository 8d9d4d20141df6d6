import * as z from 'zod/mini';
import { expect, it } from 'vitest';
import { fieldIssueCodes, toFieldIssues } from './field-issue.js';
import { requiredText } from './text.js';

const Form = z.strictObject({
  name: requiredText(5),
  seats: z.int().check(z.minimum(1), z.maximum(9)),
  kind: z.enum(['single', 'joint']),
  tags: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
});
const issuesOf = (value: unknown) => {
  const parsed = Form.safeParse(value);
  return parsed.success ? [] : toFieldIssues(parsed.error, value);
};
const good = { name: 'Mira', seats: 1, kind: 'joint', tags: ['a'] };

it('finds nothing wrong with a good value', () => {
  expect(issuesOf(good)).toEqual([]);
});

it('names every wrong field at once', () => {
  expect(issuesOf({ name: '', seats: 0, kind: 'x', tags: [] })).toEqual([
    { path: 'name', code: 'required' },
    { path: 'seats', code: 'too-small' },
    { path: 'kind', code: 'unknown-choice' },
    { path: 'tags', code: 'too-short' },
  ]);
});

it('tells too much from too long', () => {
  expect(issuesOf({ ...good, name: 'Katrin', seats: 10, tags: ['a', 'b', 'c'] })).toEqual([
    { path: 'name', code: 'too-long' },
    { path: 'seats', code: 'too-large' },
    { path: 'tags', code: 'too-long' },
  ]);
});

it('calls a field that is missing required, and one of the wrong kind invalid', () => {
  expect(issuesOf({ ...good, name: undefined, seats: '1' })).toEqual([
    { path: 'name', code: 'required' },
    { path: 'seats', code: 'invalid' },
  ]);
});

it('calls a choice that nobody made unknown, and a number beyond all numbers too large', () => {
  expect(issuesOf({ ...good, kind: undefined })).toEqual([{ path: 'kind', code: 'unknown-choice' }]);
  const codeOf = (value: number) => {
    const { error } = z.int().safeParse(value);
    return error && toFieldIssues(error, value).map(({ code }) => code);
  };
  expect([codeOf(2 ** 60), codeOf(-(2 ** 60))]).toEqual([['too-large'], ['too-small']]);
});

it('names a field that is not known, also below another', () => {
  expect(issuesOf({ ...good, status: 'ready' })).toEqual([{ path: 'status', code: 'unknown-field' }]);
  const parsed = z.strictObject({ form: Form }).safeParse({ form: { ...good, id: '1' } });
  expect(parsed.error && toFieldIssues(parsed.error)).toEqual([{ path: 'form.id', code: 'unknown-field' }]);
});

it('tells the same where zod reports what was put in', () => {
  const parsed = Form.safeParse({ ...good, name: undefined, seats: '1' }, { reportInput: true });
  expect(parsed.error && toFieldIssues(parsed.error)).toEqual([
    { path: 'name', code: 'required' },
    { path: 'seats', code: 'invalid' },
  ]);
});

it('counts a field of the wrong kind as missing where nobody hands in the value', () => {
  const parsed = Form.safeParse({ ...good, seats: '1' });
  expect(parsed.error && toFieldIssues(parsed.error)).toEqual([{ path: 'seats', code: 'required' }]);
});

it('names the whole value by an empty path', () => {
  expect(issuesOf('nothing')).toEqual([{ path: '', code: 'invalid' }]);
});

it('has each code once', () => {
  expect(new Set(fieldIssueCodes).size).toBe(fieldIssueCodes.length);
});
