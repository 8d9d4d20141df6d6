import type {
  EnrollmentDraft,
  MembershipProfile,
  OrganizationId,
  PartyKind,
  RoleId,
  UserId,
  WorkAccount,
} from '@twotier/core';
import type { AccountHint, Company, DirectoryAccount, MembershipAccount } from '../records.js';

/** The companies and people of every story. Ids are spelt out, so that a test can name them. */

export const idOf = (id: string): OrganizationId => id as OrganizationId;

const companyOf = (
  id: string,
  kind: PartyKind,
  fields: Pick<Company, 'name' | 'country' | 'city'> & { word: string; isEnrolled?: boolean; foreign?: boolean },
): Company => {
  const { word, isEnrolled = true, foreign = false, ...rest } = fields;
  return {
    id: idOf(id),
    kind,
    ...rest,
    tenantId: tenantIdOf(word),
    mailDomain: `${word}.example`,
    ...(isEnrolled && { domain: `${word.replaceAll('-', '')}.onmicrosoft.example` }),
    ...(foreign && { foreign }),
  };
};

/** A tenant id that looks like one and is the same in every run. */
export function tenantIdOf(word: string): string {
  const bytes = new TextEncoder().encode(word.padEnd(16, word));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const hex = digits.slice(0, 32).padEnd(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const nordwind = companyOf('nordwind', 'indirect-provider', {
  name: 'Nordwind Distribution GmbH',
  country: 'DE',
  city: 'Hamburg',
  word: 'nordwind',
});

export const studioBrandl = companyOf('studio-brandl', 'indirect-reseller', {
  name: 'Studio Brandl IT GmbH',
  country: 'DE',
  city: 'Regensburg',
  word: 'studio-brandl',
  isEnrolled: false,
});

export const donaufisch = companyOf('donaufisch', 'customer', {
  name: 'Donaufisch Feinkost GmbH',
  country: 'DE',
  city: 'Passau',
  word: 'donaufisch',
});

export const ostermeier = companyOf('kanzlei-ostermeier', 'customer', {
  name: 'Kanzlei Ostermeier',
  country: 'DE',
  city: 'Regensburg',
  word: 'kanzlei-ostermeier',
});

export const lindenhof = companyOf('praxis-lindenhof', 'customer', {
  name: 'Praxis Lindenhof',
  country: 'DE',
  city: 'Straubing',
  word: 'praxislindenhof',
});

export const auwald = companyOf('toepferei-auwald', 'customer', {
  name: 'Töpferei Auwald',
  country: 'DE',
  city: 'Kelheim',
  word: 'toepfereiauwald',
});

/** Companies of another distributor. Nobody of the others may see them. */
export const isarkontor = companyOf('isarkontor', 'indirect-provider', {
  name: 'Isarkontor Cloud GmbH',
  country: 'DE',
  city: 'München',
  word: 'isarkontor',
  foreign: true,
});

export const seeblick = companyOf('seeblick', 'indirect-reseller', {
  name: 'Seeblick Systems OHG',
  country: 'DE',
  city: 'Lindau',
  word: 'seeblick',
  foreign: true,
});

export const huber = companyOf('baeckerei-huber', 'customer', {
  name: 'Bäckerei Huber',
  country: 'DE',
  city: 'Lindau',
  word: 'baeckerei-huber',
  foreign: true,
});

/** Outside the region of all others. */
const hudson = companyOf('hudson-florist', 'customer', {
  name: 'Hudson Valley Florist Inc.',
  country: 'US',
  city: 'Beacon',
  word: 'hudson-florist',
});

export const companies = [
  nordwind,
  studioBrandl,
  donaufisch,
  ostermeier,
  lindenhof,
  auwald,
  isarkontor,
  seeblick,
  huber,
  hudson,
];

export interface Part {
  readonly persona: string;
  readonly about: string;
  readonly id: UserId;
  readonly company: Company;
  readonly fullName: string;
  readonly name: string;
  readonly roles: readonly RoleId[];
}

const part = (
  persona: string,
  company: Company,
  fullName: string,
  name: string,
  roles: readonly RoleId[],
  about: string,
): Part => ({
  persona,
  about,
  id: `${persona}-${name.split('.').at(-1)}` as UserId,
  company,
  fullName,
  name,
  roles,
});

export const katrin = part(
  'katrin',
  studioBrandl,
  'Katrin Brandl',
  'k.brandl',
  ['default-user'],
  'runs Studio Brandl, the reseller',
);
export const jonas = part('jonas', studioBrandl, 'Jonas Weber', 'j.weber', ['sales-agent'], 'sells for Studio Brandl');
export const svenja = part(
  'svenja',
  nordwind,
  'Svenja Petersen',
  's.petersen',
  ['global-admin', 'admin-agent'],
  'looks after the resellers of Nordwind, the distributor',
);
const hinnerk = part(
  'hinnerk',
  nordwind,
  'Hinnerk Claasen',
  'h.claasen',
  ['helpdesk-agent'],
  'answers the telephone at Nordwind',
);
const mira = part(
  'mira',
  lindenhof,
  'Dr. Mira Lindner',
  'm.lindner',
  ['global-admin'],
  'decides for Praxis Lindenhof, a customer',
);
const lea = part('lea', lindenhof, 'Lea Sommer', 'l.sommer', ['default-user'], 'works at Praxis Lindenhof');
const emil = part('emil', auwald, 'Emil Auwald', 'e.auwald', ['global-admin'], 'owns Töpferei Auwald, a customer');
const hannah = part(
  'hannah',
  hudson,
  'Hannah Reeves',
  'h.reeves',
  ['global-admin'],
  'owns a florist in another region',
);
export const ruth = part(
  'ruth',
  isarkontor,
  'Ruth Angerer',
  'r.angerer',
  ['global-admin', 'admin-agent'],
  'works for another distributor',
);
export const anton = part(
  'anton',
  seeblick,
  'Anton Riedl',
  'a.riedl',
  ['global-admin', 'admin-agent'],
  'runs a reseller of that other distributor',
);

/** Jonas comes only where Katrin has added him. */
export const parts = [katrin, svenja, hinnerk, mira, lea, emil, hannah, ruth, anton];

const hint = (password: string, en: string, it: string): AccountHint => ({ password, about: { en, it } });

export const katrinsWorkAccount: WorkAccount = {
  tenantId: studioBrandl.tenantId,
  domain: 'studiobrandl.onmicrosoft.example',
  organizationName: studioBrandl.name,
  country: 'DE',
  userName: 'k.brandl@studiobrandl.onmicrosoft.example',
  fullName: 'Katrin Brandl',
  email: 'k.brandl@studio-brandl.example',
  isGlobalAdmin: true,
};

export const directory: readonly DirectoryAccount[] = [
  {
    id: 'account-katrin',
    account: katrinsWorkAccount,
    hint: hint('sandbox-Regensburg-1', 'Global admin, Germany', 'Amministratrice globale, Germania'),
  },
  {
    id: 'account-lukas',
    account: {
      ...katrinsWorkAccount,
      userName: 'l.hierl@studiobrandl.onmicrosoft.example',
      fullName: 'Lukas Hierl',
      email: 'l.hierl@studio-brandl.example',
      isGlobalAdmin: false,
    },
    hint: hint('sandbox-Regensburg-2', 'Not a global admin', 'Non è amministratore globale'),
  },
  {
    id: 'account-austria',
    account: {
      ...katrinsWorkAccount,
      tenantId: tenantIdOf('brandl-austria'),
      domain: 'brandlaustria.onmicrosoft.example',
      organizationName: 'Studio Brandl Austria GmbH',
      country: 'AT',
      userName: 'k.brandl@brandlaustria.onmicrosoft.example',
    },
    hint: hint('sandbox-Salzburg-1', 'Global admin, Austria', 'Amministratrice globale, Austria'),
  },
  {
    id: 'account-outside',
    account: {
      ...katrinsWorkAccount,
      tenantId: tenantIdOf('brandl-habana'),
      domain: 'brandlhabana.onmicrosoft.example',
      organizationName: 'Brandl Habana',
      country: 'CU',
      userName: 'k.brandl@brandlhabana.onmicrosoft.example',
    },
    hint: hint('sandbox-Habana-1', 'A country without the program', 'Un paese senza il programma'),
  },
];

const profile = (
  mpnId: string,
  name: string,
  city: string,
  fields: Partial<MembershipProfile> = {},
): MembershipProfile => ({
  mpnId,
  name,
  city,
  country: 'DE',
  type: 'location',
  active: true,
  competencies: 0,
  ...fields,
});

export const memberships: readonly MembershipAccount[] = [
  {
    id: 'membership-studio-brandl',
    userName: 'k.brandl@studio-brandl.example',
    fullName: 'Katrin Brandl',
    profiles: [
      profile('5284193', 'Studio Brandl IT GmbH', 'Regensburg', { competencies: 2, incentivesSince: 2021 }),
      profile('6017745', 'Studio Brandl IT GmbH, Leipzig office', 'Leipzig'),
      profile('4410872', 'Brandl Schulungen e. K.', 'Regensburg', { active: false, inactiveSince: '2024-06-30' }),
      profile('5911306', 'Studio Brandl Austria GmbH', 'Salzburg', { country: 'AT' }),
      profile('3302118', 'Studio Brandl Group', 'Regensburg', { type: 'global' }),
    ],
    hint: hint('sandbox-Mitglied-1', 'Five profiles', 'Cinque profili'),
  },
  {
    id: 'membership-brandl-gruppe',
    userName: 'k.brandl@brandl-gruppe.example',
    fullName: 'Katrin Brandl',
    profiles: [profile('7120458', 'Brandl Gruppe GmbH', 'München')],
    hint: hint('sandbox-Mitglied-2', 'One other profile', 'Un altro profilo'),
  },
];

/** What Katrin enters in the last step. */
export const katrinsDraft: EnrollmentDraft = {
  'legalProfile.legalName': 'Studio Brandl IT GmbH',
  'legalProfile.address.line1': 'Wollwirkergasse 12',
  'legalProfile.address.postalCode': '93047',
  'legalProfile.address.city': 'Regensburg',
  'legalProfile.address.country': 'DE',
  'primaryContact.fullName': 'Katrin Brandl',
  'primaryContact.email': 'k.brandl@studio-brandl.example',
  'primaryContact.phone': '+49 941 5550 118',
  'supportContact.email': 'hilfe@studio-brandl.example',
  'supportContact.phone': '+49 941 5550 119',
  'supportContact.website': 'https://studio-brandl.example/hilfe',
};
