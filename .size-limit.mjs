// What a visitor of a host's page downloads, gzipped, with every dependency. Run after a build.
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'rolldown';

const root = import.meta.dirname;
const cache = join(root, 'node_modules/.cache/size');
const cdn = join(root, 'packages/elements/dist/cdn');

const elementBudgets = { 'enroll-wizard': '42 KiB', 'invite-customer': '42 KiB', 'user-manager': '50 KiB' };
const together = Object.keys(elementBudgets);

/** One file out of several modules, as a host's bundler would make it. */
async function bundle(name, files) {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${name}.js`);
  const entry = '\0entry';
  await build({
    input: entry,
    cwd: root,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        // `export *` keeps everything: the price of the whole, not of a lucky part.
        load: (id) =>
          id === entry ? files.map((path) => `export * from ${JSON.stringify(path)};`).join('\n') : undefined,
      },
    ],
    output: { file, format: 'es', minify: true, codeSplitting: false },
  });
  return file;
}

const checks = globSync('*.js', { cwd: cdn })
  .map((file) => basename(file, '.js'))
  .filter((name) => name !== 'twotier')
  .toSorted()
  .map((name) => ({ name, path: join(cdn, `${name}.js`), limit: elementBudgets[name] ?? '40 KiB' }));

const defines = together.map((name) => join(root, 'packages/elements/dist', name, 'define.js'));
if (defines.every((file) => existsSync(file))) {
  checks.push({ name: together.join(' + '), path: await bundle('together', defines), limit: '65 KiB' });
}

const client = join(root, 'packages/client/dist/index.js');
if (existsSync(client)) {
  checks.push({ name: 'client with core', path: await bundle('client', [client]), limit: '27 KiB' });
}

export default checks.map((check) => ({ ...check, gzip: true }));
