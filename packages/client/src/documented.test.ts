import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations, problemStatuses, statusOfRefusal, type AnyOperation } from '@twotier/api';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const sourceOf = (module: string) =>
  module.startsWith('@twotier/api') ? join(here, '../../api/src/index.ts') : join(here, module.replace(/\.js$/, '.ts'));

/** The file in which a name of a module is written down, and the lines before it. */
function docOf(name: string, file: string): string | undefined {
  const source = readFileSync(file, 'utf8');
  const declaration = new RegExp(
    String.raw`(/\*\*(?:(?!\*/)[\s\S])*\*/\n)?export (?:declare )?(?:async )?(?:const|function\*?|interface|type|class) ${name}\b`,
  ).exec(source);
  if (declaration) return declaration[1];

  for (const { names, module } of exportsOf(source)) {
    if (names.includes(name))
      return docOf(name, module.startsWith('./') ? join(file, '..', module.replace(/\.js$/, '.ts')) : sourceOf(module));
  }
  throw new Error(`Failed to find where ${name} is written down: ${file} does not say.`);
}

/** `export { a, type B } from './c.js'`. */
const exportsOf = (source: string) =>
  [...source.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gm)].map(([, names, module]) => ({
    names: names!
      .replaceAll(/\/\/.*$/gm, '')
      .split(',')
      .map((name) => name.replace(/^\s*type /, '').trim())
      .filter(Boolean),
    module: module!,
  }));

const entries = ['index.ts', 'server.ts', 'verify-webhook.ts'].map((name) => join(here, name));
const exported = entries.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const own = [...source.matchAll(/^export (?:async )?(?:const|function|interface|type|class) (\w+)/gm)];
  return [
    ...own.map(([, name]) => [name!, file] as const),
    ...exportsOf(source).flatMap(({ names, module }) => names.map((name) => [name, sourceOf(module)] as const)),
  ];
});

it.each(exported)('explains %s where it is written down', (name, file) => {
  expect(existsSync(file)).toBe(true);
  expect(docOf(name, file)).toMatch(/\/\*\*\s+\S/);
});

/** What a call may be told, beside what all of them may. */
function errorsOf({ refusals, auth, scope, body, creates, changes }: AnyOperation): string {
  const own = [
    ...(body || creates ? (['validation-failed'] as const) : []),
    ...(creates ? (['idempotency-in-progress', 'idempotency-key-reused'] as const) : []),
    ...(changes ? (['precondition-failed', 'precondition-required'] as const) : []),
    ...(scope ? (['scope-missing'] as const) : []),
    ...(auth === 'secret-key' ? (['secret-key-invalid'] as const) : []),
  ].map((code) => `\`${code}\` ${problemStatuses[code]}`);
  return [...refusals.map((code) => `\`${code}\` ${statusOfRefusal(code)}`), ...own].join(', ');
}

it('lists the errors of every call', async () => {
  const rows = Object.values<AnyOperation>(operations).map(
    (operation) => `| \`${operation.id}\` | ${operation.method} ${operation.path} | ${errorsOf(operation) || '–'} |`,
  );

  await expect(`# Errors of every call

Written from the contract by a test; \`npx vitest run --project client src/documented --update\` writes it anew.

Each call of the client rejects with a \`TwotierError\`, or with the reason of your own signal. Beside what stands in its row every call may
be told \`session-expired\` 401, \`not-found\` 404, \`rate-limited\` 429, \`server-error\` 500 or \`service-unavailable\` 503, and the client itself says
\`offline\`, \`timeout\`, \`outcome-unknown\` (a write without a key may have happened), \`reply-unexpected\`, \`token-unavailable\` and \`signed-out\`.

| operation | request | refused by |
| --- | --- | --- |
${rows.join('\n')}
`).toMatchFileSnapshot('../../../docs/errors-by-call.md');
});
