// Checks every regular expression of the sources: none may take more than linear time on hostile input. recheck follows
// the expression as an automaton, or attacks it where it is too large for that; it answers with an attack that works.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'rolldown/utils';

// The same answers on every machine: not the faster backends of some platforms.
process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');

const isTest = (file) => /\.(?:test|browser|stories|fixtures)\.ts$|[\\/](?:testing|generated)[\\/]/.test(file);

/** The pattern of `new RegExp(…)`, or undefined where it is put together in a way that cannot be read here. */
function patternOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  // What is filled in is a constant of ours, a name: one letter stands for it.
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('x');
  return undefined;
}

/** The expressions of one file, each with its line. */
function expressionsIn(file) {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text, { lang: 'ts', sourceType: 'module' });
  if (errors.length > 0) throw new Error(`Failed to parse ${file}: ${errors[0].message}`);
  const found = [];
  const note = (node, pattern, flags) =>
    found.push({ pattern, flags, line: text.slice(0, node.start).split('\n').length });
  const noteCall = (node) => {
    if (node.callee.name !== 'RegExp') return;
    note(node, patternOf(node.arguments[0]), node.arguments[1] ? patternOf(node.arguments[1]) : '');
  };
  new Visitor({
    Literal: (node) => node.regex && note(node, node.regex.pattern, node.regex.flags),
    NewExpression: noteCall,
    CallExpression: noteCall,
  }).visit(program);
  return found;
}

/** What is wrong with one expression, or undefined. */
async function problemOf({ pattern, flags }) {
  if (pattern === undefined || flags === undefined) return 'cannot be read here: write it as a literal';
  // It counts steps, not time: a busy machine makes no expression slow.
  const told = await check(pattern, flags, { timeout: null, attackTimeout: null, incubationTimeout: null });
  if (told.status === 'safe') return undefined;
  if (told.status === 'unknown') return `/${pattern}/${flags}: no answer (${told.error.kind})`;
  return `/${pattern}/${flags}: ${told.complexity.summary} time, for example on ${told.attack.pattern}`;
}

/** Every problem below `home`, as `file:line: sentence`, and how many expressions there are. */
export async function checkExpressions(home) {
  const files = globSync(['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'], { cwd: home })
    .filter((file) => !isTest(file))
    .toSorted();
  const problems = [];
  const known = new Map();
  for (const file of files.map((path) => join(home, path))) {
    for (const { line, ...expression } of expressionsIn(file)) {
      const key = JSON.stringify(expression);
      if (!known.has(key)) known.set(key, await problemOf(expression));
      const problem = known.get(key);
      if (problem) problems.push(`${relative(home, file)}:${line}: ${problem}`);
    }
  }
  return { problems, count: known.size };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { problems, count } = await checkExpressions(dirname(import.meta.dirname));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${count} regular expressions, each of them linear.`);
}
