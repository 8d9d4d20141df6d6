import { describe, expect, it } from 'vitest';
import { current } from '../policy.js';
import { checkCompanyDetails } from './company-details.js';
import { CountryRules } from './country-rules.js';
import { countryRules } from './country-rules.fixtures.js';
import { aLegalProfile, aPrimaryContact, aSupportContact, companyDetails } from './enrollment.fixtures.js';
import { isRegistrationNumberRequired } from './registration-number.js';

type Country = keyof typeof countryRules;
const countries = Object.keys(countryRules) as Country[];

/** A company of each country, written as people there write: address, phone and number. */
const companies: Record<Country, { address: object; phone: string; number: string }> = {
  DE: { address: { postalCode: '93047', city: 'Regensburg' }, phone: '0941 555010', number: 'DE 123 456 789' },
  IT: { address: { postalCode: '40121', city: 'Bologna', state: 'BO' }, phone: '051 555 0100', number: '12345678901' },
  FR: { address: { postalCode: '75002', city: 'Paris' }, phone: '01 23 45 67 89', number: 'FR 40 303265045' },
  GB: { address: { postalCode: 'sw1a1aa', city: 'London' }, phone: '020 7946 0018', number: 'GB999 9999 73' },
  US: {
    address: { postalCode: '98101-1234', city: 'Seattle', state: 'washington' },
    phone: '(206) 555-0100',
    number: '12-3456789',
  },
  CH: { address: { postalCode: '8001', city: 'Zürich' }, phone: '044 668 18 00', number: 'CHE-123.456.789 MWST' },
  CA: {
    address: { postalCode: 'h3z 2y7', city: 'Montréal', state: 'quebec' },
    phone: '1-514-555-0100',
    number: '123456789RC0001',
  },
  JP: {
    address: { postalCode: '１５４－００２３', city: '世田谷区', state: '東京都' },
    phone: '03-1234-5678',
    number: '1234567890123',
  },
  BR: {
    address: { postalCode: '01310-100', city: 'São Paulo', state: 'Sao Paulo' },
    phone: '(11) 96123-4567',
    number: '12.ABC.345/01DE-35',
  },
  IE: {
    address: { city: 'Dublin', postalCode: '', state: 'co. dublin' },
    phone: '(01) 679 6100',
    number: 'IE6388047V',
  },
};

const detailsOf = (country: Country, changed: { address?: object; phone?: string; number?: string } = {}) => {
  const company = companies[country];
  const phone = changed.phone ?? company.phone;
  return companyDetails({
    legalProfile: {
      ...aLegalProfile({ ...company.address, country, ...changed.address }),
      registrationNumber: changed.number ?? company.number,
    },
    primaryContact: aPrimaryContact({ phone }),
    supportContact: aSupportContact({ phone }),
  });
};
const check = (country: Country, changed?: Parameters<typeof detailsOf>[1], policy = current) =>
  checkCompanyDetails(detailsOf(country, changed), {
    path: 'new',
    accountCountry: country,
    countryRules: countryRules[country],
    policy,
  });

describe.each(countries)('%s', (country) => {
  it('has rules that travel as JSON', () => {
    expect(CountryRules.parse(JSON.parse(JSON.stringify(countryRules[country])))).toEqual(countryRules[country]);
  });

  it('takes a company that writes as people there do', () => {
    expect(check(country)).toEqual([]);
  });

  it('takes its own examples', () => {
    const { phone, postalCode, registrationNumber } = countryRules[country];
    expect(check(country, { phone: phone.example })).toEqual([]);
    expect(check(country, { address: { postalCode: postalCode.example }, number: registrationNumber.example })).toEqual(
      [],
    );
  });

  it('names all that is written otherwise, with an example, in the order of its form', () => {
    const issues = check(country, {
      address: { postalCode: '1?', state: 'Atlantis' },
      phone: '12345678901234567',
      number: '?',
    });
    const hasStates = countryRules[country].states.length > 0;
    const order = countryRules[country].address.map(({ field }) => field);
    const inAddress = order.flatMap((field) => {
      if (field === 'postalCode') return ['legalProfile.address.postalCode postal-code-format'];
      return field === 'state' && hasStates ? ['legalProfile.address.state unknown-choice'] : [];
    });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'legalProfile.registrationNumber registration-number-format',
      ...inAddress,
      'primaryContact.phone phone-format',
      'supportContact.phone phone-format',
    ]);
    expect(issues.filter(({ code, values }) => code.endsWith('-format') && !values?.['example'])).toEqual([]);
  });
});

it('says how it is written there', () => {
  expect(check('FR', { address: { postalCode: '7500' }, phone: '1', number: 'FR1' })).toEqual([
    {
      path: 'legalProfile.registrationNumber',
      code: 'registration-number-format',
      values: { name: 'Numéro de TVA', example: 'FR40303265045' },
    },
    { path: 'legalProfile.address.postalCode', code: 'postal-code-format', values: { example: '33380' } },
    // That it is no phone number at all comes before that it is none of the country.
    { path: 'primaryContact.phone', code: 'not-a-phone-number' },
    { path: 'supportContact.phone', code: 'not-a-phone-number' },
  ]);
});

it('asks for what the country asks: a state in Italy, no postal code in Ireland', () => {
  expect(check('IT', { address: { state: '', postalCode: ' ' } }).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'legalProfile.address.postalCode required',
    'legalProfile.address.state required',
  ]);
  expect(check('IE', { address: { state: '', postalCode: '', city: '' } }).map(({ path }) => path)).toEqual([
    'legalProfile.address.city',
  ]);
});

it('leaves a field alone that is not asked for there', () => {
  expect(check('DE', { address: { state: 'Bayern' } })).toEqual([]);
  const withoutThem = {
    ...countryRules.IT,
    address: countryRules.IT.address.filter(({ field }) => field !== 'postalCode' && field !== 'state'),
  };
  const details = detailsOf('IT', { address: { postalCode: 'none', state: 'Atlantis' } });
  expect(checkCompanyDetails(details, { path: 'new', accountCountry: 'IT', countryRules: withoutThem })).toEqual([]);
});

it('asks for city and postal code where nobody hands in rules', () => {
  const details = companyDetails({ legalProfile: aLegalProfile({ city: '\u200b', postalCode: '' }) });
  expect(checkCompanyDetails(details, { path: 'new', accountCountry: 'DE' })).toEqual([
    { path: 'legalProfile.address.postalCode', code: 'required' },
    { path: 'legalProfile.address.city', code: 'required' },
  ]);
});

it.each([undefined, null, 'Haidplatz 4'])('says once that the address is missing where it is %j', (address) => {
  const details = { ...companyDetails(), legalProfile: { legalName: 'Studio Brandl IT GmbH', address } };
  expect(checkCompanyDetails(details, { path: 'new', accountCountry: 'DE' }).map(({ path }) => path)).toEqual([
    'legalProfile.address',
  ]);
});

it('requires a registration number in the countries that the pages name, and only where these are followed (R-ENR-46)', () => {
  const missing = [{ path: 'legalProfile.registrationNumber', code: 'required', rule: 'R-ENR-46' }];
  expect(check('BR', { number: ' ' })).toEqual(missing);
  expect(check('DE', { number: '' })).toEqual([]);

  const { registrationNumber: _number, ...legalProfile } = detailsOf('BR').legalProfile;
  const details = companyDetails({ legalProfile });
  const inBrazil = { path: 'new', accountCountry: 'BR' } as const;
  expect(checkCompanyDetails(details, { ...inBrazil, policy: current })).toEqual(missing);
  expect(checkCompanyDetails(details, inBrazil)).toEqual([]);
});

it('requires it also where only the rules of the country say so (R-ENR-46)', () => {
  const rules = { ...countryRules.DE, registrationNumber: { ...countryRules.DE.registrationNumber, required: true } };
  const details = detailsOf('DE', { number: '' });
  expect(
    checkCompanyDetails(details, { path: 'new', accountCountry: 'DE', countryRules: rules, policy: current }),
  ).toHaveLength(1);
});

it('knows the 24 countries that require it (R-ENR-46)', () => {
  const named = 'AM AZ BY BR HU IN IQ KZ KG MD MM PL RU SA ZA SS TJ TH TR UA AE UZ VE VN'.split(' ');
  expect(named.filter(isRegistrationNumberRequired)).toHaveLength(24);
  expect(['DE', 'IT', 'US', 'br', '', 'AM AZ', '__proto__'].filter(isRegistrationNumberRequired)).toEqual([]);
});

it.each([
  ['DE', '+49 941 555010'],
  ['DE', '0049 (0)941 555010'],
  ['DE', '+49 (0) 941 555010'],
  ['DE', '+43 1 5880050'],
  ['DE', '+43 12345'],
  ['DE', '+43 1234567890123'],
  ['IT', '+39 051 5550100'],
  ['US', '206.555.0100'],
  ['US', '1 206 555 0100'],
  ['US', '+1 (206) 555-0100'],
  ['US', '+44 20 7946 0018'],
  ['JP', '０３－１２３４－５６７８'.normalize('NFKC')],
] as const)('takes for a phone number in %s: %s', (country, phone) => {
  expect(check(country, { phone })).toEqual([]);
});

it.each([
  ['US', '206 555 010'],
  ['US', '+1 206 555 01000'],
  ['US', '2 206 555 0100'],
  ['FR', '+33 1 23 45 67 8'],
  ['FR', '0033 1 23 45 67'],
  ['FR', '0 1 23 45 67'],
  ['DE', '+43 1234'],
  ['DE', '+43 12345678901234'],
] as const)('takes for no phone number in %s: %s', (country, phone) => {
  expect(check(country, { phone }).map(({ code, values }) => [code, values])).toEqual([
    ['phone-format', { example: countryRules[country].phone.example }],
    ['phone-format', { example: countryRules[country].phone.example }],
  ]);
});

it('checks the phone number of the support contact on the short path too', () => {
  const details = { supportContact: aSupportContact({ phone: '12345' }) };
  const options = { path: 'already-in-csp', accountCountry: 'FR', countryRules: countryRules.FR } as const;
  expect(checkCompanyDetails(details, options)).toEqual([
    { path: 'supportContact.phone', code: 'phone-format', values: { example: '+33 1 23 45 67 89' } },
  ]);
});

it('does not hold an address against the rules of another country', () => {
  const details = detailsOf('GB');
  expect(
    checkCompanyDetails(details, { path: 'new', accountCountry: 'DE', countryRules: countryRules.DE }).filter(
      ({ path }) => path.startsWith('legalProfile'),
    ),
  ).toEqual([
    { path: 'legalProfile.address.country', code: 'other-country', rule: 'R-ENR-24', values: { country: 'DE' } },
  ]);
});

it('knows the country of an address with spaces around it', () => {
  expect(check('DE', { address: { country: ' DE ', postalCode: '9304' } }).map(({ code }) => code)).toContain(
    'postal-code-format',
  );
});

it('takes every text where the rules have no format and no states', () => {
  const free = {
    ...countryRules.IT,
    postalCode: { formats: [], example: '40121' },
    states: [],
    registrationNumber: { ...countryRules.IT.registrationNumber, formats: [] },
  };
  const details = detailsOf('IT', { address: { postalCode: 'x', state: 'y' }, number: 'z' });
  expect(checkCompanyDetails(details, { path: 'new', accountCountry: 'IT', countryRules: free })).toEqual([]);
});

it.each([
  [{ country: 'de' }],
  [
    {
      address: [
        { field: 'line1', required: true },
        { field: 'line1', required: false },
      ],
    },
  ],
  [{ address: [{ field: 'planet', required: true }] }],
  [{ postalCode: { ...countryRules.DE.postalCode, formats: ['(9+)+$'] } }],
  [{ postalCode: { ...countryRules.DE.postalCode, formats: Array.from({ length: 51 }, () => '99999') } }],
  [{ states: [{ code: '', name: 'Nowhere' }] }],
  [{ phone: { ...countryRules.DE.phone, prefix: '+49' } }],
  [{ phone: { ...countryRules.DE.phone, maxDigits: 16 } }],
  [{ phone: { ...countryRules.DE.phone, example: 'x'.repeat(101) } }],
  [{ registrationNumber: { ...countryRules.DE.registrationNumber, name: '' } }],
  [{ registrationNumber: { ...countryRules.DE.registrationNumber, required: 'yes' } }],
])('are no rules of a country: %j', (changed) => {
  expect(CountryRules.safeParse({ ...countryRules.DE, ...changed }).success).toBe(false);
});

it('answers hostile text in every field with one issue a field, at once', () => {
  const hostile = '1 '.repeat(50_000);
  const started = performance.now();
  const issues = check('IT', { address: { postalCode: hostile, state: hostile }, phone: hostile, number: hostile });
  expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'legalProfile.registrationNumber too-long',
    'legalProfile.address.postalCode too-long',
    'legalProfile.address.state too-long',
    'primaryContact.phone too-long',
    'supportContact.phone too-long',
  ]);
  expect(performance.now() - started).toBeLessThan(100);
});

it('names the legal name before the registration number, as the form does', () => {
  const details = companyDetails({ legalProfile: { ...aLegalProfile(), legalName: '', registrationNumber: 'x' } });
  const options = { path: 'new', accountCountry: 'DE', countryRules: countryRules.DE } as const;
  expect(checkCompanyDetails(details, options).map(({ path }) => path)).toEqual([
    'legalProfile.legalName',
    'legalProfile.registrationNumber',
  ]);
});
