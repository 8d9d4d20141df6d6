import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { CountryFormat, exampleOf, fitsFormat } from './country-format.js';

it.each([
  ['99999', '93047', ['93047', '9 30 47', ' 93047 ', '９３０４７', '93-047'], ['9304', '930471', '9304A', '٩٣٠٤٧', '']],
  ['A9A 9A9', 'K1A 0B1', ['K1A 0B1', 'k1a0b1', 'K1A-0B1', 'Ｋ１Ａ０Ｂ１'], ['K1A 0B', '1KA 0B1', 'Ä1A 0B1', 'K1A_0B1']],
  ["'ATU'99999999", '', ['ATU12345678', 'atu 1234 5678'], ['ATX12345678', 'U12345678', 'ATU1234567']],
  ["'CHE'-999.999.999", '', ['CHE-123.456.789', 'CHE123456789'], ['CH-123.456.789', 'CHE-123.456.78A']],
  ["'IE'9*99999A", '', ['IE6388047V', 'IE6A88047V'], ['IE638804VV', 'IEA388047V']],
  ['**.***/99', '', ['AB.1C2/34', '123 45-67'], ['AB.1C2/3D', 'ßB.1C2/34']],
] as const)('reads %s', (format, _, good, bad) => {
  expect(CountryFormat.safeParse(format).success).toBe(true);
  expect(good.filter((value) => !fitsFormat(value, format))).toEqual([]);
  expect(bad.filter((value) => fitsFormat(value, format))).toEqual([]);
});

it('reads the longest code with a dash behind each sign, and none longer', () => {
  const format = '9'.repeat(60);
  expect([fitsFormat('9-'.repeat(60), format), fitsFormat(`${'9-'.repeat(60)}-`, format)]).toEqual([true, false]);
});

it('shows an example that fits', () => {
  const formats = [
    '99999',
    'A9A 9A9',
    "'ATU'99999999",
    "'CHE'-999.999.999",
    '**.***.***/****-99',
    "'A9'A9",
    'AAAAAAAAAAAA',
  ];
  expect(formats.map(exampleOf)).toEqual([
    '12345',
    'B1C 2D3',
    'ATU12345678',
    'CHE-123.456.789',
    '12.345.678/9012-34',
    'A9B1',
    'BCDEFGHJKABC',
  ]);
  expect(formats.filter((format) => !fitsFormat(exampleOf(format), format))).toEqual([]);
});

it.each([
  '',
  ' - ',
  "''",
  "'DE",
  "'D*E'999",
  'DE999',
  '99a99',
  '9'.repeat(61),
  '(a+)+$',
  '^9{5}$',
  '[0-9]',
  '\\d{5}',
  '9?',
  '9+',
  'Ä99',
  "'Ä'99",
  ...hostileIds,
])('takes %j for no format, and nothing fits it', (format) => {
  expect(CountryFormat.safeParse(format).success).toBe(false);
  expect(fitsFormat(exampleOf(format), format)).toBe(format === '9'.repeat(61));
});

it('answers 1 MB of hostile text at once', () => {
  const started = performance.now();
  for (const text of ['9'.repeat(1e6), ' '.repeat(1e6), '\u{fdfa}'.repeat(1e6), '-9'.repeat(5e5)]) {
    expect(fitsFormat(text, '9'.repeat(60))).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(50);
});
