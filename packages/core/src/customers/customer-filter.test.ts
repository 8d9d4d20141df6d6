import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { katrin, svenja } from '../users/user.fixtures.js';
import { organizationId } from '../parties/party.fixtures.js';
import { canManageCustomer } from './can-manage-customer.js';
import { CustomerFilter, isLeftBy, RelationshipToPartner, WritableRelationshipToPartner } from './customer-filter.js';
import { aRelationship } from './relationship.fixtures.js';

const toepferei = {
  name: 'Töpferei Auwald',
  domain: 'toepferei-auwald.example',
  resellerIds: ['studio-brandl', 'donau-it'],
};
const leaves = (filter: object) => isLeftBy(CustomerFilter.parse(filter), toepferei);

it('narrows a list by the start of the name, by domain or by reseller (R-CUS-44)', () => {
  expect([
    leaves({}),
    leaves({ nameStartsWith: 'TÖP' }),
    leaves({ nameStartsWith: 'To\u0308pferei' }),
    leaves({ nameStartsWith: 'Auwald' }),
    leaves({ domain: 'Toepferei-Auwald.example.' }),
    leaves({ domain: 'auwald.example' }),
    leaves({ resellerId: 'donau-it' }),
    leaves({ resellerId: 'donau' }),
  ]).toEqual([true, true, true, false, true, false, true, false]);
});

it('narrows it by all that is named together (R-CUS-44)', () => {
  expect([
    leaves({ nameStartsWith: 'Tö', resellerId: 'donau-it' }),
    leaves({ nameStartsWith: 'Tö', resellerId: 'elbe' }),
  ]).toEqual([true, false]);
});

it('finds a name with a blank before it, and tells ß from ss', () => {
  const weiss = { ...toepferei, name: ' Weiß GmbH' };
  expect(['wei', ' Weiß', 'Weiss'].map((nameStartsWith) => isLeftBy({ nameStartsWith }, weiss))).toEqual([
    true,
    true,
    false,
  ]);
});

it('finds no customer without a domain by one', () => {
  expect(isLeftBy({ domain: 'undefined' }, { ...toepferei, domain: undefined })).toBe(false);
});

it('knows no other filter, and none that is empty (R-CUS-44)', () => {
  expect(
    [{ name: 'x' }, { nameStartsWith: ' ' }, { domain: '' }, { resellerId: '' }].map(
      (filter) => CustomerFilter.safeParse(filter).success,
    ),
  ).toEqual([false, false, false, false]);
});

it('knows what a customer can be to a partner, and writes the end of it alone (R-CUS-43)', () => {
  expect(RelationshipToPartner.options).toEqual(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support']);
  expect(
    RelationshipToPartner.options.filter((value) => WritableRelationshipToPartner.safeParse(value).success),
  ).toEqual(['none']);
});

it.each(hostileIds)('knows no relationship called %j', (value) => {
  expect(RelationshipToPartner.safeParse(value).success).toBe(false);
});

it('lets a customer have several partners, each by a relationship of its own (R-CUS-34)', () => {
  const ofNordwind = aRelationship({ partnerId: organizationId('nordwind') });
  const manage = (ofReseller: object) => [
    canManageCustomer({ actor: katrin(), relationship: aRelationship(ofReseller) }).allowed,
    canManageCustomer({ actor: svenja(), relationship: ofNordwind }).allowed,
  ];
  expect([manage({}), manage({ state: 'ended' })]).toEqual([
    [true, true],
    [false, true],
  ]);
});
