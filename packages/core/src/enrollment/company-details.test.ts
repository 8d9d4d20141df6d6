import { expect, it } from 'vitest';
import { checkCompanyDetails } from './company-details.js';
import { aLegalProfile, aPrimaryContact, aSupportContact, companyDetails } from './enrollment.fixtures.js';

const asNew = { path: 'new', accountCountry: 'DE' } as const;
const asPartner = { path: 'already-in-csp', accountCountry: 'DE' } as const;

it('finds nothing wrong with complete details', () => {
  expect(checkCompanyDetails(companyDetails(), asNew)).toEqual([]);
});

it('takes anybody of the company as primary contact, not only the applicant (R-ENR-27)', () => {
  const primaryContact = aPrimaryContact({ fullName: 'Jonas Weber', email: 'j.weber@studio-brandl.example' });
  expect(checkCompanyDetails(companyDetails({ primaryContact }), asNew)).toEqual([]);
});

it('requires legal name, address, primary contact and support details (R-ENR-26)', () => {
  expect(checkCompanyDetails({}, asNew)).toEqual([
    { path: 'legalProfile', code: 'required' },
    { path: 'primaryContact', code: 'required' },
    { path: 'supportContact', code: 'required' },
  ]);
});

it('asks a company that is already in CSP for its support contact alone (R-ENR-02)', () => {
  expect(checkCompanyDetails({ supportContact: aSupportContact() }, asPartner)).toEqual([]);
  expect(checkCompanyDetails({}, asPartner)).toEqual([{ path: 'supportContact', code: 'required' }]);
});

it('takes no more than the support contact on the short path (R-ENR-02)', () => {
  expect(checkCompanyDetails(companyDetails(), asPartner)).toEqual([
    { path: 'legalProfile', code: 'unknown-field' },
    { path: 'primaryContact', code: 'unknown-field' },
  ]);
});

it('looks no further at what the short path does not ask for (R-ENR-02)', () => {
  const details = companyDetails({
    legalProfile: aLegalProfile({ country: 'AT' }),
    primaryContact: aPrimaryContact({ email: 'k.brandl@gmail.com' }),
  });
  expect(checkCompanyDetails(details, asPartner).map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field']);
});

it('refuses a web-mail address of the primary contact and names the service (R-ENR-28)', () => {
  const primaryContact = aPrimaryContact({ email: 'k.brandl@gmail.com' });
  expect(checkCompanyDetails(companyDetails({ primaryContact }), asNew)).toEqual([
    { path: 'primaryContact.email', code: 'web-mail-address', rule: 'R-ENR-28', values: { service: 'Gmail' } },
  ]);
});

it('refuses the web-mail domains of a longer list (R-ENR-28)', () => {
  const primaryContact = aPrimaryContact({ email: 'k.brandl@gmx.de' });
  const options = { ...asNew, alsoWebMailDomains: new Set(['gmx.de']) };
  expect(checkCompanyDetails(companyDetails({ primaryContact }), options)).toEqual([
    { path: 'primaryContact.email', code: 'web-mail-address', rule: 'R-ENR-28', values: { service: 'gmx.de' } },
  ]);
});

it('takes a web-mail address for customer support: only the primary contact is asked for more', () => {
  const supportContact = aSupportContact({ email: 'studio.brandl@gmail.com' });
  expect(checkCompanyDetails(companyDetails({ supportContact }), asNew)).toEqual([]);
});

it('says one thing about one address', () => {
  const primaryContact = aPrimaryContact({ email: 'k brandl@gmail.com' });
  expect(checkCompanyDetails(companyDetails({ primaryContact }), asNew)).toEqual([
    { path: 'primaryContact.email', code: 'not-an-email' },
  ]);
});

it('refuses a legal address in another country than the work account', () => {
  expect(checkCompanyDetails(companyDetails({ legalProfile: aLegalProfile({ country: 'AT' }) }), asNew)).toEqual([
    {
      path: 'legalProfile.address.country',
      code: 'other-country',
      rule: 'R-ENR-24',
      values: { country: 'DE' },
    },
  ]);
});

it('refuses a country that the programme does not know', () => {
  expect(checkCompanyDetails(companyDetails({ legalProfile: aLegalProfile({ country: 'XX' }) }), asNew)).toEqual([
    { path: 'legalProfile.address.country', code: 'unknown-country' },
  ]);
});

it.each(['DEU', 'xDE', 'Germany'])('says once of %j that it is no country', (country) => {
  expect(checkCompanyDetails(companyDetails({ legalProfile: aLegalProfile({ country }) }), asNew)).toEqual([
    { path: 'legalProfile.address.country', code: 'unknown-country' },
  ]);
});

it('reads a country with a blank around it', () => {
  const legalProfile = aLegalProfile({ country: ' AT ' });
  expect(checkCompanyDetails(companyDetails({ legalProfile }), asNew).map(({ code }) => code)).toEqual([
    'other-country',
  ]);
});

it('names a group that is missing where it stands in the form', () => {
  const details = { primaryContact: aPrimaryContact({ email: 'k.brandl@aol.com' }), supportContact: aSupportContact() };
  expect(checkCompanyDetails(details, asNew).map(({ path }) => path)).toEqual(['legalProfile', 'primaryContact.email']);
});

it('names all that is wrong at once, in the order of the form', () => {
  const wrong = {
    supportContact: aSupportContact({ website: 'hilfe' }),
    primaryContact: aPrimaryContact({ phone: '', email: 'k.brandl@aol.com' }),
    legalProfile: aLegalProfile({ country: 'AT', postalCode: '', line1: '' }),
    status: 'ready',
  };
  expect(checkCompanyDetails(wrong, asNew).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'legalProfile.address.line1 required',
    'legalProfile.address.postalCode required',
    'legalProfile.address.country other-country',
    'primaryContact.email web-mail-address',
    'primaryContact.phone required',
    'supportContact.website not-a-web-address',
    'status unknown-field',
  ]);
});

it.each([undefined, null, 'details', 7, [], new Map()])('refuses %j as details', (details) => {
  expect(checkCompanyDetails(details, asNew).length).toBeGreaterThan(0);
});

it('reads no field from the prototype', () => {
  const details: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(companyDetails())}}`);
  expect(checkCompanyDetails(details, asNew).map(({ code }) => code)).toContain('required');
});

it('answers 100 kB of hostile text in every field with one issue a field', () => {
  const hostile = `x@${'a.'.repeat(50_000)}`;
  const details = {
    legalProfile: aLegalProfile({ city: hostile }),
    primaryContact: aPrimaryContact({ email: hostile, phone: '1 '.repeat(50_000) }),
    supportContact: aSupportContact({ website: `https://${hostile}` }),
  };
  expect(checkCompanyDetails(details, asNew)).toEqual([
    { path: 'legalProfile.address.city', code: 'too-long' },
    { path: 'primaryContact.email', code: 'too-long' },
    { path: 'primaryContact.phone', code: 'too-long' },
    { path: 'supportContact.website', code: 'too-long' },
  ]);
});
