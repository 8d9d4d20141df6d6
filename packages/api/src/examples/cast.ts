import type * as z from 'zod/mini';
import type { UserRecord } from '../users.js';

/** The companies and people of the examples. */

/** What a token of a link or a session looks like. Nothing opens by it. */
export const token = 'hJ2mXq7vT9bLr4KdWn8sYc3fGz6pAe5uRi1oBv0tQw';

/** The distributor. */
export const nordwind = {
  id: 'nordwind',
  kind: 'indirect-provider',
  name: 'Nordwind Distribution GmbH',
  country: 'DE',
  city: 'Hamburg',
  domain: 'nordwind.onmicrosoft.example',
  region: 'europe',
} as const;

/** Its reseller. */
export const studioBrandl = {
  id: 'studio-brandl',
  kind: 'indirect-reseller',
  name: 'Studio Brandl IT GmbH',
  country: 'DE',
  city: 'Regensburg',
  domain: 'studiobrandl.onmicrosoft.example',
  region: 'europe',
} as const;

/** Their customer. */
export const praxisLindenhof = {
  id: 'praxis-lindenhof',
  kind: 'customer',
  name: 'Praxis Lindenhof',
  country: 'DE',
  city: 'Straubing',
  domain: 'praxislindenhof.onmicrosoft.example',
  region: 'europe',
} as const;

export const jonas = {
  id: 'jonas-weber',
  organizationId: 'studio-brandl',
  fullName: 'Jonas Weber',
  email: 'j.weber@studio-brandl.example',
  userName: 'j.weber@studiobrandl.onmicrosoft.example',
  roles: ['sales-agent'],
  status: 'active',
  etag: 'v1',
  createdAt: '2025-10-16T09:00:00.000Z',
  lastSignInAt: '2026-11-19T07:00:00.000Z',
} satisfies z.input<typeof UserRecord>;

export const draft = {
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

export const membershipProfile = {
  mpnId: '5284193',
  name: 'Studio Brandl IT GmbH',
  city: 'Regensburg',
  country: 'DE',
  type: 'location',
  active: true,
  competencies: 2,
  incentivesSince: 2021,
} as const;

export const workAccount = {
  tenantId: '73747564-696f-4d62-8261-6e646c737475',
  domain: 'studiobrandl.onmicrosoft.example',
  organizationName: 'Studio Brandl IT GmbH',
  country: 'DE',
  userName: 'k.brandl@studiobrandl.onmicrosoft.example',
  fullName: 'Katrin Brandl',
  email: 'k.brandl@studio-brandl.example',
  isGlobalAdmin: true,
};
