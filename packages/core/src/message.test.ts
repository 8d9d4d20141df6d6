import { expect, expectTypeOf, it } from 'vitest';
import { formatMessage, type PlacesOf } from './message.js';

it('fills the places of a message', () => {
  expect(formatMessage('{a} and {b}', { a: 'Katrin', b: 'Jonas' }, 'en')).toBe('Katrin and Jonas');
});

it('writes numbers in the language of the reader', () => {
  expect(formatMessage('{max}', { max: 10_000 }, 'it')).toBe('10.000');
});

it('leaves a place without a value as it is written', () => {
  expect(formatMessage('{a} {toString} {constructor}', { a: 'x' }, 'en')).toBe('x {toString} {constructor}');
});

it('does not read a place out of a value', () => {
  expect(formatMessage('{a} {b}', { a: '{b}', b: '$&' }, 'en')).toBe('{b} $&');
});

const users = { one: '{count} user', other: '{count} users' };

it('chooses the plural form by the count', () => {
  expect([0, 1, 2].map((count) => formatMessage(users, { count }, 'en'))).toEqual(['0 users', '1 user', '2 users']);
});

it('uses the other form where the language asks for one that the message lacks', () => {
  expect(formatMessage(users, { count: 3 }, 'ar')).toBe(`${new Intl.NumberFormat('ar').format(3)} users`);
});

it('uses the other form without a count, and where the count is no number', () => {
  expect(formatMessage(users, {}, 'en')).toBe('{count} users');
  expect(formatMessage(users, { count: '1' }, 'en')).toBe('1 users');
});

it('reads the names of the places from the text', () => {
  expectTypeOf<PlacesOf<'{a} of {b}'>>().toEqualTypeOf<'a' | 'b'>();
  expectTypeOf<PlacesOf<{ one: 'one'; other: '{count} of {total}' }>>().toEqualTypeOf<'count' | 'total'>();
});
