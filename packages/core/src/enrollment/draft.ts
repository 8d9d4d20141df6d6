import * as z from 'zod/mini';
import type { EnrollmentPath } from './enrollment-state.js';

/** The fields of the last step, by the path that an issue names. The list is explicit: nothing else is kept. */
export const draftFields = [
  'legalProfile.legalName',
  'legalProfile.address.line1',
  'legalProfile.address.line2',
  'legalProfile.address.postalCode',
  'legalProfile.address.city',
  'legalProfile.address.state',
  'legalProfile.address.country',
  'primaryContact.fullName',
  'primaryContact.email',
  'primaryContact.phone',
  'supportContact.email',
  'supportContact.phone',
  'supportContact.website',
] as const;

export type DraftField = (typeof draftFields)[number];

/** Fields that only some companies are asked for, by the rules of their country. They are kept in the draft like the others. */
export const countryDraftFields = ['legalProfile.registrationNumber'] as const;
export type CountryDraftField = (typeof countryDraftFields)[number];

/** What a person has typed so far, right or wrong. It is kept as typed, so a reload loses nothing. */
export const EnrollmentDraft = /* @__PURE__ */ z.partialRecord(
  z.enum([...draftFields, ...countryDraftFields]),
  z.string().check(z.maxLength(500, 'too-long')),
);
export type EnrollmentDraft = z.infer<typeof EnrollmentDraft>;

/**
 * The typed fields in the shape that `canSubmitEnrollment` checks. A field nobody touched counts as empty; one that only some
 * countries ask for is left out then.
 */
export function toCompanyDetails(draft: EnrollmentDraft, path: EnrollmentPath): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  const asked = countryDraftFields.filter((field) => draft[field] !== undefined);
  for (const field of [...draftFields, ...asked]) {
    if (path === 'already-in-csp' && !field.startsWith('supportContact.')) continue;
    const keys = field.split('.');
    let at = details;
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
    at[keys.at(-1)!] = draft[field] ?? '';
  }
  return details;
}
