import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkImports } from './check-imports.mjs';

const homes = [];

/** Checks a repository that consists of these files. */
function problemsIn(files) {
  const home = mkdtempSync(join(tmpdir(), 'twotier-imports-'));
  homes.push(home);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return checkImports(home);
}

afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true });
});

it('is content with imports that follow the table', () => {
  expect(
    problemsIn({
      'packages/core/src/index.ts': "import * as z from 'zod/mini';\nexport { user } from './users/user.js';",
      'packages/core/src/users/user.ts': 'export const user = 1;',
      'packages/client/src/keys.ts': "import ky from 'ky';\nimport type { QueryClient } from '@tanstack/query-core';",
      'packages/elements/src/controllers/query.ts': "import { QueryClient } from '@tanstack/query-core';",
      'packages/elements/src/index.ts':
        "import { property } from 'lit/decorators.js';\nimport '@twotier/core/words/en';",
      'apps/demo-portal/src/main.ts': "import '@twotier/elements/define';\nimport express from 'anything';",
    }),
  ).toEqual([]);
});

it.each([
  ['core', "import { contract } from '@twotier/api';", '@twotier/api'],
  ['core', "export type { Contract } from '@twotier/api';", '@twotier/api'],
  ['api', "import ky from 'ky';", 'ky'],
  ['client', "import { LitElement } from 'lit';", 'lit'],
  ['client', "const world = await import('@twotier/sandbox');", '@twotier/sandbox'],
  ['client', "import { QueryClient } from '@tanstack/query-core';", '@tanstack/query-core'],
  ['elements', "import ky from 'ky';", 'ky'],
  ['elements', "import { QueryClient } from '@tanstack/query-core';", '@tanstack/query-core'],
  ['sandbox', "import { createClient } from '@twotier/client';", '@twotier/client'],
  ['sandbox', "import { readFile } from 'node:fs/promises';", 'node:'],
])('refuses in %s: %s', (name, source, imported) => {
  const [problem, ...others] = problemsIn({ [`packages/${name}/src/index.ts`]: source });

  expect(problem).toContain(`packages/${name}/src/index.ts:1`);
  expect(problem).toContain(`${name} may not import ${imported}`);
  expect(others).toEqual([]);
});

it('lets a test of the client meet the sandbox', () => {
  expect(
    problemsIn({
      'packages/client/src/users.test.ts': "import { it } from 'vitest';\nimport '@twotier/sandbox';",
      'packages/elements/src/session/session.stories.ts': "import { expect } from 'storybook/test';",
    }),
  ).toEqual([]);
});

it("refuses a path into another package's files", () => {
  expect(
    problemsIn({
      'packages/api/src/index.ts': "import '@twotier/core/src/decision.js';",
      'packages/client/src/index.ts': "import '../../core/src/decision.js';",
      'packages/core/src/decision.ts': 'export {};',
    }),
  ).toEqual([
    expect.stringContaining("'@twotier/core/src/decision.js': a path into another package's files"),
    expect.stringContaining("'../../core/src/decision.js': a relative path may not leave its own package"),
  ]);
});

it('refuses one app in another', () => {
  expect(
    problemsIn({
      'apps/demo-portal/src/main.ts': "import '@twotier/mock-server';\nimport '../../mock-server/src/main.js';",
      'apps/mock-server/src/main.ts': 'export {};',
    }),
  ).toEqual([
    expect.stringContaining('nobody imports an app'),
    expect.stringContaining('a relative path may not leave its own package'),
  ]);
});

it('names a circle once, also when only types go round', () => {
  expect(
    problemsIn({
      'packages/core/src/a.ts': "import { b } from './b.js';",
      'packages/core/src/b.ts': "export * from './c.js';",
      'packages/core/src/c.ts': "import type { A } from './a.js';",
      'packages/core/src/d.ts': "import { a } from './a.js';",
    }),
  ).toEqual([expect.stringMatching(/circle of imports: \S+a\.ts → \S+b\.ts → \S+c\.ts → \S+a\.ts$/)]);
});

it.each(["import { z } from 'zod';", "import * as z from 'zod';", "import { string } from 'zod/mini';"])(
  'refuses whole or picked zod: %s',
  (source) => {
    expect(problemsIn({ 'packages/core/src/index.ts': source })).toEqual([
      expect.stringContaining("write `import * as z from 'zod/mini'`"),
    ]);
  },
);

it.each(['it.only', 'describe.skip', 'test.todo', 'it.concurrent.only'])('refuses %s', (call) => {
  expect(problemsIn({ 'packages/core/src/a.test.ts': `${call}('works', () => {});` })).toEqual([
    expect.stringContaining('every test runs, always'),
  ]);
});

it.each(['Date.now()', 'Math.random()', 'new Date()', "fetch('/v1')"])('keeps %s out of core', (call) => {
  expect(problemsIn({ 'packages/core/src/a.ts': `export const a = ${call};` })).toEqual([
    expect.stringContaining('hand it in as an argument'),
  ]);
  expect(problemsIn({ 'packages/client/src/a.ts': `export const a = ${call};` })).toEqual([]);
});

it('lets core read a given date', () => {
  expect(problemsIn({ 'packages/core/src/a.ts': 'export const a = (text: string) => new Date(text);' })).toEqual([]);
});
