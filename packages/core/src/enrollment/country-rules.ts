import * as z from 'zod/mini';
import { CountryCode } from '../text.js';
import { CountryFormat } from './country-format.js';

/** The fields of an address whose order and need differ from country to country. The country itself stands last. */
export const countryAddressFields = ['line1', 'line2', 'city', 'state', 'postalCode'] as const;
export type CountryAddressField = (typeof countryAddressFields)[number];

const text = /* @__NO_SIDE_EFFECTS__ */ () => z.string().check(z.minLength(1), z.maxLength(100));
const formats = /* @__NO_SIDE_EFFECTS__ */ () => z.array(CountryFormat).check(z.maxLength(50));

/** One state, province or prefecture. A person may write its code, its name or one of the other names. */
export const CountryState = /* @__PURE__ */ z.object({
  code: text(),
  name: text(),
  also: z.optional(/* @__PURE__ */ z.array(text()).check(z.maxLength(10))),
});
export type CountryState = z.infer<typeof CountryState>;

/**
 * How addresses, phone numbers and registration numbers are written in one country.
 *
 * A value for the caller to hand in: a server makes it of libraries that are kept up to date, serves it for one country at
 * a time, and `checkCompanyDetails` takes it. No table of countries travels with the rules. It is plain JSON, bounded in
 * size, and has no expression in it that could be slow (see `CountryFormat`).
 */
export const CountryRules = /* @__PURE__ */ z.object({
  country: CountryCode,

  /**
   * The fields of an address in the order in which they are written there. A field that is not named is not asked for;
   * whatever stands in it is neither required nor checked.
   */
  address: /* @__PURE__ */ z
    .array(z.object({ field: z.enum(countryAddressFields), required: z.boolean() }))
    .check(z.refine((fields) => new Set(fields.map(({ field }) => field)).size === fields.length, 'invalid')),

  /** The shapes of a postal code. Without any, every text is taken. An example can be made with `exampleOf`. */
  postalCode: z.object({ formats: formats(), example: text() }),

  /** The states to choose from. Without any, every text is taken. */
  states: /* @__PURE__ */ z.array(CountryState).check(z.maxLength(300)),

  phone: z.object({
    /** The country calling code, digits only: `49`. */
    prefix: /* @__PURE__ */ z.string().check(z.regex(/^[1-9]\d{0,3}$/, 'invalid')),
    /** What is dialed before a national number and left out behind the calling code: `0` in Germany, nothing in Italy. */
    trunkPrefix: z.optional(/* @__PURE__ */ z.string().check(z.regex(/^\d{1,3}$/, 'invalid'))),
    /** How many digits a national number has, without the trunk prefix. */
    minDigits: /* @__PURE__ */ z.int().check(z.minimum(1), z.maximum(15)),
    maxDigits: /* @__PURE__ */ z.int().check(z.minimum(1), z.maximum(15)),
    /** As a person from abroad would write it: `+49 30 123456`. */
    example: text(),
  }),

  /** The number by which a company is known to the register or the tax office. */
  registrationNumber: z.object({
    /** What people there call it: "USt-IdNr.", "Partita IVA", "CNPJ". */
    name: text(),
    formats: formats(),
    example: text(),
    /** Whether the program requires it in this country (R-ENR-46): at least where `isRegistrationNumberRequired` says so. */
    required: z.boolean(),
  }),
});
export type CountryRules = z.infer<typeof CountryRules>;
