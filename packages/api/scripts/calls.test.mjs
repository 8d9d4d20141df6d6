import { expect, it } from 'vitest';
import { toCalls } from './calls.mjs';

/** As it is meant, whatever the spaces. */
const tidy = (source) => source.replaceAll('/* @__PURE__ */ ', '').replaceAll(/\s+/g, ' ').trim();

it('leaves out what an operation takes and by which codes it refuses, wherever that stands', () => {
  expect(
    tidy(
      toCalls(
        "const addUser = operation({ body: z.object({ name: z.string() }), id: 'addUser', scope: 'users', reply: User, refusals: [...some, 'own-roles'] });",
      ),
    ),
  ).toBe("const addUser = operation({ id: 'addUser', reply: User, });");
});

it('leaves fields alone that have the same name elsewhere', () => {
  const source = 'const Letter = z.object({ body: z.string(), status: z.number() });';

  expect(tidy(toCalls(source))).toBe(source);
});

it('reads dates and addresses as text', () => {
  expect(tidy(toCalls('const Span = z.object({ at: z.iso.datetime(), site: z.url(), day: z.iso.date() });'))).toBe(
    'const Span = z.object({ at: z.string(), site: z.string(), day: z.iso.date() });',
  );
});

it('marks every call as one that may be left out', () => {
  expect(toCalls('const a = z.array(b()).check(z.maxLength(2));')).toBe(
    'const a = /* @__PURE__ */ /* @__PURE__ */ z.array(/* @__PURE__ */ b()).check(/* @__PURE__ */ z.maxLength(2));',
  );
});

it('keeps or leaves as a whole what a bundler would have to keep piece by piece', () => {
  expect(tidy(toCalls("const both = [...some, 'more']; const Body = z.object({ ...fields });"))).toBe(
    "const both = (() => [...some, 'more'])(); const Body = (() => z.object({ ...fields }))();",
  );
  expect(tidy(toCalls('const fields = { ...some };'))).toBe('const fields = (() => ({ ...some }))();');
});

it('leaves the source map to the file that it belongs to', () => {
  expect(toCalls('const a = 1;\n//# sourceMappingURL=users.js.map')).toBe('const a = 1;\n');
});

it('reads the rules of a country as an object with a country', () => {
  expect(tidy(toCalls("const get = operation({ id: 'get', reply: CountryRules });"))).toBe(
    "const get = operation({ id: 'get', reply: z.looseObject({ country: z.string() }) });",
  );
});
