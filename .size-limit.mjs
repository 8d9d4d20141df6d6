// What a visitor of a host's page downloads before the first picture, gzipped: an element with everything it depends on
// and the words of one language. Run after a build.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'rolldown';

const root = import.meta.dirname;
const cache = join(root, 'node_modules/.cache/size');
const cdn = join(root, 'packages/elements/dist/cdn');

const elementBudgets = { 'enroll-wizard': '42 KiB', 'invite-customer': '42 KiB', 'user-manager': '50 KiB' };
const together = Object.keys(elementBudgets);

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

const size = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** The file, all it imports at once, and the words of its longest language: those come lazily, but they do come. */
function firstLoad(entry) {
  const files = new Set([entry]);
  const languages = {};
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [, imported] of code.matchAll(/\b(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)) {
      files.add(join(dirname(file), imported));
    }
    for (const [, imported] of code.matchAll(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)) {
      const [language] = basename(imported).match(/^(?:en|it)(?=-)/) ?? [];
      if (language) (languages[language] ??= []).push(join(dirname(file), imported));
    }
  }
  const [longest = []] = Object.values(languages).toSorted((one, other) => size(other) - size(one));
  return [...files, ...longest];
}

const checks = globSync('*.js', { cwd: cdn })
  .map((file) => basename(file, '.js'))
  .filter((name) => name !== 'twotier')
  .toSorted()
  .map((name) => ({ name, path: firstLoad(join(cdn, `${name}.js`)), limit: elementBudgets[name] ?? '40 KiB' }));

const defines = together.map((name) => join(root, 'packages/elements/dist', name, 'define.js'));
if (defines.every((file) => existsSync(file))) {
  const entry = await bundle('together', defines);
  checks.push({ name: together.join(' + '), path: firstLoad(entry), limit: '65 KiB' });
}

const client = join(root, 'packages/client/dist/index.js');
if (existsSync(client)) {
  checks.push({ name: 'client with core', path: firstLoad(await bundle('client', [client])), limit: '27 KiB' });
}

export default checks.map((check) => ({ ...check, gzip: true }));
