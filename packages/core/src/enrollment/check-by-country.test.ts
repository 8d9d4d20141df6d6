import { expect, it } from 'vitest';
import { current } from '../policy.js';
import { checkLegalProfileByCountry, checkPhoneByCountry } from './check-by-country.js';
import { countryRules } from './country-rules.fixtures.js';
import { aLegalProfile } from './enrollment.fixtures.js';

const inItaly = { countryRules: countryRules.IT, policy: current };
const issuesOf = (legalProfile: unknown, check: Parameters<typeof checkLegalProfileByCountry>[1] = inItaly) =>
  checkLegalProfileByCountry(legalProfile, check).map(({ path, code }) => `${path} ${code}`);

it('says nothing of what is no text: that is said elsewhere', () => {
  const wrong = { country: 'IT', city: 7, postalCode: 7, state: {} };
  expect(issuesOf({ address: { ...wrong, country: 7 }, registrationNumber: 'IT12345678901' })).toEqual([]);
  expect(issuesOf({ address: wrong, registrationNumber: 'IT12345678901' })).toEqual([]);
  expect(issuesOf({ address: wrong }, {})).toEqual([]);
});

it('asks for a registration number where something else stands in its place (R-ENR-46)', () => {
  const italian = { ...countryRules.IT, registrationNumber: { ...countryRules.IT.registrationNumber, required: true } };
  const address = { country: 'IT', city: 'Bologna', postalCode: '40121', state: 'BO' };
  expect(issuesOf({ address, registrationNumber: 7 }, { countryRules: italian, policy: current })).toEqual([
    'legalProfile.registrationNumber required',
  ]);
});

it('leaves the first line of the address to the form, which requires it everywhere', () => {
  const { address } = aLegalProfile({ line1: '', country: 'DE' });
  expect(issuesOf({ address, registrationNumber: '' }, { countryRules: countryRules.DE })).toEqual([]);
});

it('tells ß from ss in the name of a state', () => {
  const rules = { ...countryRules.IT, states: [{ code: 'WE', name: 'Weiß' }] };
  const address = { country: 'IT', city: 'Bologna', postalCode: '40121' };
  const states = ['weiß', 'WE', 'Weiss'];
  expect(
    states.filter((state) => issuesOf({ address: { ...address, state } }, { countryRules: rules }).length > 0),
  ).toEqual(['Weiss']);
});

it('reads a phone number with blanks around it', () => {
  expect(checkPhoneByCountry('phone', ' +33 1 23 45 67 89 ', countryRules.FR)).toEqual([]);
});
