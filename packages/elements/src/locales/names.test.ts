import { expect, it } from 'vitest';
import { en } from './en.js';

it('calls the pages as the program’s menu does (R-GEN-13)', () => {
  expect([en['users.title'], en['providers.title'], en['customers.title'], en['resellers.title']]).toEqual([
    'User management',
    'Indirect providers',
    'Customers',
    'Indirect resellers',
  ]);
});
