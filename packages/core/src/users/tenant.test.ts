import { expect, it } from 'vitest';
import { current, sourceDocument } from '../policy.js';
import { waysToAddUsers } from './tenant.js';

it('adds new users only under the source document, and in three ways since (R-USR-42)', () => {
  expect([
    waysToAddUsers({ directory: 'cloud' }, sourceDocument),
    waysToAddUsers(undefined, sourceDocument),
    waysToAddUsers({ directory: 'cloud' }, current),
  ]).toEqual([['create'], ['create'], ['create', 'take-over', 'invite']]);
});

it('takes over and invites where the directory is kept elsewhere, or nobody knows (R-USR-42, R-USR-44)', () => {
  expect([waysToAddUsers({ directory: 'synchronized' }, current), waysToAddUsers(undefined, current)]).toEqual([
    ['take-over', 'invite'],
    ['take-over', 'invite'],
  ]);
});
