import type { CountryAddressField, CountryRules } from './country-rules.js';

/** The fields of an address in this order. What has a star must be there. */
const fields = (order: string): CountryRules['address'] =>
  order.split(' ').map((field) => ({
    field: field.replace('*', '') as CountryAddressField,
    required: field.endsWith('*'),
  }));

const continental = fields('line1* line2 postalCode* city*');

/** The rules of a handful of countries, as a server would hand them in. Only so many states as the tests need. */
export const countryRules = {
  DE: {
    country: 'DE',
    address: continental,
    postalCode: { formats: ['99999'], example: '10115' },
    states: [],
    phone: { prefix: '49', trunkPrefix: '0', minDigits: 5, maxDigits: 13, example: '+49 30 123456' },
    registrationNumber: { name: 'USt-IdNr.', formats: ["'DE'999999999"], example: 'DE123456789', required: false },
  },
  IT: {
    country: 'IT',
    address: fields('line1* line2 postalCode* city* state*'),
    postalCode: { formats: ['99999'], example: '00144' },
    states: [
      { code: 'BO', name: 'Bologna' },
      { code: 'FC', name: 'Forlì-Cesena' },
    ],
    phone: { prefix: '39', minDigits: 6, maxDigits: 12, example: '+39 051 555 0100' },
    registrationNumber: {
      name: 'Partita IVA',
      formats: ["'IT'99999999999", '99999999999'],
      example: 'IT12345678901',
      required: false,
    },
  },
  FR: {
    country: 'FR',
    address: continental,
    postalCode: { formats: ['99999'], example: '33380' },
    states: [],
    phone: { prefix: '33', trunkPrefix: '0', minDigits: 9, maxDigits: 9, example: '+33 1 23 45 67 89' },
    registrationNumber: {
      name: 'Numéro de TVA',
      formats: ["'FR'**999999999"],
      example: 'FR40303265045',
      required: false,
    },
  },
  GB: {
    country: 'GB',
    address: fields('line1* line2 city* postalCode*'),
    postalCode: {
      formats: ['A9 9AA', 'A99 9AA', 'AA9 9AA', 'AA99 9AA', 'A9A 9AA', 'AA9A 9AA'],
      example: 'EC1Y 8SY',
    },
    states: [],
    phone: { prefix: '44', trunkPrefix: '0', minDigits: 9, maxDigits: 10, example: '+44 20 7946 0018' },
    registrationNumber: {
      name: 'VAT number',
      formats: ["'GB'999999999", "'GB'999999999999"],
      example: 'GB999999973',
      required: false,
    },
  },
  US: {
    country: 'US',
    address: fields('line1* line2 city* state* postalCode*'),
    postalCode: { formats: ['99999', '99999-9999'], example: '95014' },
    states: [
      { code: 'CA', name: 'California' },
      { code: 'WA', name: 'Washington' },
    ],
    phone: { prefix: '1', trunkPrefix: '1', minDigits: 10, maxDigits: 10, example: '+1 206 555 0100' },
    registrationNumber: { name: 'EIN', formats: ['99-9999999'], example: '12-3456789', required: false },
  },
  CH: {
    country: 'CH',
    address: continental,
    postalCode: { formats: ['9999'], example: '2544' },
    states: [],
    phone: { prefix: '41', trunkPrefix: '0', minDigits: 9, maxDigits: 9, example: '+41 44 668 18 00' },
    registrationNumber: {
      name: 'UID',
      formats: ["'CHE'-999.999.999", "'CHE'-999.999.999 'MWST'"],
      example: 'CHE-123.456.788',
      required: false,
    },
  },
  CA: {
    country: 'CA',
    address: fields('line1* line2 city* state* postalCode*'),
    postalCode: { formats: ['A9A 9A9'], example: 'H3Z 2Y7' },
    states: [
      { code: 'ON', name: 'Ontario' },
      { code: 'QC', name: 'Québec', also: ['Quebec'] },
    ],
    phone: { prefix: '1', trunkPrefix: '1', minDigits: 10, maxDigits: 10, example: '+1 613 555 0100' },
    registrationNumber: {
      name: 'BN',
      formats: ['999999999', "999999999 'RC' 9999"],
      example: '123456789',
      required: false,
    },
  },
  JP: {
    country: 'JP',
    address: fields('postalCode* state* city* line1* line2'),
    postalCode: { formats: ['999-9999'], example: '154-0023' },
    states: [
      { code: '13', name: '東京都', also: ['Tokyo'] },
      { code: '27', name: '大阪府', also: ['Osaka'] },
    ],
    phone: { prefix: '81', trunkPrefix: '0', minDigits: 9, maxDigits: 10, example: '+81 3 1234 5678' },
    registrationNumber: { name: '法人番号', formats: ['9999999999999'], example: '7000012050002', required: false },
  },
  BR: {
    country: 'BR',
    address: fields('line1* line2 city* state* postalCode*'),
    postalCode: { formats: ['99999-999'], example: '40301-110' },
    states: [{ code: 'SP', name: 'São Paulo' }],
    phone: { prefix: '55', trunkPrefix: '0', minDigits: 10, maxDigits: 11, example: '+55 11 96123 4567' },
    registrationNumber: {
      name: 'CNPJ',
      formats: ['**.***.***/****-99'],
      example: '12.345.678/0001-95',
      required: true,
    },
  },
  IE: {
    country: 'IE',
    address: fields('line1* line2 city* state postalCode'),
    postalCode: { formats: ['A9* ****'], example: 'A65 F4E2' },
    states: [
      { code: 'D', name: 'Dublin', also: ['Co. Dublin', 'Baile Átha Cliath'] },
      { code: 'C', name: 'Cork' },
    ],
    phone: { prefix: '353', trunkPrefix: '0', minDigits: 7, maxDigits: 9, example: '+353 1 679 6100' },
    registrationNumber: {
      name: 'VAT number',
      formats: ["'IE'9999999A", "'IE'9999999AA"],
      example: 'IE6388047V',
      required: false,
    },
  },
} as const satisfies Record<string, CountryRules>;
