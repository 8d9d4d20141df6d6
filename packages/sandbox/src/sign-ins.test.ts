import { expect, it } from 'vitest';
import { katrinsMembership, katrinsWorkAccount, onStage, readyToSubmit, signIn } from './testing/stage.js';

it('takes the work account and the profiles from the two sign-ins (R-ENR-18)', async () => {
  const stage = onStage('unenrolled-reseller');
  await stage.as('katrin').post('/enrollment');

  expect(await signIn(stage, 'work-account', katrinsWorkAccount)).toBe('https://portal.nordwind.example/enroll');
  await signIn(stage, 'partner-membership', katrinsMembership);
  const { body } = await stage.as('katrin').get('/enrollment');
  expect(body).toMatchObject({
    workAccount: { domain: 'studiobrandl.onmicrosoft.example', country: 'DE', isGlobalAdmin: true },
    membershipUserName: 'k.brandl@studio-brandl.example',
    lastSignIn: { provider: 'partner-membership', outcome: 'succeeded', at: '2026-11-20T09:00:00.000Z' },
  });
  expect(body.membershipProfiles.map(({ mpnId }: { mpnId: string }) => mpnId)).toEqual([
    '5284193',
    '6017745',
    '4410872',
    '5911306',
    '3302118',
  ]);
});

it('lets only a global admin enroll, of a country of the programme (R-ENR-04, R-CUS-30)', async () => {
  const stage = onStage('unenrolled-reseller');
  await stage.as('katrin').post('/enrollment');
  const outcomeOf = async (account: string) => {
    await signIn(stage, 'work-account', { account });
    return (await stage.as('katrin').get('/enrollment')).body.lastSignIn;
  };

  expect(await outcomeOf('l.hierl@studiobrandl.onmicrosoft.example')).toMatchObject({
    outcome: 'refused',
    refusal: { code: 'not-a-global-admin', rule: 'R-ENR-04' },
  });
  expect(await outcomeOf('k.brandl@brandlhabana.onmicrosoft.example')).toMatchObject({
    outcome: 'refused',
    refusal: { code: 'country-not-in-program', accountCountry: 'CU' },
  });
  expect((await stage.as('katrin').get('/enrollment')).body.workAccount).toBeUndefined();
});

it('ends a sign-in once, and not after ten minutes', async () => {
  const stage = onStage('unenrolled-reseller');
  await stage.as('katrin').post('/enrollment');
  const begin = async () => {
    const body = { provider: 'work-account', intent: 'sign-in', returnUrl: 'https://portal.nordwind.example/enroll' };
    const told = await stage.as('katrin').post('/enrollment/sign-ins', body);
    return new URL(told.body.url).searchParams.get('state')!;
  };
  const first = await begin();

  expect(stage.sandbox.finishSignIn(first, { outcome: 'denied' })).toBe('https://portal.nordwind.example/enroll');
  expect(stage.sandbox.finishSignIn(first, { outcome: 'denied' })).toBeUndefined();
  expect((await stage.as('katrin').get('/enrollment')).body.lastSignIn.outcome).toBe('denied');

  const second = await begin();
  stage.sandbox.clock.advance('PT10M');
  expect(stage.sandbox.finishSignIn(second, { outcome: 'denied' })).toBeUndefined();
});

it.each([
  'https://evil.example/enroll',
  '//portal.nordwind.example/enroll',
  'https:portal.nordwind.example',
  'https://portal.nordwind.example@evil.example/',
  'https://portal.nordwind.example.evil.example/',
  'https://u:p@portal.nordwind.example/',
  'https:\\\\portal.nordwind.example/',
  'https://portal.nordwind.example/\u0000x',
  'https://portal.nordwind.example/\r\nSet-Cookie: a=b',
  'https://portal.nordwind.example\t@evil.example/',
  'https://portal.nordwind.example:444/',
  '/\\portal.nordwind.example',
  '/\\evil.example',
  '//evil.example',
  '/enroll',
  '%2F%2Fevil.example',
  'https%3A%2F%2Fportal.nordwind.example/',
  'https://portal.nordwind.example%2F@evil.example/',
  'https://portal.nordwind.example%00.evil.example/',
  'java\tscript:alert(1)',
  'javascript:alert(1)',
  'data:text/html,x',
])('sends nobody to %j after a sign-in', async (returnUrl) => {
  const { as } = onStage('unenrolled-reseller');
  await as('katrin').post('/enrollment');
  const told = await as('katrin').post('/enrollment/sign-ins', {
    provider: 'work-account',
    intent: 'sign-in',
    returnUrl,
  });

  expect(told).toMatchObject({ status: 422, body: { code: 'validation-failed', errors: [{ path: 'returnUrl' }] } });
});

it('sends a person back to an address that fits into a header', async () => {
  const stage = onStage('unenrolled-reseller');
  await stage.as('katrin').post('/enrollment');
  const returnUrl = 'HTTPS://portal.nordwind.example/über-uns€';
  const wish = { provider: 'work-account', intent: 'sign-in', returnUrl };
  const { body } = await stage.as('katrin').post('/enrollment/sign-ins', wish);
  const response = await stage.sandbox.fetch(body.url, {
    method: 'POST',
    body: new URLSearchParams({ outcome: 'denied' }),
  });

  expect(response.headers.get('Location')).toBe('https://portal.nordwind.example/%C3%BCber-uns%E2%82%AC');
});

it('wants the work account before the membership, and a usable profile (R-ENR-23, R-ENR-24, R-ENR-41)', async () => {
  const stage = onStage('unenrolled-reseller');
  const katrin = stage.as('katrin');
  await katrin.post('/enrollment');
  const returnUrl = 'https://portal.nordwind.example/enroll';
  const early = await katrin.post('/enrollment/sign-ins', {
    provider: 'partner-membership',
    intent: 'sign-in',
    returnUrl,
  });
  expect(early.body).toMatchObject({ code: 'work-account-missing', rule: 'R-ENR-04', status: 409 });

  await signIn(stage, 'work-account', katrinsWorkAccount);
  await signIn(stage, 'partner-membership', katrinsMembership);
  const codeOf = async (mpnId: string) => (await katrin.put('/enrollment/membership-profile', { mpnId })).body.code;
  expect(await codeOf('4410872')).toBe('mpn-profile-inactive');
  expect(await codeOf('5911306')).toBe('mpn-profile-other-country');
  expect(await codeOf('3302118')).toBe('mpn-profile-global');
  expect(await codeOf('7120458')).toBe('mpn-profile-missing');
});

it('leaves the membership and keeps the other steps (R-ENR-22)', async () => {
  const stage = onStage('unenrolled-reseller');
  await readyToSubmit(stage);
  await stage.as('katrin').put('/enrollment/draft', { 'legalProfile.legalName': 'Studio Brandl' });
  const { body } = await stage.as('katrin').delete('/enrollment/membership');

  expect(body).toMatchObject({ membershipProfiles: [], draft: { 'legalProfile.legalName': 'Studio Brandl' } });
  expect(body.workAccount.userName).toBe('k.brandl@studiobrandl.onmicrosoft.example');
  expect([body.mpnId, body.membershipUserName]).toEqual([undefined, undefined]);
});
