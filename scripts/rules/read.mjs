// Reads out of the sources what the page of rules tells: which declarations of core decide a rule, with which refusal
// codes, and which tests say that they prove it.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'rolldown/utils';

const id = /^R-[A-Z]{3}-\d\d$/;
const shape = /R-[A-Z]{3}-\d\d/g;
const span = /(R-[A-Z]{3}-)(\d\d)(?:…| to )(?:R-[A-Z]{3}-)?(\d\d)/g;

/** Every id in a text, with those in between where it says `R-ENR-25 to R-ENR-28`. */
export function idsIn(text) {
  const between = [...text.matchAll(span)].flatMap(([, family, from, to]) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, step) => `${family}${String(Number(from) + step).padStart(2, '0')}`,
    ),
  );
  return [...new Set([...(text.match(shape) ?? []), ...between])];
}

/** The rules as data: families in the order of the page. */
export function readRules(home) {
  const order = 'GEN ENR USR PRV CUS INV ORD ADM SEC BPR OWN'.split(' ').map((letters) => `R-${letters}`);
  return globSync('packages/core/rules/*.json', { cwd: home })
    .map((file) => ({ file: posix(file), ...JSON.parse(readFileSync(join(home, file), 'utf8')) }))
    .toSorted((one, other) => order.indexOf(one.family) - order.indexOf(other.family));
}

const posix = (path) => path.split(sep).join('/');
const filesOf = (home, patterns) =>
  globSync(patterns, { cwd: home, exclude: ['**/node_modules/**', '**/dist/**', '**/generated/**'] })
    .toSorted()
    .map(posix);

function parse(home, file) {
  const text = readFileSync(join(home, file), 'utf8');
  const { program, comments, errors } = parseSync(file, text, { lang: 'ts', sourceType: 'module' });
  if (errors.length > 0) throw new Error(`Failed to parse ${file}: ${errors[0].message}`);
  return { text, program, comments };
}

/** Calls `visit` for a node and everything below it. */
function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit));
  if (typeof node?.type !== 'string') return undefined;
  visit(node);
  return Object.values(node).forEach((child) => typeof child === 'object' && child !== null && walk(child, visit));
}

/** Every text that an expression or a type can stand for: one literal, or those of a choice. */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return textsOf(node.expression);
    case 'TSLiteralType':
      return textsOf(node.literal);
    case 'TSUnionType':
      return node.types.flatMap(textsOf);
    case 'TSTypeAnnotation':
      return textsOf(node.typeAnnotation);
    default:
      return [];
  }
}

/** `code` and `rule` where an object or a type has both, each as the texts it can be. */
function refusalIn(node) {
  const members = { ObjectExpression: node.properties, TSTypeLiteral: node.members, TSInterfaceBody: node.body }[
    node.type
  ];
  if (!members) return undefined;
  const value = (name) => {
    const member = members.find(({ key }) => key?.name === name);
    return member && textsOf(member.typeAnnotation ?? member.value);
  };
  const codes = value('code');
  const rules = value('rule');
  return codes && rules && { codes, rules: rules.filter((text) => id.test(text)) };
}

/** What one statement at the top of a file declares: its name, or several of one `const`. */
function namesOf(statement) {
  const declaration = statement.declaration ?? statement;
  if (declaration.declarations) return declaration.declarations.map((one) => one.id.name).filter(Boolean);
  return declaration.id?.name ? [declaration.id.name] : [];
}

const isType = (statement) => /^TS(?:TypeAlias|Interface)Declaration$/.test((statement.declaration ?? statement).type);

/** Every declaration of a file of core, with the rules and refusals that it names. */
function declarationsIn(home, file) {
  const { program, comments } = parse(home, file);
  const statements = program.body.filter(({ type }) => type !== 'ImportDeclaration');

  return statements.flatMap((statement, place) => {
    const since = place === 0 ? 0 : statements[place - 1].end;
    const cited = comments
      .filter(({ start, end }) => start >= since && end <= statement.end)
      .flatMap(({ value }) => idsIn(value));
    const refusals = [];
    const named = [];
    const uses = new Set();
    walk(statement, (node) => {
      const refusal = refusalIn(node);
      if (refusal) refusals.push(refusal);
      if (node.type === 'Identifier') uses.add(node.name);
      if (node.type === 'Literal' && id.test(node.value)) named.push(node.value);
      if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
        const rules = node.arguments.flatMap(textsOf).filter((text) => id.test(text));
        if (rules.length > 0) refusals.push({ through: node.callee.name, codes: [], rules });
      }
    });
    return namesOf(statement).map((name) => ({
      name,
      file,
      isExported: statement.type === 'ExportNamedDeclaration',
      isType: isType(statement),
      rules: new Set([...cited, ...named]),
      refusals,
      uses,
    }));
  });
}

/** A helper that is not exported decides for those that use it. */
function exportedFor(declaration, declarations, seen = new Set()) {
  if (declaration.isExported) return [declaration];
  if (seen.has(declaration)) return [];
  seen.add(declaration);
  return declarations
    .filter((other) => other !== declaration && other.file === declaration.file && other.uses.has(declaration.name))
    .flatMap((other) => exportedFor(other, declarations, seen));
}

/** For each rule, the declarations of core that decide it and the codes of their refusals. */
export function readDeciders(home) {
  const files = filesOf(home, 'packages/core/src/**/*.ts').filter(
    (file) => !/\.(?:test|fixtures)\.ts$|\/(?:words|drafts)\/|\/src\/(?:index|policy)\.ts$/.test(file),
  );
  const declarations = files.flatMap((file) => declarationsIn(home, file));

  // A function that is handed the rule says the code itself; whoever hands it over names the rule.
  const codesThrough = new Map(
    declarations
      .filter(({ isType: type }) => !type)
      .map(({ name, refusals }) => [
        name,
        refusals.filter(({ rules }) => rules.length === 0).flatMap(({ codes }) => codes),
      ]),
  );
  const pairs = new Set(
    declarations.flatMap(({ isType: type, refusals }) =>
      type
        ? refusals.flatMap(({ codes, rules }) => codes.flatMap((code) => rules.map((rule) => `${rule} ${code}`)))
        : [],
    ),
  );

  const found = new Map();
  const entry = (rule) => {
    if (!found.has(rule)) found.set(rule, { deciders: new Map(), types: new Map(), codes: new Set() });
    return found.get(rule);
  };
  for (const declaration of declarations) {
    for (const rule of declaration.rules) {
      for (const { name, file, isType: type } of exportedFor(declaration, declarations)) {
        entry(rule)[type ? 'types' : 'deciders'].set(`${file} ${name}`, { name, file });
      }
    }
    if (declaration.isType) continue;
    for (const { codes, rules, through } of declaration.refusals) {
      const said = through ? (codesThrough.get(through) ?? []) : codes;
      for (const rule of rules) {
        for (const code of said) {
          // Several codes beside several rules: the types know which belong together.
          if (codes.length * rules.length <= 1 || pairs.has(`${rule} ${code}`)) entry(rule).codes.add(code);
        }
      }
    }
  }
  return new Map(
    [...found].map(([rule, { deciders, types, codes }]) => [
      rule,
      {
        // A type describes; it decides only where nothing else does, for example as a schema's own words.
        deciders: [...(deciders.size > 0 ? deciders : types).values()],
        codes: [...codes].toSorted((one, other) => (one < other ? -1 : 1)),
      },
    ]),
  );
}

const isTest = /\.(?:test|browser|stories|fixtures)\.ts$|\/testing\//;

const isTestCall = (node) => {
  let callee = node.callee;
  while (callee.type === 'CallExpression' || callee.type === 'MemberExpression') {
    callee = callee.type === 'CallExpression' ? callee.callee : callee.object;
  }
  return callee.type === 'Identifier' && /^(?:it|test)$/.test(callee.name);
};
const titleOf = (node) =>
  node?.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked).join('…') : textsOf(node)[0];

/** Calls `visit` with every title of a test in these files, as it stands in the source, and the file. */
function eachTitle(home, files, visit) {
  for (const file of files) {
    walk(parse(home, file).program, (node) => {
      if (node.type !== 'CallExpression' || !isTestCall(node)) return;
      const title = titleOf(node.arguments[0]);
      if (title) visit(title, file);
    });
  }
}

const testFiles = (home) => filesOf(home, ['{packages,apps}/*/src/**/*.{test,browser}.ts', 'scripts/**/*.test.mjs']);

/** For each of these files the titles of its tests. A file that is not there has none. */
export function readTitles(home, files) {
  const found = new Map(files.map((file) => [file, new Set()]));
  const here = files.filter((file) => existsSync(join(home, file)));
  eachTitle(home, here, (title, file) => found.get(file).add(title));
  return found;
}

/** For each rule, the tests whose titles cite it; steps of the story cite in their comments. */
export function readProofs(home) {
  const found = new Map();
  const add = (text, proof) => {
    const cited = idsIn(text);
    // Without the ids, and with a gap where each case fills in its own.
    const title = text
      .replaceAll(/\s*\((?:R-[^)]*)\)/g, '')
      .replaceAll(/%[sjdifoO#]|\$[\w.]+/g, '…')
      .trim();
    for (const rule of cited) found.set(rule, [...(found.get(rule) ?? []), { ...proof, title }]);
  };

  const files = testFiles(home).filter((file) => readFileSync(join(home, file), 'utf8').search(shape) >= 0);
  eachTitle(home, files, (title, file) => add(title, { file, isStep: false }));
  for (const file of filesOf(home, 'apps/*/story/*.ts')) {
    for (const { value } of parse(home, file).comments) {
      // The numbers are the steps of the document; the page has none of them.
      if (idsIn(value).length > 0) add(value.replace(/^\*?\s*(?:\d[\d and]*[.:]\s*)?/, ''), { file, isStep: true });
    }
  }
  return found;
}

/** For each rule, the files outside core that carry it out or show it. */
export function readPlaces(home) {
  const found = new Map();
  const files = filesOf(home, ['packages/{api,client,elements,sandbox}/src/**/*.ts', 'apps/*/src/**/*.ts']).filter(
    (file) => !isTest.test(file),
  );
  for (const file of files) {
    for (const rule of idsIn(readFileSync(join(home, file), 'utf8'))) {
      found.set(rule, [...(found.get(rule) ?? []), file]);
    }
  }
  return found;
}

/** The flags of `ProgrammePolicy`: what each says, the rules it names, and its value under both policies. */
export function readPolicies(home) {
  const file = 'packages/core/src/policy.ts';
  if (!existsSync(join(home, file))) return [];
  const { program, comments } = parse(home, file);
  const named = (name) =>
    program.body
      .map((statement) => statement.declaration)
      .find((one) => one?.id?.name === name || one?.declarations?.[0]?.id.name === name);

  const valuesOf = (name) => {
    const properties = named(name)?.declarations[0].init.properties ?? [];
    return Object.assign(
      {},
      ...properties.map((property) =>
        property.type === 'SpreadElement'
          ? valuesOf(property.argument.name)
          : { [property.key.name]: property.value.value },
      ),
    );
  };
  const sourceDocument = valuesOf('sourceDocument');
  const current = valuesOf('current');

  const members = named('ProgrammePolicy')?.body.body ?? [];
  return members.flatMap((member, place) => {
    const since = place === 0 ? 0 : members[place - 1].end;
    const doc = comments.findLast(({ type, start, end }) => type === 'Block' && start >= since && end <= member.start);
    const flag = member.key.name;
    if (!doc || flag === 'name') return [];
    const says = doc.value
      .replaceAll(/^\s*\*+ ?/gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return [{ flag, says, rules: idsIn(says), sourceDocument: sourceDocument[flag], current: current[flag] }];
  });
}

/** Every id that stands anywhere in the sources and the pages written by hand, with the first file that has it. */
export function readCitations(home) {
  const found = new Map();
  const files = filesOf(home, [
    '{packages,apps}/*/{src,story}/**/*.{ts,md,mdx}',
    '{packages,apps}/*/README.md',
    'packages/core/rules/*.json',
    'docs/**/*.md',
    '*.md',
    '.changeset/*.md',
  ]).filter((file) => file !== 'docs/rules.md' && !isTest.test(file));
  const cite = (rule, file) => found.has(rule) || found.set(rule, file);
  for (const file of files) for (const rule of idsIn(readFileSync(join(home, file), 'utf8'))) cite(rule, file);
  // In a test only the titles count: what it is about may be a rule that is made up.
  for (const [rule, [{ file }]] of readProofs(home)) cite(rule, file);
  return found;
}
