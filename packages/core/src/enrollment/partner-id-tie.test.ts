import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { drawn } from '../state-table.fixtures.js';
import { PartnerIdTieState, partnerIdTieStates, partnerIdTieTransitions } from './partner-id-tie.js';

it('lets the tie of the PartnerID wait and be made later (R-ENR-42)', () => {
  expect(`\n${drawn(partnerIdTieTransitions)}\n`).toBe(`
          | tie  | postpone
open      | tied | postponed
postponed | tied | -
tied      | -    | -
`);
});

it('knows its own states and no other', () => {
  expect([...partnerIdTieStates, ...hostileIds].filter((id) => PartnerIdTieState.safeParse(id).success)).toEqual([
    'open',
    'postponed',
    'tied',
  ]);
});
