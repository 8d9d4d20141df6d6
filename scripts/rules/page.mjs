// Writes the page of rules from what read.mjs has found.

const shown = 4;

const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const anchor = (rule) => `[${rule}](#${rule.toLowerCase()})`;
const link = (text, file) => `[${text}](../${file})`;
/** What Markdown would take for its own, save what we mean so. */
const plain = (text) => text.replaceAll(/[\\<>[\]|_*]/g, (mark) => `\\${mark}`);
/** `packages/core/src/orders/order.ts` → `core/orders/order.ts`. */
const short = (file) => file.replace(/^(?:packages|apps)\//, '').replace('/src/', '/');

/** The ids within a sentence become links to their own entries. */
const linked = (text) => text.replaceAll(/R-[A-Z]{3}-\d\d/g, anchor);

const yesNo = (value) => (value === true ? 'yes' : value === false ? 'no' : value === undefined ? '–' : `\`${value}\``);

const place = (file) => {
  const at = ['packages/core', 'packages/sandbox', 'packages/api', 'packages/client', 'packages/elements', 'apps/'];
  return at.findIndex((start) => file.startsWith(start));
};

/** The tests nearest to the rule first, steps of the story last, each once. */
const sorted = (proofs) =>
  [...new Map(proofs.map((proof) => [`${proof.file} ${proof.title}`, proof])).values()].toSorted(
    (one, other) =>
      Number(one.isStep) - Number(other.isStep) ||
      place(one.file) - place(other.file) ||
      (one.file < other.file ? -1 : Number(one.file > other.file)),
  );

function decidedBy({ deciders, codes }) {
  const functions = deciders.map(({ name, file }) => link(`\`${name}\``, file)).join(', ');
  const refusals = codes.length > 0 ? `; refusal ${codes.map((code) => `\`${code}\``).join(', ')}` : '';
  return `- Decided by ${functions}${refusals}`;
}

function seenIn(places) {
  const more = places.length > shown ? ` and ${plural(places.length - shown, 'more file')}` : '';
  return `- Carried out or shown in ${places
    .slice(0, shown)
    .map((file) => link(`\`${short(file)}\``, file))
    .join(', ')}${more}`;
}

function provenBy(proofs) {
  const lines = proofs
    .slice(0, shown)
    .map(
      ({ title, file, isStep }) =>
        `  - ${plain(title)} · ${link(`\`${short(file)}\``, file)}${isStep ? ' (a step of the story)' : ''}`,
    );
  const more = proofs.length > shown ? [`  - and ${plural(proofs.length - shown, 'more')}`] : [];
  return ['- Proven by', ...lines, ...more];
}

function entry(rule, facts) {
  const decided = facts.deciders.get(rule.id);
  const places = facts.places.get(rule.id) ?? [];
  const proofs = sorted(facts.proofs.get(rule.id) ?? []);
  const flags = facts.policies.filter(({ rules }) => rules.includes(rule.id));

  const lines = [];
  if (decided && decided.deciders.length > 0) lines.push(decidedBy(decided));
  else if (places.length > 0) lines.push(seenIn(places));
  for (const { flag, sourceDocument, current } of flags) {
    lines.push(
      `- Policy [\`${flag}\`](#policies): source document ${yesNo(sourceDocument)}, current ${yesNo(current)}`,
    );
  }
  if (proofs.length > 0) lines.push(...provenBy(proofs));
  if (lines.length === 0) {
    lines.push(rule.kind === 'info' ? '- Explains; nothing to decide' : '- Known; Twotier decides nothing by it');
  }
  return [
    `### ${rule.id}`,
    '',
    `${linked(plain(rule.says))}  `,
    `<sub>${rule.kind} · ${rule.mark}</sub>`,
    '',
    ...lines,
    '',
  ];
}

function overview(families, facts) {
  const rows = families.map(({ family, title, rules }) => {
    const count = (test) => rules.filter(test).length;
    return `| [${family}](#${slug(family, title)}) | ${title} | ${rules.length} | ${count(({ mark }) => mark === 'source')} | ${count(
      ({ id }) => (facts.deciders.get(id)?.deciders.length ?? 0) > 0,
    )} | ${count(({ id }) => facts.proofs.has(id))} |`;
  });
  return [
    '| family | about | rules | of the source document | decided in core | with a proof |',
    '| --- | --- | --: | --: | --: | --: |',
    ...rows,
  ];
}

const heading = (family, title) => `${family}: ${title}`;
const slug = (family, title) =>
  heading(family, title)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The whole page. */
export function pageOf(families, facts) {
  return `${[
    '<!-- Written by `npm run rules` from packages/core/rules and the sources. Do not edit. -->',
    '',
    '# The rules of the program',
    '',
    'What Twotier knows about an indirect provider, an indirect reseller and a customer: every rule with the function of',
    '`@twotier/core` that decides it, the codes of its refusals, and the tests that prove it.',
    '',
    '- **Mark**: `source` stands in the source document, the program’s page of 2018; `extension` in another document, most of',
    '  them later; `own` is the product’s own where the documents are silent.',
    '- **Kind**: a `rule` holds or is refused, a `state` is a value or a transition, an `effect` is what else changes, a',
    '  `warning` is a notice somebody must see, a `screen` is a view or a control, a `term` is a name, an `info` explains.',
    '- Ids never change; new rules are appended.',
    '',
    ...overview(families, facts),
    '',
    '## Policies',
    '',
    'Where the documents disagree, a `ProgrammePolicy` decides. `sourceDocument` is the default.',
    '',
    '| flag | what it says | `sourceDocument` | `current` |',
    '| --- | --- | --- | --- |',
    ...facts.policies.map(
      ({ flag, says, sourceDocument, current }) =>
        `| \`${flag}\` | ${linked(says.replaceAll('|', '\\|'))} | ${yesNo(sourceDocument)} | ${yesNo(current)} |`,
    ),
    '',
    ...families.flatMap(({ family, title, rules }) => [
      `## ${heading(family, title)}`,
      '',
      ...rules.flatMap((rule) => entry(rule, facts)),
    ]),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
