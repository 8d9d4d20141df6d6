// What one rule of core costs whoever imports that rule alone, and what all of it costs: rows of `.size-limit.mjs`.
// A rule that parses nothing must not bring zod along: each is bundled alone, and bundling throws where one does.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

/** What is imported, and the most it may weigh gzipped. */
const limits = {
  nextState: '0.3 KiB',
  regionOf: '0.8 KiB',
  canSendInvitationText: '2.4 KiB',
  // One line for every code.
  remedyOf: '2 KiB',
  canPlaceOrder: '3.6 KiB',
  canAcceptInvitation: '2.4 KiB',
  canChangeRoles: '3.5 KiB',
  // With the words of every code.
  describeRefusal: '10 KiB',
  // With zod, which alone is 6 KiB, and how each country writes its postal codes and phone numbers.
  checkCompanyDetails: '10.5 KiB',
  '*': '42 KiB',
};

/** What is used together with it. */
const beside = { describeRefusal: "export { words } from '@twotier/core/words/en';" };

/** The functions that read what came from outside, and so have a schema to read it with. */
const parses = ['canSubmitEnrollment', 'checkCompanyDetails', 'toCompanyDetails', 'requiredText', 'optionalText'];

const entry = '\0entry';

/** The code that a host's bundler makes of these imports of the built package. */
async function bundle(name, root) {
  const code = `export ${name === '*' ? '*' : `{ ${name} }`} from '@twotier/core';\n${beside[name] ?? ''}`;
  const { output } = await build({
    input: entry,
    cwd: root,
    platform: 'neutral',
    write: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    output: { format: 'es', minify: true },
  });
  return output[0].code;
}

/** Whether there is a schema in the code: each has this property, and a minifier keeps its name. */
const hasSchema = (code) => /(?<!_)_zod\b/.test(code);

/** Bundles each into `folder`; answers with rows for size-limit. */
export async function coreBundles(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const core = await import('@twotier/core');
  const functions = Object.keys(core).filter((name) => typeof core[name] === 'function');
  for (const name of functions) {
    const isFound = hasSchema(await bundle(name, root));
    if (isFound && !parses.includes(name)) {
      throw new Error(`Failed to keep zod out of ${name}: mark the schemas beside what it imports as PURE.`);
    }
    if (!isFound && parses.includes(name)) throw new Error(`${name} parses nothing: take it out of the list.`);
  }
  const rows = [];
  for (const [name, limit] of Object.entries(limits)) {
    const path = join(folder, `${name === '*' ? 'everything' : name}.js`);
    writeFileSync(path, await bundle(name, root));
    rows.push({ name: `core: ${name === '*' ? 'everything' : `${name} alone`}`, path: [path], limit });
  }
  return rows;
}
