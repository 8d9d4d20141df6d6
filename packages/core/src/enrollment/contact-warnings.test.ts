import { expect, it } from 'vitest';
import { checkCompanyDetails } from './company-details.js';
import { checkContactWarnings, isDirectoryAddress } from './contact-warnings.js';
import { aPrimaryContact, companyDetails } from './enrollment.fixtures.js';

it('warns of an address that is only a name in the directory, and hinders nothing (R-ENR-52)', () => {
  const details = companyDetails({ primaryContact: aPrimaryContact({ email: 'katrin@studiobrandl.onmicrosoft.com' }) });
  expect(checkContactWarnings(details)).toEqual([
    { path: 'primaryContact.email', code: 'directory-address', rule: 'R-ENR-52' },
  ]);
  expect(checkCompanyDetails(details, { path: 'new', accountCountry: 'DE' })).toEqual([]);
});

it.each([
  'KATRIN@StudioBrandl.OnMicrosoft.com.',
  'katrin@studiobrandl.onmicrosoft.us',
  'katrin@studiobrandl.onmicrosoft.example',
  'katrin@studiobrandl.partner.onmschina.cn',
])('knows %s for one', (email) => {
  expect(isDirectoryAddress(email)).toBe(true);
});

it.each([
  'k.brandl@studio-brandl.example',
  'katrin@onmicrosoft.com.studio-brandl.example',
  'katrin@notonmicrosoft.com',
  'katrin@studiobrandl.onmicrosoft.com.studio-brandl.example',
  'studiobrandl.onmicrosoft.com',
  '',
])('warns not of %j', (email) => {
  expect(isDirectoryAddress(email)).toBe(false);
});

it.each([undefined, null, 'x', {}, { primaryContact: { email: 7 } }])('warns of nothing in %j', (details) => {
  expect(checkContactWarnings(details)).toEqual([]);
});
