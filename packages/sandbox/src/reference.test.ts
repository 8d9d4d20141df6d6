import { CountryRules, fitsFormat, isRegistrationNumberRequired, programmeCountries } from '@twotier/core';
import { expect, it } from 'vitest';
import { onStage } from './testing/stage.js';

it('explains every role in the language of the person (R-USR-07)', async () => {
  const { as } = onStage('one-provider');
  const ask = async (language: string) => {
    const headers = { 'Accept-Language': language };
    const { body } = await as('katrin').say({ method: 'GET', path: '/reference/roles', headers });
    return body.items.find(({ id }: { id: string }) => id === 'admin-agent');
  };

  expect(await ask('en')).toMatchObject({
    id: 'admin-agent',
    category: 'agent',
    kind: 'agent',
    name: 'Admin agent',
    assignableBy: expect.arrayContaining(['global-admin']),
    permissions: expect.arrayContaining(['customer.administerOnBehalf', 'user.create']),
  });
  const [english, italian] = [await ask('en'), await ask('it')];
  expect(italian.about).not.toBe(english.about);
  expect({ ...italian, name: '', about: '' }).toEqual({ ...english, name: '', about: '' });
});

it('knows web-mail services that the program names, and many more (R-ENR-28)', async () => {
  const { as } = onStage('one-provider');
  const check = async (email: string) => (await as('katrin').post('/reference/web-mail-checks', { email })).body;

  expect(await check('katrin@Gmail.com')).toEqual({ webMail: true, service: 'Gmail' });
  expect(await check('katrin@web.de')).toEqual({ webMail: true, service: 'web.de' });
  expect(await check('katrin@libero.it')).toEqual({ webMail: true, service: 'libero.it' });
  expect(await check('k.brandl@studio-brandl.example')).toEqual({ webMail: false });
  expect(await check('nobody')).toMatchObject({ status: 422 });
});

const fits = (value: string, formats: readonly string[]) =>
  formats.length === 0 || formats.some((format) => fitsFormat(value, format));

it('tells how every country of the program writes addresses and numbers, each by rules that fit its own examples', async () => {
  const { as } = onStage('one-provider');
  const silent: string[] = [];
  for (const country of programmeCountries) {
    const { status, body } = await as('katrin').get(`/reference/countries/${country}`);
    if (status === 404) {
      silent.push(country);
      continue;
    }
    const { postalCode, registrationNumber, phone } = CountryRules.parse(body);
    expect(fits(postalCode.example, postalCode.formats), `${country} ${postalCode.example}`).toBe(true);
    expect(fits(registrationNumber.example, registrationNumber.formats), country).toBe(true);
    expect(registrationNumber.required).toBe(isRegistrationNumberRequired(country));
    expect(phone.minDigits).toBeLessThanOrEqual(phone.maxDigits);
  }
  // Nobody can be called there.
  expect(silent.toSorted((a, b) => a.localeCompare(b))).toEqual(['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM']);
});

it.each(['ZZ', 'de', 'DEU', '__proto__', '..%2F..', 'KP'])('knows no rules of %s', async (country) => {
  const { as } = onStage('one-provider');
  expect((await as('katrin').get(`/reference/countries/${country}`)).status).toBe(404);
});

const hafenstrasse = {
  line1: 'Hafenstraße 12',
  line2: '',
  city: 'Regensburg',
  state: '',
  postalCode: '93047',
  country: 'DE',
};

it.each([
  [{}, { checked: true, suggestions: [], issues: [] }],
  [{ city: 'REGENSBURG' }, { standardized: { city: 'Regensburg' }, suggestions: [], issues: [] }],
  [{ line1: 'hafenstraße  12' }, { standardized: { line1: 'Hafenstraße 12' }, suggestions: [] }],
  [{ postalCode: '9304' }, { issues: [{ path: 'postalCode', code: 'invalid' }] }],
  [
    { country: 'GB', city: 'London', postalCode: 'sw1a1aa' },
    { standardized: { postalCode: 'SW1A 1AA' }, issues: [] },
  ],
  [
    { country: 'BR', city: 'Salvador', postalCode: '40301110', state: 'bahia' },
    { standardized: { postalCode: '40301-110' }, suggestions: [{ state: 'BA' }], issues: [] },
  ],
  [
    { country: 'IT', city: 'Bologna', postalCode: '40121', state: 'Bologna' },
    { suggestions: [{ line1: 'Hafenstraße 12', city: 'Bologna', state: 'BO' }], issues: [] },
  ],
  [{ country: 'IT', city: 'Bologna', postalCode: '40121' }, { issues: [{ path: 'state', code: 'required' }] }],
  [
    { country: 'US', city: 'Boise', postalCode: '83702', state: 'Idahoo' },
    { suggestions: [], issues: [{ path: 'state', code: 'unknown-choice' }] },
  ],
  [{ country: 'CA', city: 'Toronto', postalCode: 'm5v3l9', state: 'ON' }, { standardized: { postalCode: 'M5V 3L9' } }],
  [{ country: 'ZZ' }, { checked: false, suggestions: [], issues: [] }],
])('writes %o as the post would, and suggests what may be meant (R-ENR-45)', async (change, expected) => {
  const { as } = onStage('one-provider');
  const { status, body } = await as('katrin').post('/reference/address-checks', { ...hafenstrasse, ...change });
  expect(status).toBe(200);
  expect(body).toMatchObject(expected);
});

it('checks a hostile address at once', async () => {
  const { as } = onStage('one-provider');
  const begun = performance.now();
  for (const country of ['GB', 'US', 'AR', 'NL', 'BN', 'MT', 'CO']) {
    const postalCode = '9'.repeat(19) + 'x';
    await as('katrin').post('/reference/address-checks', {
      ...hafenstrasse,
      country,
      postalCode,
      line1: 'a '.repeat(99),
    });
  }
  expect(performance.now() - begun).toBeLessThan(500);
});
