import { Organization, OrganizationId, UserId } from './party.js';

export const organizationId = (id: string): OrganizationId => OrganizationId.parse(id);
export const userId = (id: string): UserId => UserId.parse(id);

/** Nordwind Distribution, the distributor. */
export const aProvider = (facts: Partial<Organization> = {}): Organization => ({
  id: organizationId('nordwind'),
  kind: 'indirect-provider',
  name: 'Nordwind Distribution GmbH',
  country: 'DE',
  domain: 'nordwind.onmicrosoft.example',
  ...facts,
});

/** Studio Brandl IT, enrolled as its reseller. */
export const aReseller = (facts: Partial<Organization> = {}): Organization => ({
  id: organizationId('studio-brandl'),
  kind: 'indirect-reseller',
  name: 'Studio Brandl IT GmbH',
  country: 'DE',
  domain: 'studiobrandl.onmicrosoft.example',
  ...facts,
});

/** Praxis Lindenhof, a customer that was invited. */
export const aCustomer = (facts: Partial<Organization> = {}): Organization => ({
  id: organizationId('praxis-lindenhof'),
  kind: 'customer',
  name: 'Praxis Lindenhof',
  country: 'DE',
  domain: 'praxislindenhof.onmicrosoft.example',
  ...facts,
});
