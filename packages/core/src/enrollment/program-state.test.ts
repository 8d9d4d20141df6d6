import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { nextState } from '../state-machine.js';
import { drawn } from '../state-table.fixtures.js';
import { ProgramState, programStates, programTransitions } from './program-state.js';

it('makes a qualified company active when it signs the agreement; rejected and declined are other ends (R-ENR-56)', () => {
  expect(`\n${drawn(programTransitions)}\n`).toBe(`
          | qualify   | reject   | decline  | sign-agreement | fix-now
applied   | qualified | rejected | declined | -              | -
qualified | -         | rejected | declined | active         | -
active    | -         | -        | -        | -              | -
rejected  | -         | -        | -        | -              | applied
declined  | -         | -        | -        | -              | -
`);
});

it('names the state and the events that would fit (R-ENR-56)', () => {
  expect(nextState(programTransitions, 'applied', 'sign-agreement', 'R-ENR-56')).toEqual({
    allowed: false,
    reason: {
      code: 'event-does-not-fit',
      rule: 'R-ENR-56',
      state: 'applied',
      event: 'sign-agreement',
      fitting: ['qualify', 'reject', 'decline'],
    },
  });
});

it('knows its own states and no other', () => {
  expect(programStates).toEqual(['applied', 'qualified', 'active', 'rejected', 'declined']);
  expect([...programStates, ...hostileIds].filter((id) => ProgramState.safeParse(id).success)).toEqual(programStates);
});
