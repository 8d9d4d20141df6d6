import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkRules } from './rules.mjs';
import { idsIn } from './rules/read.mjs';

const homes = [];

const rule = (id, facts = {}) => ({ id, kind: 'rule', mark: 'source', says: `What ${id} says.`, ...facts });
const family = (...rules) => JSON.stringify({ family: 'R-ORD', title: 'Orders', rules });

const decides = `
  /** May one order? Only the provider (R-ORD-01). */
  export function canOrder(party) {
    if (party !== 'provider') return refused({ code: 'only-provider', rule: 'R-ORD-01', party });
    return hasRoom(party);
  }
  /** Room is needed (R-ORD-02). */
  const hasRoom = (party) => party.room > 0 ? allowed : refused({ code: 'no-room', rule: 'R-ORD-02' });`;
const proves = `it.each([1])('lets the provider %s order (R-ORD-01, R-ORD-02)', () => {});`;

/** Checks a repository that consists of these files; `written` has its page, too. */
function check(files, written = true) {
  const home = mkdtempSync(join(tmpdir(), 'twotier-rules-'));
  homes.push(home);
  const write = (path, text) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  if (written) write('docs/rules.md', checkRules(home).text);
  return checkRules(home);
}

const repository = (files = {}) => ({
  'packages/core/rules/orders.json': family(rule('R-ORD-01'), rule('R-ORD-02')),
  'packages/core/src/orders/can-order.ts': decides,
  'packages/core/src/orders/can-order.test.ts': proves,
  ...files,
});

afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true });
});

it('is content where every rule is proven and the page is fresh', () => {
  expect(check(repository()).problems).toEqual([]);
});

it('names of each rule the function, its refusal and the test', () => {
  const { text } = check(repository());
  expect(text).toContain(
    'Decided by [`canOrder`](../packages/core/src/orders/can-order.ts); refusal `only-provider`\n- Proven by\n' +
      '  - lets the provider … order · [`core/orders/can-order.test.ts`](../packages/core/src/orders/can-order.test.ts)',
  );
});

it('counts what a helper decides for the function that uses it', () => {
  const [, second = ''] = check(repository()).text.split('### R-ORD-02');
  expect(second).toContain('Decided by [`canOrder`](../packages/core/src/orders/can-order.ts); refusal `no-room`');
});

it('finds the code of a refusal whose rule is handed in', () => {
  const { text } = check(
    repository({
      'packages/core/src/next.ts': "export const next = (state, rule) => refused({ code: 'does-not-fit', rule });",
      'packages/core/src/orders/can-order.ts': "export const canOrder = (state) => next(state, 'R-ORD-01');",
    }),
  );
  expect(text).toContain('[`canOrder`](../packages/core/src/orders/can-order.ts); refusal `does-not-fit`');
});

it('complains about a rule of the source document that no test cites', () => {
  expect(check(repository({ 'packages/core/src/orders/can-order.test.ts': '' })).problems).toEqual([
    'R-ORD-01: no test cites it (What R-ORD-01 says.)',
    'R-ORD-02: no test cites it (What R-ORD-02 says.)',
  ]);
});

it('does not take a step of the story for a test', () => {
  const { problems } = check(
    repository({
      'packages/core/src/orders/can-order.test.ts': proves.replace(', R-ORD-02', ''),
      'apps/demo-portal/story/order.ts': '// 3. The order goes through (R-ORD-02)\nexport const order = 1;',
    }),
  );
  expect(problems).toEqual(['R-ORD-02: no test cites it (What R-ORD-02 says.)']);
});

const problemsWith = (added) =>
  check(repository({ 'packages/core/rules/orders.json': family(rule('R-ORD-01'), rule('R-ORD-02'), added) })).problems;

it.each([
  ['a screen', rule('R-ORD-03', { kind: 'screen' })],
  ['an explanation', rule('R-ORD-03', { kind: 'info' })],
  ['a term of a later document', rule('R-ORD-20', { kind: 'term', mark: 'extension' })],
  ['a rule of a later document that is out of reach', rule('R-ORD-30', { mark: 'extension' })],
])('asks no test for %s', (_what, added) => {
  expect(problemsWith(added)).toEqual([]);
});

it.each([
  ['a term of the source document', rule('R-ORD-03', { kind: 'term' })],
  ['a rule of a later document that is within reach', rule('R-ORD-20', { mark: 'extension' })],
  ['a rule of our own', rule('R-ORD-03', { mark: 'own' })],
])('asks a test for %s', (_what, added) => {
  expect(problemsWith(added)).toEqual([`${added.id}: no test cites it (${added.says})`]);
});

it.each([
  ['packages/core/src/orders/other.ts', '/** Never heard of (R-ORD-99). */\nexport const other = 1;'],
  ['packages/sandbox/src/orders.test.ts', "it('is made up (R-ORD-99)', () => {});"],
  ['docs/guide.md', 'See R-ORD-99.'],
])('complains in %s about a rule that does not exist', (file, text) => {
  expect(check(repository({ [file]: text })).problems).toEqual([
    `R-ORD-99: cited in ${file}, but packages/core/rules does not have it`,
  ]);
});

it('takes no notice of rules that a test makes up inside', () => {
  const files = { 'packages/api/src/problem.test.ts': "it('reads any rule', () => read('R-NEW-01'));" };
  expect(check(repository(files)).problems).toEqual([]);
});

it('complains about a stale page, and about a rule written down twice or in the wrong family', () => {
  expect(check(repository(), false).problems).toEqual(['docs/rules.md: stale; run `npm run rules`']);
  const rules = family(rule('R-ORD-01'), rule('R-ORD-02'), rule('R-ORD-02'), rule('R-CUS-90', { kind: 'info' }));
  expect(check(repository({ 'packages/core/rules/orders.json': rules })).problems).toEqual([
    'R-ORD-02: stands twice in packages/core/rules',
    'R-CUS-90: does not belong into packages/core/rules/orders.json',
  ]);
});

it('says what each policy does with a rule', () => {
  const policy = `export interface ProgrammePolicy {
    readonly name: string;
    /** Whoever has room orders (R-ORD-02). */
    readonly roomIsEnough: boolean;
  }
  export const sourceDocument: ProgrammePolicy = { name: 'a', roomIsEnough: true };
  export const current: ProgrammePolicy = { ...sourceDocument, name: 'b', roomIsEnough: false };`;
  const { text } = check(repository({ 'packages/core/src/policy.ts': policy }));
  expect(text).toContain('| `roomIsEnough` | Whoever has room orders ([R-ORD-02](#r-ord-02)). | yes | no |');
  expect(text).toContain('- Policy [`roomIsEnough`](#policies): source document yes, current no');
});

it('reads a range as all that lies in it', () => {
  expect(idsIn('(R-ENR-25 to R-ENR-27) and R-ADM-01…02')).toEqual([
    'R-ENR-25',
    'R-ENR-27',
    'R-ADM-01',
    'R-ENR-26',
    'R-ADM-02',
  ]);
});
