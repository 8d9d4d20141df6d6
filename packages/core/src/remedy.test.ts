import { expect, it } from 'vitest';
import { hostileIds } from './hostile.fixtures.js';
import { remedyOf } from './remedy.js';

it('leads from a missing relationship of the provider to the joint invitation', () => {
  expect(remedyOf('no-reseller-relationship')).toBe('invite-jointly');
});

it('lets a person confirm who has not ticked the box', () => {
  expect(remedyOf('consent-missing')).toBe('confirm');
});

it.each([...hostileIds, 'a-code-of-a-newer-server'])('knows no remedy for the code %j', (code) => {
  expect(remedyOf(code)).toBe('none');
});
