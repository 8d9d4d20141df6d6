// Writes docs/rules.md: every rule of the program with what decides and what proves it, read from the sources.
// `--check` writes nothing and fails when the page is stale, when a rule that must be proven is not, or when somebody
// cites a rule that does not exist.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageOf } from './rules/page.mjs';
import { idsIn, readCitations, readDeciders, readPlaces, readPolicies, readProofs, readRules } from './rules/read.mjs';

const page = 'docs/rules.md';

/** What can be true or false of the product; a `screen` is looked at, an `info` explains. */
const provable = ['rule', 'state', 'effect', 'warning'];

/** The rules of later documents that Twotier decides. The others are known, and nothing hangs on them. */
const extensions = new Set(
  idsIn('R-GEN-25…27 R-ENR-40…66 R-USR-20…41 R-PRV-20 R-PRV-30…43 R-CUS-30…44 R-INV-40…45 R-ORD-20…29 R-ADM-01…18'),
);

function mustBeProven({ id, kind, mark }) {
  if (mark === 'extension') return extensions.has(id) && provable.includes(kind);
  return provable.includes(kind) || kind === 'term';
}

/** What is wrong, as sentences, and the page as it should be. */
export function checkRules(home) {
  const families = readRules(home);
  const rules = families.flatMap((family) => family.rules);
  const known = new Set(rules.map(({ id }) => id));
  const facts = {
    deciders: readDeciders(home),
    proofs: readProofs(home),
    places: readPlaces(home),
    policies: readPolicies(home),
  };
  const text = pageOf(families, facts);
  const written = existsSync(join(home, page)) ? readFileSync(join(home, page), 'utf8') : '';

  const twice = rules.filter(({ id }, place) => rules.findIndex((rule) => rule.id === id) !== place);
  const astray = families.flatMap(({ family, file, rules: own }) =>
    own.filter(({ id }) => !id.startsWith(`${family}-`)).map(({ id }) => `${id}: does not belong into ${file}`),
  );
  const problems = [
    ...twice.map(({ id }) => `${id}: stands twice in packages/core/rules`),
    ...astray,
    ...[...readCitations(home)]
      .filter(([id]) => !known.has(id))
      .map(([id, file]) => `${id}: cited in ${file}, but packages/core/rules does not have it`),
    ...rules
      // A step of the story shows a rule among many; a test of its own proves it.
      .filter((rule) => mustBeProven(rule) && !facts.proofs.get(rule.id)?.some(({ isStep }) => !isStep))
      .map(({ id, says }) => `${id}: no test cites it (${says})`),
    ...(text === written ? [] : [`${page}: stale; run \`npm run rules\``]),
  ];
  return { problems, text };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const home = dirname(import.meta.dirname);
  const { problems, text } = checkRules(home);
  if (!process.argv.includes('--check')) {
    writeFileSync(join(home, page), text);
    console.log(`Written: ${page}`);
  } else if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    process.exitCode = 1;
  } else {
    console.log('Every rule that must be proven is, and the page tells it.');
  }
}
