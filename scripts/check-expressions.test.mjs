import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkExpressions } from './check-expressions.mjs';

const homes = [];

/** Checks a repository that consists of these files. */
function check(files) {
  const home = mkdtempSync(join(tmpdir(), 'twotier-expressions-'));
  homes.push(home);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return checkExpressions(home);
}

afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true });
});

it('is content with expressions that look at each character once', async () => {
  expect(
    await check({ 'packages/core/src/a.ts': 'export const a = /^[a-z]{2}$/;\nexport const b = /[^@]+/g;' }),
  ).toEqual({ problems: [], count: 2 });
});

it.each([
  ['^(a+)+$', 'exponential'],
  ['a+$', '2nd degree polynomial'],
])('complains about %s, with an attack', async (pattern, time) => {
  const { problems } = await check({ 'apps/mock-server/src/a.ts': `export const a =\n  /${pattern}/;` });
  expect(problems).toEqual([expect.stringContaining(`apps/mock-server/src/a.ts:2: /${pattern}/: `)]);
  expect(problems[0]).toContain(time);
  expect(problems[0]).toContain("for example on 'a");
});

it('fills a letter into what is put together, and wants to read it', async () => {
  const { problems } = await check({
    'packages/api/src/a.ts': [
      'export const fine = (name: string) => new RegExp(`^${name}=\\\\d$`);',
      "export const bad = (name: string) => new RegExp(`(?:${name}+)+$`, 'i');",
      'export const unread = (pattern: string) => RegExp(pattern);',
    ].join('\n'),
  });
  expect(problems).toEqual([
    expect.stringMatching(/^packages\/api\/src\/a\.ts:2: \/\(\?:x\+\)\+\$\/i: exponential/),
    'packages/api/src/a.ts:3: cannot be read here: write it as a literal',
  ]);
});

it('leaves tests alone', async () => {
  expect(await check({ 'packages/core/src/a.test.ts': 'expect(/(a+)+$/);' })).toEqual({ problems: [], count: 0 });
});
