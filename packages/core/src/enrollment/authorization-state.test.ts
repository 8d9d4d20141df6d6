import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { drawn } from '../state-table.fixtures.js';
import {
  AuthorizationState,
  authorizationStates,
  authorizationTransitions,
  suspensionEffects,
} from './authorization-state.js';

it('lifts a suspension, and lets a deauthorized reseller come back only by enrolling again (R-ENR-61, R-ENR-62)', () => {
  expect(`\n${drawn(authorizationTransitions)}\n`).toBe(`
             | suspend   | deauthorize  | reinstate  | enroll-again
authorized   | suspended | deauthorized | -          | -
suspended    | -         | deauthorized | authorized | -
deauthorized | -         | -            | -          | authorized
`);
});

it('stops new transactions and delegated administration while suspended (R-ENR-62)', () => {
  expect(suspensionEffects).toEqual(['no-new-transactions', 'delegated-administration-revoked']);
});

it('knows its own states and no other', () => {
  expect([...authorizationStates, ...hostileIds].filter((id) => AuthorizationState.safeParse(id).success)).toEqual([
    'authorized',
    'suspended',
    'deauthorized',
  ]);
});
