import type { EnrollmentFacts } from './can-edit-enrollment.js';
import type { CompanyDetails, PrimaryContact, SupportContact, LegalProfile } from './company-details.js';
import type { SecurityContact } from './continued-authorization.js';
import type { MembershipProfile } from './membership-profile.js';
import type { WorkAccount } from './work-account.js';

/** Katrin's sign-in with the company's work account. */
export const aWorkAccount = (facts: Partial<WorkAccount> = {}): WorkAccount => ({
  tenantId: 'tenant-studio-brandl',
  domain: 'studiobrandl.onmicrosoft.example',
  organizationName: 'Studio Brandl IT GmbH',
  country: 'DE',
  userName: 'katrin@studiobrandl.onmicrosoft.example',
  fullName: 'Katrin Brandl',
  email: 'k.brandl@studio-brandl.example',
  isGlobalAdmin: true,
  ...facts,
});

/** The profile to which the incentives and competencies of Studio Brandl are tied. */
export const aMembershipProfile = (facts: Partial<MembershipProfile> = {}): MembershipProfile => ({
  mpnId: '5284193',
  name: 'Studio Brandl IT GmbH',
  city: 'Regensburg',
  country: 'DE',
  type: 'location',
  active: true,
  competencies: 2,
  incentivesSince: 2021,
  ...facts,
});

export const aLegalProfile = (address: Partial<LegalProfile['address']> = {}): LegalProfile => ({
  legalName: 'Studio Brandl IT GmbH',
  address: {
    line1: 'Haidplatz 4',
    line2: '',
    city: 'Regensburg',
    state: '',
    postalCode: '93047',
    country: 'DE',
    ...address,
  },
});

export const aPrimaryContact = (facts: Partial<PrimaryContact> = {}): PrimaryContact => ({
  fullName: 'Katrin Brandl',
  email: 'k.brandl@studio-brandl.example',
  phone: '+49 941 555 010',
  ...facts,
});

export const aSupportContact = (facts: Partial<SupportContact> = {}): SupportContact => ({
  email: 'hilfe@studio-brandl.example',
  phone: '+49 941 555 020',
  website: 'https://studio-brandl.example/hilfe',
  ...facts,
});

export const aSecurityContact = (facts: Partial<SecurityContact> = {}): SecurityContact => ({
  fullName: 'Jonas Weber',
  email: 'j.weber@studio-brandl.example',
  phone: '+49 941 555 011',
  ...facts,
});

/** What Katrin submits. */
export const companyDetails = (facts: Partial<CompanyDetails> = {}): CompanyDetails => ({
  legalProfile: aLegalProfile(),
  primaryContact: aPrimaryContact(),
  supportContact: aSupportContact(),
  ...facts,
});

/** An application of a new company that has come to its last step. */
export const anApplication = (facts: Partial<EnrollmentFacts> = {}): EnrollmentFacts => ({
  state: 'drafting',
  path: 'new',
  workAccount: aWorkAccount(),
  membershipProfile: aMembershipProfile(),
  ...facts,
});
