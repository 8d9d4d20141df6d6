import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from './en.js';

const src = dirname(import.meta.dirname);
const elements = globSync('*/define.ts', { cwd: src })
  .map((file) => basename(dirname(file)))
  .filter((name) => existsSync(join(src, name, `${name}.ts`)))
  .map((name) => [name, join(src, name, `${name}.ts`)] as const);

/** Without comments: they may speak of any key. */
const read = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** An element's own file and all that it is made of. */
function filesOf(entry: string): readonly string[] {
  const files = new Set([entry]);
  for (const file of files) {
    for (const [, imported = ''] of read(file).matchAll(/(?:\bfrom |\bimport\()'(\.[^']+)\.js'/g)) {
      const path = join(dirname(file), `${imported}.ts`);
      if (!path.includes('locales')) files.add(path);
    }
  }
  return [...files];
}

const components = new Set(Object.keys(en).map((key) => key.split('.')[0]));

/** The components whose sentences are said. */
const spokenIn = (text: string) =>
  [...text.matchAll(/['`]([a-z]+)\.[a-z$]/g)].flatMap(([, name]) => (components.has(name) ? [name] : []));

it.each(elements)('loads for %s the catalogues it speaks from, and no other', (_name, entry) => {
  const spoken = filesOf(entry).flatMap((file) => spokenIn(read(file)));
  const [, list = ''] = read(entry).match(/readonly words = \[([^\]]*)\]/) ?? [];
  const loaded = [...list.matchAll(/(\w+)Words/g)].map(([, name]) => name);
  expect(new Set(['common', ...loaded])).toEqual(new Set(['common', ...spoken]));
});
