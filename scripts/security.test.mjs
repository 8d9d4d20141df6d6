import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readTitles } from './rules/read.mjs';

const home = dirname(import.meta.dirname);
const page = 'docs/security.md';

/** The tests that a page names: ``- `title` · [where](../file)``, each below the promise that it holds. */
const namedIn = (text) =>
  [...text.matchAll(/^ {2}- `(.+)` · \[[^\]]*\]\(\.\.\/([^)]+)\)$/gm)].map(([, title, file]) => ({ title, file }));

/** Those of them that are not there. */
function missing(text) {
  const named = namedIn(text);
  const titles = readTitles(home, [...new Set(named.map(({ file }) => file))]);
  return named.filter(({ title, file }) => !titles.get(file).has(title)).map(({ title, file }) => `${file}: ${title}`);
}

it('finds every test that the page of promises names', () => {
  const text = readFileSync(join(home, page), 'utf8');
  expect(namedIn(text).length).toBeGreaterThan(100);
  expect(missing(text)).toEqual([]);
});

it('reads every line of the page that stands below a promise as a test', () => {
  const lines = readFileSync(join(home, page), 'utf8').match(/^ {2}- .*$/gm);
  expect(lines).toHaveLength(namedIn(lines.join('\n')).length);
});

it('complains about a test that is not there, and about a file that is not there', () => {
  const here = 'scripts/security.test.mjs';
  const text = [
    `  - \`finds every test that the page of promises names\` · [scripts](../${here})`,
    `  - \`keeps what nobody has promised\` · [scripts](../${here})`,
    '  - `keeps anything` · [scripts](../scripts/nowhere.test.mjs)',
  ].join('\n');
  expect(missing(text)).toEqual([
    `${here}: keeps what nobody has promised`,
    'scripts/nowhere.test.mjs: keeps anything',
  ]);
});

const isTest = /\.(?:test|browser|stories|fixtures)\.(?:ts|mjs)$|\/testing\//;

/** Where one of these expressions finds something in these files. */
function found(patterns, expressions, isWanted = () => true) {
  const files = globSync(patterns, { cwd: home, exclude: ['**/node_modules/**', '**/dist/**'] });
  expect(files.length).toBeGreaterThan(10);
  return files.filter(isWanted).flatMap((file) => {
    const text = readFileSync(join(home, file), 'utf8');
    return expressions.flatMap((one) => (one.test(text) ? [`${file}: ${one}`] : []));
  });
}
const sources = '{packages,apps}/*/src/**/*.ts';
const isSource = (file) => !isTest.test(file);

it('has no source that compiles text, or writes HTML or styles out of strings', () => {
  const writes = [
    /\beval\(/,
    /new Function\(/,
    /\.(?:inner|outer)HTML\b/,
    /\binsertAdjacentHTML\(/,
    /document\.write\(/,
  ];
  const lits = [/\bunsafe(?:HTML|SVG|CSS|MathML|Static)\b/, /\bstyleMap\b/, /\sstyle=["$]/];
  expect(found(sources, [...writes, ...lits], isSource)).toEqual([]);
});

it('has no source that keeps anything in the storage or the cookies of a browser', () => {
  const browsers = 'packages/{core,api,client,elements}/src/**/*.ts';
  expect(found(browsers, [/\b(?:local|session)Storage\b/, /document\.cookie/, /\bindexedDB\b/], isSource)).toEqual([]);
});

it('has nothing in it that looks like a secret of a real service', () => {
  const looks = [
    /\bAKIA[\dA-Z]{16}\b/,
    /\bgh[pousr]_\w{30,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY/,
    /\b[rs]k_live_\w{10,}/,
    /\bxox[abprs]-\w{10,}/,
    /\bAIza[\w-]{35}/,
    /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
  ];
  const files = [
    '{packages,apps}/*/{src,public}/**/*.{ts,js,json,html}',
    'docs/**/*.md',
    'scripts/**/*.mjs',
    '*.{md,json}',
  ];
  expect(found(files, looks)).toEqual([]);
});
