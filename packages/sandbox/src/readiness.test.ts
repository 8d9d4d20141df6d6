import { current } from '@twotier/core';
import { expect, it } from 'vitest';
import type { Standing } from './records.js';
import { bend, onStage, type Stage } from './testing/stage.js';

const order = {
  customer: 'praxislindenhof.onmicrosoft.example',
  resellerId: 'studio-brandl',
  offerId: 'm365-business-basic',
  quantity: 2,
};
const codes = (missing: readonly { reason: { code: string } }[]) => missing.map(({ reason }) => reason.code);
const stand = ({ sandbox }: Stage, change: Partial<Standing>) => {
  const standing = sandbox.world.standings.get('studio-brandl')!;
  sandbox.world.standings.set('studio-brandl', { ...standing, ...change });
};

it('says that nothing is missing, under either policy (R-ENR-42, R-ENR-54, R-ENR-59, R-ENR-60)', async () => {
  expect((await onStage('one-provider').as('katrin').get('/readiness')).body).toEqual({
    ready: true,
    missing: [],
    policy: 'source-document',
  });
  expect((await onStage('one-provider', { policy: current }).as('katrin').get('/readiness')).body).toEqual({
    ready: true,
    missing: [],
    policy: 'current',
  });
});

it('says what is missing, each with rule, evidence and remedy', async () => {
  const { as } = onStage('ready-reseller');
  expect((await as('katrin').get('/readiness')).body).toEqual({
    ready: false,
    missing: [
      { reason: { code: 'no-admin-agent', rule: 'R-ENR-35' }, remedy: expect.any(String) },
      { reason: { code: 'no-provider', rule: 'R-ORD-02' }, remedy: 'find-provider' },
    ],
    policy: 'source-document',
  });
  expect(codes((await onStage('enrollment-in-review').as('katrin').get('/readiness')).body.missing)).toContain(
    'not-enrolled',
  );
});

it('asks PartnerID, agreement, authorization and security, where the policy says so', async () => {
  const stage = onStage('one-provider', { policy: current });
  stand(stage, {
    partnerId: null,
    signatures: [],
    program: 'qualified',
    authorization: 'suspended',
    securityContact: null,
  });
  const katrin = stage.sandbox.world.people.get('katrin-brandl')!;
  stage.sandbox.world.people.set('katrin-brandl', { ...katrin, mfa: false });

  expect(codes((await stage.as('katrin').get('/readiness')).body.missing)).toEqual([
    'partner-id-missing',
    'agreement-missing',
    'program-not-active',
    'reseller-suspended',
    'mfa-missing',
    'security-contact-missing',
  ]);
  const { body } = await stage.as('svenja').get('/partnerships');
  expect(codes(body.items[0].readiness.missing)).toContain('agreement-missing');
});

it('is a reseller’s question', async () => {
  const { as } = onStage('one-provider');
  for (const persona of ['svenja', 'mira']) expect((await as(persona).get('/readiness')).status).toBe(404);
});

it('shows the provider which of its resellers lack what (R-ENR-42, R-ENR-54)', async () => {
  const { as } = onStage('distributor-small', { policy: current });
  const { body } = await as('svenja').get('/partnerships?limit=50');
  const lacking = body.items.flatMap(({ readiness }: { readiness: { missing: [] } }) => codes(readiness.missing));

  expect(lacking.toSorted()).toEqual(
    [
      'partner-id-missing',
      'agreement-missing',
      'program-not-active',
      'reseller-suspended',
      'security-contact-missing',
    ].toSorted(),
  );
});

it('keeps nothing missing from an order: it names the reseller on record, with its consent (R-ORD-20, R-ORD-22)', async () => {
  const stage = onStage('one-provider', { policy: current });
  const codeFor = async (more: object) => {
    const { body } = await stage.as('svenja').post('/orders', { ...order, ...more });
    return body.code ?? body.offerName;
  };

  expect(await codeFor({})).toBe('reseller-consent-missing');
  expect(await codeFor({ resellerConsent: true })).toBe('Microsoft 365 Business Basic');
  expect(await codeFor({ resellerConsent: true, partnerId: '5284193' })).toBe('Microsoft 365 Business Basic');
  expect(await codeFor({ resellerConsent: true, partnerId: '9999999' })).toBe('on-record-unknown');
  stand(stage, { signatures: [] });
  expect(await codeFor({ resellerConsent: true })).toBe('on-record-agreement-missing');
  stand(stage, { authorization: 'suspended' });
  expect(await codeFor({ resellerConsent: true })).toBe('on-record-suspended');
  stand(stage, { partnerId: null });
  expect(await codeFor({ resellerConsent: true })).toBe('on-record-missing');
});

it('wants the customer’s agreement for an order, which the customer accepts with its partners (R-ORD-25, R-INV-44)', async () => {
  const stage = onStage('one-provider', { policy: current });
  stage.sandbox.world.agreements.delete('praxis-lindenhof');
  const wanted = { ...order, resellerConsent: true };
  expect((await stage.as('svenja').post('/orders', wanted)).body.code).toBe('customer-agreement-missing');

  const body = { kind: 'joint', providerId: 'nordwind' };
  const { body: invited } = await stage.as('katrin').post('/customer-invitations', body);
  const token = new URL(invited.letter.link).hash.split('=')[1];
  expect((await stage.as('emil').post('/customer-invitations/acceptance', { token, consent: true })).status).toBe(200);
  const customer = 'toepfereiauwald.onmicrosoft.example';
  expect((await stage.as('svenja').post('/orders', { ...wanted, customer })).status).toBe(201);
});

it('opens orders to more licenses under the newer policy too, with the consent of the reseller (R-ORD-03, R-ORD-22)', async () => {
  const stage = onStage('one-provider', { policy: current });
  const [subscription] = stage.sandbox.world.subscriptionsOf('praxis-lindenhof');
  const seats = async (persona: string, body: object) =>
    (await stage.as(persona).put(`/subscriptions/${subscription!.id}/quantity`, body, 'v1')).body;

  expect((await seats('svenja', { quantity: 9 })).code).toBe('reseller-consent-missing');
  bend(stage.sandbox, 'katrin-brandl', { roles: ['global-admin'] });
  expect((await seats('katrin', { quantity: 4 })).code).toBe('permission-missing');
  expect(await seats('svenja', { quantity: 9, resellerConsent: true })).toMatchObject({ quantity: 9, etag: 'v2' });
});
