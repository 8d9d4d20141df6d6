import { expect, it } from 'vitest';
import { checkCompanyDetails } from './company-details.js';
import { draftFields, EnrollmentDraft, toCompanyDetails } from './draft.js';
import { aLegalProfile, aSupportContact, companyDetails } from './enrollment.fixtures.js';

const typed = {
  'legalProfile.legalName': 'Studio Brandl IT GmbH',
  'legalProfile.address.line1': 'Haidplatz 4',
  'legalProfile.address.postalCode': '93047',
  'legalProfile.address.city': 'Regensburg',
  'legalProfile.address.country': 'DE',
  'primaryContact.fullName': 'Katrin Brandl',
  'primaryContact.email': 'k.brandl@studio-brandl.example',
  'primaryContact.phone': '+49 941 555 010',
  'supportContact.email': 'hilfe@studio-brandl.example',
  'supportContact.phone': '+49 941 555 020',
  'supportContact.website': 'https://studio-brandl.example/hilfe',
};

it('turns what was typed into the details that are submitted', () => {
  expect(toCompanyDetails(typed, 'new')).toEqual(companyDetails());
});

it('takes along the registration number that some countries ask for, on the path of a new company (R-ENR-46)', () => {
  const withNumber = { ...typed, 'legalProfile.registrationNumber': 'DE123456789' };
  expect(EnrollmentDraft.parse(withNumber)).toEqual(withNumber);
  expect(toCompanyDetails(withNumber, 'new')).toEqual(
    companyDetails({ legalProfile: { ...aLegalProfile(), registrationNumber: 'DE123456789' } }),
  );
  expect(toCompanyDetails(withNumber, 'already-in-csp')).toEqual({ supportContact: aSupportContact() });
});

it('leaves all but the support contact out on the short path', () => {
  expect(toCompanyDetails(typed, 'already-in-csp')).toEqual({ supportContact: aSupportContact() });
});

it('counts a field that nobody touched as empty, so every required field is named', () => {
  const issues = checkCompanyDetails(toCompanyDetails({}, 'new'), { path: 'new', accountCountry: 'DE' });
  const optional = new Set(['legalProfile.address.line2', 'legalProfile.address.state', 'supportContact.website']);
  expect(issues).toEqual(
    draftFields.filter((field) => !optional.has(field)).map((path) => ({ path, code: 'required' })),
  );
});

it('keeps what was typed, right or wrong, and not one field more', () => {
  expect([
    EnrollmentDraft.safeParse({ 'primaryContact.email': 'not yet' }).success,
    EnrollmentDraft.safeParse({ 'primaryContact.email': 'x'.repeat(500) }).success,
    EnrollmentDraft.safeParse({ 'primaryContact.email': 'x'.repeat(501) }).success,
    EnrollmentDraft.safeParse({ password: 'secret' }).success,
    EnrollmentDraft.safeParse(JSON.parse('{"__proto__": "x"}')).data,
  ]).toEqual([true, true, false, false, {}]);
});

it('keeps its code where zod keeps the message', () => {
  const { error } = EnrollmentDraft.safeParse({ 'primaryContact.email': 'x'.repeat(501) });
  expect(error?.issues.map(({ message }) => message)).toEqual(['too-long']);
});
