// Checks who may import whom, and the few habits that no linter knows:
//
//   - every package imports only what its row of the table below allows
//   - nobody reaches into another package's files, nor an app into another app
//   - the files of one package do not import each other in a circle
//   - browser packages read zod as `import * as z from 'zod/mini'`; whole zod costs 17 KiB more
//   - core has no clock, no chance and no network: they come in as arguments
//   - no test is skipped or runs alone
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'rolldown/utils';

/** What the sources of each package may import. A name with a slash at its end stands for everything below it. */
const mayImport = {
  core: ['zod'],
  api: ['@twotier/core', 'zod'],
  client: ['@twotier/core', '@twotier/api', 'ky'],
  elements: ['@twotier/client', '@twotier/core', 'lit'],
  sandbox: ['@twotier/core', '@twotier/api', 'msw', '@noble/hashes'],
};

/** Allowed in one folder of a package only. */
const mayImportInFolder = { elements: { 'controllers/': ['@tanstack/query-core'] } };

/** Allowed as types only: who caches brings the cache along. */
const mayImportTypes = { client: ['@tanstack/query-core'] };

/** Tests and stories join what the sources keep apart: a client and an element meet the sandbox there. */
const testsMayImport = {
  core: ['fast-check'],
  api: ['@seriousme/openapi-schema-validator'],
  client: ['@twotier/sandbox', '@tanstack/query-core', '@tanstack/react-query', 'react', 'react-dom'],
  elements: ['@twotier/api', '@twotier/sandbox', '@tanstack/query-core', 'msw'],
};
const testTools = ['vitest', 'vitest-browser-lit', 'axe-core', 'storybook', '@storybook/web-components-vite', 'node:'];

/** Tests, stories, and the `testing` folder with what several of them share. */
const isTest = (file) => /\.(?:test|browser|stories)\.m?ts$|[\\/]src[\\/]testing[\\/]/.test(file);

/** `@twotier/core/words/en` → `@twotier/core`; `lit/decorators.js` → `lit`; `node:fs` → `node:`. */
function packageOf(specifier) {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What one file imports and the forbidden things it does, each with its line. */
function read(path) {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' });
  const imports = [];
  const calls = [];
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  if (errors.length > 0) throw new Error(`Failed to parse ${path}: ${errors[0].message}`);

  const note = (node) => {
    if (typeof node.source?.value !== 'string') return;
    imports.push({
      specifier: node.source.value,
      line: lineAt(node.start),
      isType: node.importKind === 'type' || node.exportKind === 'type',
      isNamespace: node.specifiers?.length === 1 && node.specifiers[0].type === 'ImportNamespaceSpecifier',
    });
  };
  const nameOf = (node) => {
    if (node.type === 'Identifier') return node.name;
    if (node.type !== 'MemberExpression' || node.computed) return '';
    return `${nameOf(node.object)}.${node.property.name}`;
  };

  new Visitor({
    ImportDeclaration: note,
    ImportExpression: note,
    ExportAllDeclaration: note,
    ExportNamedDeclaration: note,
    MemberExpression: (node) => calls.push({ name: nameOf(node), line: lineAt(node.start) }),
    CallExpression: (node) => calls.push({ name: `${nameOf(node.callee)}()`, line: lineAt(node.start) }),
    NewExpression: (node) =>
      calls.push({ name: `new ${nameOf(node.callee)}(${node.arguments.length || ''})`, line: lineAt(node.start) }),
  }).visit(program);

  return { imports, calls };
}

/** Circles of imports, each written from its alphabetically first file; the shortest where several start at one file. */
function circlesIn(graph) {
  const found = new Map();
  const finished = new Set();

  const walk = (file, trail) => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      const circle = trail.slice(start);
      const first = circle.indexOf(circle.toSorted()[0]);
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      const known = found.get(turned[0]);
      if (!known || turned.length < known.length) found.set(turned[0], turned);
      return;
    }
    if (finished.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    finished.add(file);
  };

  for (const file of graph.keys()) walk(file, []);
  return [...found.values()];
}

/** The file that a relative import names: sources say `.js`, as the output will. */
function fileOf(from, specifier) {
  const path = resolve(dirname(from), specifier);
  return [path, path.replace(/\.js$/, '.ts'), path.replace(/\.mjs$/, '.mts')].find((file) => existsSync(file)) ?? path;
}

function zodProblem({ specifier, isNamespace, isType }) {
  if (isType && ['zod/mini', 'zod/v4/core'].includes(specifier)) return undefined;
  return specifier === 'zod/mini' && isNamespace ? undefined : "write `import * as z from 'zod/mini'`";
}

/** What is wrong with one import, or undefined. */
function importProblem({ kind, name, file, home, src, found }) {
  const { specifier } = found;

  if (specifier.startsWith('.')) {
    const target = fileOf(file, specifier);
    if ((target + sep).startsWith(src + sep)) return undefined;
    // Apps share the root's test set-up; nothing below packages/ or another app is theirs.
    const place = relative(home, target).split(sep);
    if (kind === 'apps' && !['packages', 'apps'].includes(place[0])) return undefined;
    return 'a relative path may not leave its own package: import it by the package name';
  }
  const imported = packageOf(specifier);
  if (imported.startsWith('@twotier/')) {
    if (/^@twotier\/[^/]+\/(?:src|dist)\//.test(specifier)) return "a path into another package's files";
    const isApp = existsSync(join(home, 'apps', imported.slice('@twotier/'.length)));
    if (isApp) return 'nobody imports an app';
  }
  if (kind === 'apps') return undefined;

  const allowed = [imported === `@twotier/${name}` ? '' : undefined, ...(mayImport[name] ?? [])];
  for (const [folder, extra] of Object.entries(mayImportInFolder[name] ?? {})) {
    if (relative(src, file).replaceAll(sep, '/').startsWith(folder)) allowed.push(...extra);
  }
  if (found.isType) allowed.push(...(mayImportTypes[name] ?? []));
  if (isTest(file)) allowed.push(...testTools, ...(testsMayImport[name] ?? []));
  if (!allowed.includes(imported)) return `${name} may not import ${imported}`;
  if (imported === 'zod') return zodProblem(found);
  return undefined;
}

const impure = /^(?:Date\.now|Math\.random|performance\.now|crypto\.\w+|globalThis\.\w+|fetch\(\)|new Date\(\))$/;
const notForTests = /^(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fails)$/;

/** Every problem below `home`, as `file:line: sentence`. */
export function checkImports(home) {
  const problems = [];

  const folders = globSync(['packages/*', 'apps/*'], { cwd: home }).toSorted();
  for (const folder of folders) {
    const [kind, name] = folder.split(sep);
    const src = join(home, folder, kind === 'packages' ? 'src' : '');
    const graph = new Map();
    const files = globSync(['src/**/*.{ts,mts}', '.storybook/*.ts'], { cwd: join(home, folder) })
      .filter((path) => !/(?:^|[\\/])generated[\\/]/.test(path))
      .map((path) => join(home, folder, path))
      .toSorted();

    if (kind === 'packages' && files.length > 0 && !mayImport[name]) {
      problems.push(`${folder}: no row in the table of scripts/check-imports.mjs says what it may import`);
      continue;
    }
    for (const file of files) {
      const { imports, calls } = read(file);
      const say = (line, sentence) => problems.push(`${relative(home, file)}:${line}: ${sentence}`);

      for (const found of imports) {
        const problem = importProblem({ kind, name, file, home, src, found });
        if (problem) say(found.line, `'${found.specifier}': ${problem}`);
      }
      for (const { name: called, line } of calls) {
        if (isTest(file) && notForTests.test(called)) say(line, `${called}: every test runs, always`);
        if (name === 'core' && !isTest(file) && impure.test(called)) say(line, `${called}: hand it in as an argument`);
      }
      graph.set(
        file,
        imports.filter(({ specifier }) => specifier.startsWith('.')).map(({ specifier }) => fileOf(file, specifier)),
      );
    }
    for (const circle of circlesIn(graph)) {
      const [first, ...others] = circle.map((file) => relative(home, file));
      problems.push(`${first}:1: a circle of imports: ${[first, ...others, first].join(' → ')}`);
    }
  }
  return problems;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = checkImports(dirname(import.meta.dirname));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('Imports point the right way.');
}
