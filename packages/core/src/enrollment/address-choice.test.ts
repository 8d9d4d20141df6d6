import { expect, it } from 'vitest';
import { canGoOnWithAddress, isAddressChecked, suggestionsFor } from './address-choice.js';
import { aLegalProfile } from './enrollment.fixtures.js';

const { address: entered } = aLegalProfile();
const corrected = { ...entered, line1: 'Haidplatz 4a' };

it('compares an entered address in some countries (R-ENR-45)', () => {
  expect(['AM', 'HU', 'KG', 'MD', 'UZ', 'RU', 'DE', 'US', '', 'AM HU'].filter(isAddressChecked)).toEqual([
    'AM',
    'HU',
    'KG',
    'MD',
    'UZ',
    'RU',
  ]);
});

it('lets the own address stand where the register has the same or nothing (R-ENR-45)', () => {
  const sameOtherwise = { ...entered, line1: 'HAIDPLATZ  4.', city: 'Regensburg ' };
  expect([
    canGoOnWithAddress({ entered, suggested: [] }),
    canGoOnWithAddress({ entered, suggested: [sameOtherwise] }),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('asks to keep the own address or to take the suggestion (R-ENR-45)', () => {
  const question = { entered, suggested: [corrected] };
  expect(canGoOnWithAddress(question)).toEqual({
    allowed: false,
    reason: { code: 'address-choice-missing', rule: 'R-ENR-45', count: 1 },
  });
  expect([
    canGoOnWithAddress({ ...question, chosen: entered }),
    canGoOnWithAddress({ ...question, chosen: corrected }),
  ]).toEqual([{ allowed: true }, { allowed: true }]);
});

it('takes no third address for an answer (R-ENR-45)', () => {
  const chosen = { ...entered, line1: 'Haidplatz 40' };
  expect(canGoOnWithAddress({ entered, suggested: [corrected], chosen })).toMatchObject({
    reason: { code: 'address-choice-missing' },
  });
});

it('shows three suggestions at most, and none that says the same', () => {
  const suggested = [corrected, entered, { ...entered, city: 'Pentling' }, { ...entered, city: 'Lappersdorf' }];
  expect(suggestionsFor(entered, suggested)).toEqual([corrected, suggested[2]]);
});

it.each(['line1', 'line2', 'city', 'state', 'postalCode', 'country'] as const)('sees another %s', (field) => {
  expect(suggestionsFor(entered, [{ ...entered, [field]: 'AT' }])).toHaveLength(1);
});

it('tells what stands in one line from what stands in two, and ß from ss', () => {
  const inOne = { ...entered, line1: 'Haidplatz 4', line2: 'b' };
  expect(suggestionsFor(inOne, [{ ...inOne, line1: 'Haidplatz', line2: '4b' }])).toHaveLength(1);
  expect(
    suggestionsFor({ ...entered, line1: 'Gasse am Fluß' }, [{ ...entered, line1: 'Gasse am Fluss' }]),
  ).toHaveLength(1);
});
