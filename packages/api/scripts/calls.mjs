// Writes `dist/calls`: the contract as a client needs it. Servers and documents want to know what an operation takes and by
// which codes it refuses; a client wants to know where to send it and how to read the reply. Leaving the rest out of the
// browser saves every page a tenth of the client, and what only the rest was made of can be shaken off by a bundler.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

/** What stays with the server. */
const left = new Set(['body', 'query', 'refusals', 'scope', 'status']);

/**
 * Replies that are read as what they are at least. The rules of a country have a dozen checks that nobody else needs: their
 * server has made them, and whoever uses them hands them on to a function that takes any text.
 */
const atLeast = { CountryRules: '/* @__PURE__ */ z.looseObject({ country: /* @__PURE__ */ z.string() })' };

/** `z.iso.datetime()` and `z.url()`, without anything more to say about them. */
const isPattern = ({ callee, arguments: rest }) => {
  const name = callee.property?.name;
  const isOurs =
    name === 'datetime' ? callee.object.property?.name === 'iso' : name === 'url' && callee.object.name === 'z';
  return isOurs && rest.length === 0;
};

/** The source without those, and with every call marked as one that does nothing but answer. */
export function toCalls(source) {
  const { program } = parseSync('contract.js', source, { lang: 'js', sourceType: 'module' });
  /** `[from, to, text]`, to be put in place of what stands there. */
  const edits = [];
  /** What a bundler has to keep, because a spread or a property might do something when it is read. */
  const doubtful = [];
  new Visitor({
    SpreadElement: ({ start }) => doubtful.push(start),
    MemberExpression: ({ start, property }) => {
      if (property.name === 'shape') doubtful.push(start);
    },
    CallExpression(call) {
      edits.push([call.start, call.start, '/* @__PURE__ */ ']);
      if (isPattern(call)) edits.push([call.start, call.end, 'z.string()']);
      if (call.callee.name !== 'operation') return;
      const { properties, end } = call.arguments[0];
      for (const [at, property] of properties.entries()) {
        const name = property.key?.name;
        const { value } = property;
        if (name === 'reply' && Object.hasOwn(atLeast, value.name ?? '')) {
          edits.push([value.start, value.end, atLeast[value.name]]);
        }
        if (left.has(name)) edits.push([property.start, properties[at + 1]?.start ?? end - 1, '']);
      }
    },
  }).visit(program);

  const cut = edits.filter(([from, to]) => to > from);
  const isCut = (at) => cut.some(([from, to]) => at > from && at < to);
  for (const { declaration } of program.body.map((node) => ({ declaration: node.declaration ?? node }))) {
    for (const { init } of declaration.declarations ?? []) {
      const isLoose = doubtful.some(
        (at) => at > init?.start && at < init?.end && !cut.some(([from, to]) => at >= from && at < to),
      );
      if (!isLoose || init.type === 'ArrowFunctionExpression') continue;
      // What stands in a function that is called at once is kept or left out as a whole.
      const [before, after] = init.type === 'ObjectExpression' ? ['(', ')'] : ['', ''];
      edits.push([init.start, init.start, `/* @__PURE__ */ (() => ${before}`], [init.end, init.end, `${after})()`]);
    }
  }

  return edits
    .filter(([from, to]) => !isCut(from) || to > from)
    .toSorted(([one, oneEnd], [other, otherEnd]) => other - one || otherEnd - oneEnd)
    .reduce((text, [from, to, insert]) => text.slice(0, from) + insert + text.slice(to), source)
    .replace(/^\/\/# sourceMappingURL=.*$/m, '');
}

if (import.meta.main) {
  const dist = join(import.meta.dirname, '../dist');
  mkdirSync(join(dist, 'calls'), { recursive: true });
  for (const file of globSync('*.js', { cwd: dist, exclude: ['docs.js', 'openapi.js'] })) {
    writeFileSync(join(dist, 'calls', basename(file)), toCalls(readFileSync(join(dist, file), 'utf8')));
  }
}
