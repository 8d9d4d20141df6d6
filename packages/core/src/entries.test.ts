import { expect, it } from 'vitest';
import { hasEntry } from './entries.js';
import { hostileIds } from './hostile.fixtures.js';

it('finds whole entries only, the first and the last too', () => {
  expect(['DE', 'IT', 'FR', 'D', 'E I', 'DE IT', ' DE', ''].map((entry) => hasEntry('DE IT FR', entry))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

it('finds nothing in a table without entries', () => {
  expect(['', ' ', 'DE'].map((entry) => hasEntry('', entry))).toEqual([false, false, false]);
});

it.each(hostileIds)('finds no entry %j', (id) => {
  expect(hasEntry('DE IT FR', id)).toBe(false);
});
