import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The rules that the source document states and that can be asked without a server or a screen. Each is proven by a test
 * of this package whose title ends with the rule's id.
 */
const provenHere = `
  R-GEN-01 R-GEN-02 R-GEN-03 R-GEN-04
  R-ENR-01 R-ENR-02 R-ENR-04 R-ENR-08 R-ENR-21 R-ENR-22 R-ENR-23 R-ENR-24 R-ENR-26 R-ENR-27 R-ENR-28 R-ENR-31
  R-ENR-33 R-ENR-34 R-ENR-35
  R-USR-03 R-USR-04 R-USR-05 R-USR-06 R-USR-13 R-USR-14 R-USR-15
  R-PRV-02 R-PRV-03 R-PRV-05 R-PRV-07 R-PRV-08 R-PRV-11 R-PRV-12 R-PRV-13 R-PRV-14 R-PRV-15 R-PRV-16 R-PRV-21
  R-CUS-02 R-CUS-03 R-CUS-04 R-CUS-08 R-CUS-09 R-CUS-13 R-CUS-14 R-CUS-15
  R-INV-05 R-INV-06 R-INV-07 R-INV-09 R-INV-10 R-INV-21 R-INV-22 R-INV-24 R-INV-29
  R-ORD-01 R-ORD-02 R-ORD-03 R-ORD-04 R-ORD-05
  R-SEC-01
`
  .trim()
  .split(/\s+/);

/** The rules of the source document that are not asked but done or shown, with the place where that can be seen. */
const provenElsewhere = {
  'R-GEN-06': 'nowhere: provider and reseller agree on support and billing outside the product',
  'R-GEN-13': 'elements: the names of the menu entries',
  'R-ENR-07': 'sandbox: a sign-in begun with the intent to create an account makes one',
  'R-ENR-11': 'elements: the notice that the review can take several days',
  'R-ENR-12': 'sandbox: the end of the review puts a mail to the primary contact into the outbox',
  'R-ENR-18': 'sandbox: the membership sign-in brings its profiles',
  'R-ENR-29': 'sandbox: submitting puts the verification mail into the outbox',
  'R-ENR-30': 'sandbox: the link of the verification mail confirms the contact, once',
  'R-ENR-32': 'sandbox: each change of the status puts a mail into the outbox',
  'R-ENR-37': 'sandbox: a ready account has its customers from other portals',
  'R-USR-08': 'sandbox: an added user is there at once',
  'R-USR-10': 'sandbox: the first answer alone has the sign-in data',
  'R-USR-11': 'elements: the notice to copy the sign-in data and send them',
  'R-USR-12': 'sandbox: an added user starts with a password change due',
  'R-PRV-04': 'sandbox: an invited reseller finds the mail in the outbox',
  'R-PRV-06': 'elements: the link opens the confirmation page, after a sign-in where one is due',
  'R-PRV-09': 'sandbox: the reseller’s list has the provider after authorizing',
  'R-PRV-10': 'sandbox: the provider’s list has the reseller after authorizing',
  'R-CUS-01': 'sandbox: a customer nobody knows is answered like one without relationship',
  'R-CUS-05': 'sandbox: customers from other portals are listed with that origin',
  'R-CUS-07': 'sandbox: no other customers are listed by themselves',
  'R-CUS-12': 'sandbox: a customer that accepted is listed and can be managed',
  'R-INV-11': 'sandbox: acceptance lists the customer',
  'R-INV-25': 'elements: the notice to have the customer’s address at hand',
};

/** The ids in brackets at the end of the titles of tests. */
function citedRules(): Set<string> {
  const folder = import.meta.dirname;
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.test.ts') && file !== 'rules.test.ts',
  );
  const titles = tests.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\(((?:R-[A-Z]{3}-\d\d(?:, )?)+)\)['`]/g)].map(
      ([, ids = '']) => ids,
    ),
  );
  return new Set(titles.flatMap((ids) => ids.split(', ')));
}

it('has a test for every rule of the source document that can be asked', () => {
  const cited = citedRules();
  expect(provenHere.filter((id) => !cited.has(id))).toEqual([]);
});

it('names no rule as proven elsewhere that a test of this package proves', () => {
  const cited = citedRules();
  expect(Object.keys(provenElsewhere).filter((id) => cited.has(id) || provenHere.includes(id))).toEqual([]);
});

it('names each rule once', () => {
  expect(new Set(provenHere).size).toBe(provenHere.length);
});
