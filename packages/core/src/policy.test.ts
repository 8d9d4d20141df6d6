import { expect, it } from 'vitest';
import { current, sourceDocument } from './policy.js';

it('reads the programme as the source document has it: an admin agent adds users, one role a category', () => {
  expect(sourceDocument).toEqual({ name: 'source-document', sourceGrants: true, oneRolePerCategory: true });
});

it('reads the programme as the newest pages have it: neither of the two', () => {
  expect(current).toEqual({ name: 'current', sourceGrants: false, oneRolePerCategory: false });
});
