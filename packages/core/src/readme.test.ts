import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import * as core from './index.js';
import { words } from './words/en.js';

it('shows an example in the README that prints what it says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const promised = [...example.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line);

  const printed: unknown[] = [];
  const console = { log: (line: unknown) => printed.push(line) };
  runInNewContext(example.replaceAll(/^import .*$/gm, ''), { ...core, words, console });

  expect(printed).toEqual(promised);
  expect(promised).toHaveLength(4);
});
