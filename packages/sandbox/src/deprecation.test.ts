import { expect, it } from 'vitest';
import { deprecationHeaders } from './deprecation.js';

it('says since when an operation is on its way out, and until when it works', () => {
  const deprecated = { since: '2027-01-01T00:00:00Z', sunset: '2028-01-01T00:00:00Z', use: 'listUsers' };

  expect(deprecationHeaders({ deprecated })).toEqual({
    Deprecation: '@1798761600',
    Sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
  });
});

it('says nothing of an operation that stays', () => {
  expect(deprecationHeaders({})).toEqual({});
});
