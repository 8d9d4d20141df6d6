// What of the API's contract has changed since the last release so that somebody's working program would break.
//
//   node scripts/api-changes.mjs            fails where something has and no changeset says `major`
//   node scripts/api-changes.mjs --release  keeps the contract as the released one (run by `npm run version`)
//
// A request may get wider and a reply richer: new operations, new optional fields, new fields and new values of
// enumerations in replies, new codes of refusals. docs/api-stability.md says the same in words.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const methods = ['get', 'post', 'put', 'delete', 'patch'];

/** Every breaking change from one OpenAPI document to another, as sentences. */
export function breakingChanges(before, after) {
  const found = [];
  for (const [path, operations] of Object.entries(before.paths)) {
    for (const method of methods.filter((name) => name in operations)) {
      const [old, now] = [operations[method], after.paths[path]?.[method]];
      const where = `${method.toUpperCase()} ${path}`;
      if (now) found.push(...changesOf(old, now, where, { before, after }));
      else found.push(`${where}: is gone`);
    }
  }
  return found;
}

function changesOf(old, now, where, documents) {
  const said = [];
  const say = (sentence) => said.push(`${where}: ${sentence}`);
  const compare = (direction, a, b, place) =>
    said.push(...new Comparison(documents, direction).of(a, b, `${where}: ${place}`));

  if (old.operationId !== now.operationId) say(`is no longer called ${old.operationId}`);
  if (JSON.stringify(old.security) !== JSON.stringify(now.security)) say('is called by somebody else');

  const [oldOnes, nowOnes] = [parametersOf(old, documents.before), parametersOf(now, documents.after)];
  for (const [name, parameter] of oldOnes) {
    if (!nowOnes.has(name)) say(`takes no ${name}`);
    else compare('request', parameter.schema, nowOnes.get(name).schema, name);
  }
  for (const [name, { required }] of nowOnes) {
    if (required && !oldOnes.get(name)?.required) say(`wants ${name}`);
  }

  if (!bodyOf(old) && bodyOf(now)) say('wants a body');
  if (bodyOf(old) && !bodyOf(now)) say('takes no body');
  if (bodyOf(old) && bodyOf(now)) compare('request', bodyOf(old), bodyOf(now), 'body');

  for (const [status, response] of Object.entries(old.responses)) {
    const [oldAnswer, nowAnswer] = [
      resolve(response, documents.before),
      resolve(now.responses[status], documents.after),
    ];
    if (!isSuccess(status)) {
      const gone = codesOf(oldAnswer).filter((code) => !codesOf(nowAnswer).includes(code));
      if (gone.length > 0) say(`no longer answers ${status} with ${gone.join(', ')}`);
    } else if (!nowAnswer) say(`no longer answers ${status}`);
    else {
      if (replyOf(oldAnswer) && !replyOf(nowAnswer)) say(`answers ${status} with nothing`);
      else if (replyOf(oldAnswer)) compare('reply', replyOf(oldAnswer), replyOf(nowAnswer), 'reply');
    }
  }
  return said;
}

/** The parameters of an operation, by where and what they are. */
function parametersOf({ parameters = [] }, document) {
  const all = parameters.map((one) => resolve(one, document));
  return new Map(all.map((one) => [`${one.in} ${one.name}`, one]));
}

const bodyOf = ({ requestBody }) => requestBody?.content?.['application/json']?.schema;
const replyOf = ({ content }) => content?.['application/json']?.schema;
const isSuccess = (status) => status.startsWith('2');

const codesOf = (response) =>
  response?.content?.['application/problem+json']?.schema.allOf?.flatMap(
    ({ properties }) => properties?.code?.enum ?? [],
  ) ?? [];

function resolve(node, document) {
  const place = node?.$ref?.slice(2).split('/');
  return place
    ? resolve(
        place.reduce((at, part) => at?.[part], document),
        document,
      )
    : node;
}

const listOf = (value) => (value === undefined ? undefined : Array.isArray(value) ? value : [value]);
const typesOf = (schema) =>
  listOf(schema.type)?.flatMap((type) => (type === 'number' ? ['number', 'integer'] : [type]));
const valuesOf = (schema) => schema.enum ?? ('const' in schema ? [schema.const] : undefined);
const formsOf = (schema) => schema.anyOf ?? schema.oneOf;
/** Whether all of these are among those. What is not limited is everything. */
const isWithin = (these, those) => those === undefined || (these?.every((one) => those.includes(one)) ?? false);

const upperLimits = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];
const lowerLimits = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];

/** Two versions of one schema: of a request, where all that was taken must be taken, or of a reply, the other way round. */
class Comparison {
  #documents;
  #isRequest;
  /** Pairs of named schemas that are being compared already, further out. */
  #within = new Set();

  constructor(documents, direction) {
    this.#documents = documents;
    this.#isRequest = direction === 'request';
  }

  of(oldNode, nowNode, where) {
    const pair = `${oldNode?.$ref} ${nowNode?.$ref}`;
    if (oldNode?.$ref && this.#within.has(pair)) return [];
    this.#within.add(pair);
    const [old, now] = [resolve(oldNode, this.#documents.before), resolve(nowNode, this.#documents.after)];
    const said = formsOf(old) || formsOf(now) ? this.#forms(old, now, where) : this.#plain(old, now, where);
    this.#within.delete(pair);
    return said;
  }

  /** One of several forms: each that was taken must have one that takes it, each that is answered one that expected it. */
  #forms(old, now, where) {
    const [oldForms, nowForms] = [formsOf(old) ?? [old], formsOf(now) ?? [now]];
    const has = (form, forms, isOld) =>
      forms.some((other) => (isOld ? this.of(form, other, '') : this.of(other, form, '')).length === 0);
    const lost = this.#isRequest
      ? oldForms.filter((form) => !has(form, nowForms, true))
      : nowForms.filter((form) => !has(form, oldForms, false));
    if (lost.length === 0) return [];
    return [`${where} ${this.#isRequest ? 'no longer takes' : 'may now be'} one of its forms`];
  }

  #plain(old, now, where) {
    return [...this.#values(old, now), ...(this.#isRequest ? limits(old, now) : [])]
      .map((sentence) => `${where} ${sentence}`)
      .concat(this.#fields(old, now, where), this.#below(old, now, where));
  }

  #values(old, now) {
    const said = [];
    const [from, to] = this.#isRequest ? [old, now] : [now, old];
    if (!isWithin(typesOf(from), typesOf(to)))
      said.push(`is of another type: ${now.type ?? 'any'}, not ${old.type ?? 'any'}`);
    if (this.#isRequest) {
      const [was, is] = [valuesOf(old), valuesOf(now)];
      if (!isWithin(was, is)) said.push(`takes only ${is.join(', ')}`);
    } else if ('const' in old && old.const !== now.const) said.push(`is no longer ${old.const}`);
    if (!this.#isRequest && old.format !== now.format) said.push('is written in another way');
    return said;
  }

  #fields(old, now, where) {
    const said = [];
    const [was, is] = [old.properties ?? {}, now.properties ?? {}];
    const [needed, needs] = [old.required ?? [], now.required ?? []];
    for (const [name, schema] of Object.entries(was)) {
      const isLost = !(name in is) && (!this.#isRequest || now.additionalProperties === false);
      if (isLost) said.push(`${where}.${name} is gone`);
      else if (name in is) said.push(...this.of(schema, is[name], `${where}.${name}`));
    }
    const changed = this.#isRequest
      ? needs.filter((name) => !needed.includes(name))
      : needed.filter((name) => name in is && !needs.includes(name));
    return said.concat(changed.map((name) => `${where}.${name} ${this.#isRequest ? 'is wanted' : 'may be missing'}`));
  }

  #below(old, now, where) {
    const said = [];
    if (this.#isRequest && old.properties && old.additionalProperties !== false && now.additionalProperties === false) {
      said.push(`${where} takes no other fields`);
    }
    if (old.items && now.items) said.push(...this.of(old.items, now.items, `${where}[]`));
    const [was, is] = [old.additionalProperties, now.additionalProperties];
    if (typeof was === 'object' && typeof is === 'object') said.push(...this.of(was, is, `${where}.*`));
    return said;
  }
}

function limits(old, now) {
  const tighter = [
    ...upperLimits.filter((limit) => now[limit] < (old[limit] ?? Infinity)),
    ...lowerLimits.filter((limit) => now[limit] > (old[limit] ?? -Infinity) && !(now[limit] === 0)),
    ...['pattern', 'format'].filter((limit) => now[limit] !== undefined && now[limit] !== old[limit]),
  ];
  return tighter.map((limit) => `has a tighter ${limit}`);
}

/** The document without what only people read. */
const withoutProse = (document) =>
  JSON.parse(JSON.stringify(document), function strip(key, value) {
    const isText = ['description', 'summary'].includes(key) && typeof value === 'string';
    return isText || ['examples', 'example'].includes(key) ? undefined : value;
  });

/** Whether a changeset of the next release says that the API changes in a way that breaks. */
export const isMajorPlanned = (changesets) =>
  changesets.some((text) => /^['"]?@twotier\/api['"]?:\s*major\s*$/m.test(text.split(/^---\s*$/m)[1] ?? ''));

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

function main() {
  const root = dirname(import.meta.dirname);
  const [contract, released] = ['openapi.json', 'openapi.released.json'].map((name) =>
    join(root, 'packages/api', name),
  );

  if (process.argv.includes('--release')) {
    writeFileSync(released, `${JSON.stringify(withoutProse(read(contract)))}\n`);
    console.log('The contract is kept as the released one.');
    return;
  }
  if (!existsSync(released)) {
    console.log('Nothing is released yet, so nothing can break.');
    return;
  }
  const changes = breakingChanges(read(released), read(contract));
  const isPlanned = isMajorPlanned(
    globSync('.changeset/*.md', { cwd: root }).map((name) => readFileSync(join(root, name), 'utf8')),
  );
  for (const change of changes) console[isPlanned ? 'log' : 'error'](change);
  if (changes.length === 0) console.log('The contract breaks nothing that was released.');
  else if (!isPlanned) {
    console.error(
      `\n${changes.length} breaking changes since the last release. Take them back, or say so in a changeset: '@twotier/api': major.`,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
