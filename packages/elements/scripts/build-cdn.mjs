// Bundles the elements for pages without a bundler of their own.
//
//   dist/cdn/<element>.js         one element with everything it needs at once; one with later screens shares it with them,
//                                 so there this file only imports that chunk
//   dist/cdn/twotier.js           every element; shared code lies in chunks/
//   dist/cdn/split/<element>.js   one element, sharing chunks/ with the others: for pages that use several
//   dist/cdn/chunks/              what comes later: screens, and the words of each component in each language
//   dist/cdn/integrity.json       the sha384 of every file, for `integrity="…"`
//
// Reads what `tsc -b` has written to dist, so a page gets exactly the code that the package ships.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { denseTemplates } from './dense-templates.mjs';

const root = dirname(import.meta.dirname);
const out = join(root, 'dist/cdn');

/**
 * Gives Lit's Trusted Types policy our own name.
 *
 * A policy name can be taken once in a page. A host that has Lit itself already
 * took `lit-html`, and its content security policy then stops the second copy;
 * it also could not tell its own Lit from ours. Packages from npm share the
 * host's Lit, so only bundles are changed.
 */
const twotierPolicy = () => {
  let renamed = false;

  return {
    name: 'twotier-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:node[\\/]|development[\\/])*lit-html\.js$/.test(id)) return undefined;

      const ours = code.replace(/createPolicy\((["'])lit-html\1/, 'createPolicy("twotier"');
      if (ours === code) this.error('Lit no longer creates the policy "lit-html" where this plugin looks for it.');
      renamed = true;
      // Only letters inside one line change: the old map still fits well enough to find a line.
      return { code: ours, map: null };
    },
    generateBundle() {
      if (!renamed) this.error('Found no Lit in the bundle, so its policy could not be renamed.');
    },
  };
};

const dense = {
  name: 'twotier-dense-templates',
  transform: (code, id) => (id.startsWith(join(root, 'dist')) ? denseTemplates(code, id) : undefined),
};

/**
 * Refuses a lazily loaded chunk that imports the file which loads it: a page that
 * asks for `session.js?v=2` would then run everything twice.
 */
const chunksStandAlone = {
  name: 'twotier-chunks-stand-alone',
  generateBundle(_options, files) {
    for (const { fileName, isDynamicEntry, imports = [] } of Object.values(files)) {
      const entry = imports.find((file) => files[file]?.isEntry);
      if (isDynamicEntry && entry) this.error(`${fileName} imports ${entry}, which loads it. Move what they share.`);
    }
  },
};

/** `users.it`: whose words a chunk holds, and in which language. */
function withLanguage(name, module) {
  const [, language] = module?.match(/[\\/](?:locales|words)[\\/](en|it)\b/) ?? [];
  return language ? `${name}.${language}` : name;
}

const bundle = (entry, { write = true, groups = [] } = {}) =>
  build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [twotierPolicy(), dense, chunksStandAlone],
    build: {
      target: 'es2022',
      outDir: out,
      emptyOutDir: false,
      write,
      copyPublicDir: false,
      sourcemap: true,
      lib: { entry, formats: ['es'], fileName: (_format, name) => `${name}.js` },
      // An ES library keeps its white space unless told otherwise: a quarter of its size.
      rolldownOptions: {
        // What a later screen shares with the first lies in a chunk and not in the entry, see `chunksStandAlone`.
        preserveEntrySignatures: 'strict',
        output: {
          minify: true,
          codeSplitting: { groups },
          comments: { legal: true, annotation: false, jsdoc: false },
          chunkFileNames: ({ name, facadeModuleId }) => `chunks/${withLanguage(name, facadeModuleId)}-[hash].js`,
        },
      },
    },
  });

/**
 * The modules that an element shows its first picture with, where later screens share some of them: left alone, each
 * shared handful would be a request of its own. `undefined` for an element that is one file anyway.
 */
async function firstModules(entry) {
  const [{ output }] = await bundle(entry, { write: false });
  const first = new Set(output.filter(({ isEntry }) => isEntry));
  for (const { imports } of first) for (const chunk of output) if (imports.includes(chunk.fileName)) first.add(chunk);
  return first.size > 1 ? new Set([...first].flatMap(({ moduleIds }) => moduleIds)) : undefined;
}

const entries = Object.fromEntries(
  globSync('src/*/define.ts', { cwd: root })
    .toSorted()
    .map((file) => basename(dirname(file)))
    // base/define.ts is what the elements' own define.ts share, not an element.
    .filter((folder) => existsSync(join(root, 'src', folder, `${folder}.ts`)))
    .map((element) => [element, join(root, 'dist', element, 'define.js')]),
);

rmSync(out, { recursive: true, force: true });

for (const [element, file] of Object.entries(entries)) {
  const first = await firstModules({ [element]: file });
  // With them in an entry of their own, a later screen would load the element a second time.
  const groups = first ? [{ name: element, test: (id) => first.has(id) }] : [];
  await bundle({ [element]: file }, { groups });
}

if (existsSync(join(root, 'src/define.ts'))) {
  const split = Object.entries(entries).map(([element, file]) => [`split/${element}`, file]);
  await bundle({ twotier: join(root, 'dist/define.js'), ...Object.fromEntries(split) });
}

const integrity = globSync('**/*.js', { cwd: out })
  .toSorted()
  .map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(out, file)))
      .digest('base64')}`,
  ]);
if (integrity.length > 0)
  writeFileSync(join(out, 'integrity.json'), `${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`);
