// What a visitor of a host's page downloads before the first picture, gzipped, in parts: an element's own code with
// everything it depends on, the words of its longest language, and both with the session around it. What later screens
// are made of comes after it, and so do the words of refusals. Run after a build.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { coreBundles } from './scripts/core-bundles.mjs';

const root = import.meta.dirname;
const cache = join(root, 'node_modules/.cache/size');
const cdn = join(root, 'packages/elements/dist/cdn');

/** What an element may weigh without its words. The others have 40 KiB. */
const targets = { 'enroll-wizard': '42 KiB', 'invite-customer': '42 KiB', 'user-manager': '50 KiB' };
const together = Object.keys(targets);
const togetherName = together.join(' + ');
targets[togetherName] = '65 KiB';

/** Several modules as a host's bundler would join them; answers with the entry. */
async function bundle(name, files) {
  const dir = join(cache, name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  await build({
    input: { [name]: '\0entry' },
    cwd: root,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === '\0entry' ? id : undefined),
        // `export *` keeps everything: the price of the whole, not of a lucky part.
        load: (id) =>
          id === '\0entry' ? files.map((path) => `export * from ${JSON.stringify(path)};`).join('\n') : undefined,
      },
    ],
    output: { dir, format: 'es', minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  });
  return join(dir, `${name}.js`);
}

/** The file and all that it imports at once. */
function codeOf(entry) {
  const files = new Set([entry]);
  for (const file of files) {
    for (const [, imported] of readFileSync(file, 'utf8').matchAll(
      /\b(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g,
    )) {
      files.add(join(dirname(file), imported));
    }
  }
  return [...files];
}

const size = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** The words of refusals come when a page has nothing better to do, or something is refused. */
const isOfRefusals = (file) => basename(file).startsWith('refusals.');

/** The words of the longest language: they come lazily, but they do come. `refusal` shows nothing without the last. */
function wordsOf(entry) {
  const isRefusal = basename(entry) === 'refusal.js';
  const byLanguage = {};
  for (const file of codeOf(entry)) {
    for (const [, imported, language] of readFileSync(file, 'utf8').matchAll(
      /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.(en|it)-[^"'`]+)["'`]/g,
    )) {
      const words = join(dirname(file), imported);
      if (isRefusal || !isOfRefusals(words)) (byLanguage[language] ??= new Set()).add(words);
    }
  }
  return Object.values(byLanguage)
    .map((files) => [...files])
    .reduce((longest, files) => (size(files) > size(longest) ? files : longest), []);
}

const codeCheck = (name, path) => ({ name: `${name}: code`, path, limit: targets[name] ?? '40 KiB' });

const session = join(cdn, 'session.js');

const checks = globSync('*.js', { cwd: cdn })
  .map((file) => basename(file, '.js'))
  .filter((name) => name !== 'twotier')
  .toSorted()
  .flatMap((name) => {
    const entry = join(cdn, `${name}.js`);
    const code = codeOf(entry);
    const words = wordsOf(entry);
    if (words.length === 0) return [codeCheck(name, code)];
    return [
      codeCheck(name, code),
      { name: `${name}: words`, path: words, limit: name === 'refusal' ? '11.5 KiB' : '8 KiB' },
      // Without a limit of its own: it is the sum of what has one.
      { name: `${name}: page with session and words`, path: [...new Set([...code, ...words, ...codeOf(session)])] },
    ];
  });

const byLength = globSync('chunks/*.{en,it}-*.js', { cwd: cdn })
  .map((file) => join(cdn, file))
  .toSorted((one, other) => gzipSync(readFileSync(other)).length - gzipSync(readFileSync(one)).length);
const longest = (kind, files, limit) => {
  const [file] = files;
  if (file) checks.push({ name: `${kind} (${basename(file).split('-')[0]})`, path: [file], limit });
};
longest(
  'longest file of words',
  byLength.filter((file) => !isOfRefusals(file)),
  '5 KiB',
);
// One file, because no page knows in advance which refusals a backend of another version answers, and it is as long as
// the rules have refusals. Nobody waits for it: it comes after the first picture.
longest('words of every refusal', byLength.filter(isOfRefusals), '8.5 KiB');

const defines = together.map((name) => join(root, 'packages/elements/dist', name, 'define.js'));
if (defines.every((file) => existsSync(file))) {
  checks.push(codeCheck(togetherName, codeOf(await bundle('together', defines))));
}

const client = join(root, 'packages/client/dist/index.js');
if (existsSync(client)) {
  checks.push({ name: 'client with core', path: codeOf(await bundle('client', [client])), limit: '27 KiB' });
}

if (existsSync(join(root, 'packages/core/dist/index.js')))
  checks.push(...(await coreBundles(root, join(cache, 'core'))));

export default checks.map((check) => ({ ...check, gzip: true }));
