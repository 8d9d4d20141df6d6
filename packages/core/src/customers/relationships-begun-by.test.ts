import { expect, it } from 'vitest';
import { OrganizationId } from '../parties/party.js';
import { relationshipsBegunBy } from './relationships-begun-by.js';

const id = (text: string) => OrganizationId.parse(text);
const since = '2026-11-20T09:00:00.000Z';
const begun = { customerId: 'lindenhof', since, state: 'active', origin: 'invitation' };

it('begins both relationships of a joint invitation at once, and lets only the reseller administer (R-INV-26, R-CUS-13, R-CUS-14)', () => {
  expect(
    relationshipsBegunBy({ customerId: id('lindenhof'), resellerId: id('brandl'), providerId: id('nordwind') }, since),
  ).toEqual([
    { ...begun, partnerId: 'brandl', adminPermissions: true },
    { ...begun, partnerId: 'nordwind', adminPermissions: false },
  ]);
});

it('begins the reseller’s relationship alone with a single invitation (R-INV-07)', () => {
  expect(relationshipsBegunBy({ customerId: id('lindenhof'), resellerId: id('brandl') }, since)).toEqual([
    { ...begun, partnerId: 'brandl', adminPermissions: true },
  ]);
});

it('begins it without administrator permissions where the invitation has not asked for them (R-INV-40)', () => {
  const sides = { customerId: id('lindenhof'), resellerId: id('brandl'), providerId: id('nordwind') };
  expect(relationshipsBegunBy({ ...sides, adminPermissions: false }, since)).toEqual([
    { ...begun, partnerId: 'brandl', adminPermissions: false },
    { ...begun, partnerId: 'nordwind', adminPermissions: false },
  ]);
});
