import { expect, it } from 'vitest';
import { onStage } from './testing/stage.js';

it('makes nothing more once half a million things are there, and says so', async () => {
  const stage = onStage('one-provider');
  const { world } = stage.sandbox;
  const user = { fullName: 'Vera Zahn', email: 'v.zahn@studio-brandl.example', roles: ['sales-agent'] };
  expect((await stage.as('katrin').post('/users', user)).status).toBe(201);

  // Telling so many takes longer than a test should: only the count is theirs.
  Object.defineProperty(world.subscriptions, 'size', { value: 500_000 });
  const told = await stage.as('katrin').post('/users', { ...user, email: 'v2@studio-brandl.example' });
  expect([told.status, told.body.code, told.headers.get('Retry-After')]).toEqual([503, 'service-unavailable', '3600']);
  expect((await stage.as('katrin').get('/users')).status).toBe(200);
});

it('goes wrong by nothing that it was not told, and one sandbox by nothing that another was told', async () => {
  const [one, other] = [onStage('one-provider'), onStage('one-provider')];
  expect([...one.sandbox.faults.all, ...other.sandbox.faults.all]).toEqual([]);

  one.sandbox.faults.add({ kind: 'unavailable' });
  expect((await one.as('katrin').get('/users')).status).toBe(503);
  expect((await other.as('katrin').get('/users')).status).toBe(200);
  expect(other.sandbox.faults.all).toEqual([]);
  expect(onStage('one-provider').sandbox.faults.all).toEqual([]);
});

it('ends a link after thirty days by its own clock, and not before', async () => {
  const stage = onStage('one-provider');
  const wish = { kind: 'single', email: 'e.auwald@toepfereiauwald.example' };
  const { body } = await stage.as('katrin').post('/customer-invitations', wish);
  const token = /#\w+=([\w-]+)/.exec(body.letter.link)![1]!;
  const preview = async () => (await stage.as('emil').post('/customer-invitations/preview', { token })).status;

  stage.sandbox.clock.advance('P29DT23H59M');
  expect(await preview()).toBe(200);
  stage.sandbox.clock.advance('PT1M');
  expect(await preview()).toBe(404);
});

it('asks every relation anew: whoever it ended for is refused in the next call (R-OWN-05)', async () => {
  const stage = onStage('one-provider');
  const { token } = await stage.sandbox.mintSession('svenja');
  const order = {
    customer: 'praxislindenhof.onmicrosoft.example',
    resellerId: 'studio-brandl',
    offerId: 'm365-business-basic',
    quantity: 1,
  };
  const place = async () => {
    const { status, body } = await stage.ask({ method: 'POST', path: '/orders', body: order }, token);
    return [status, body.code];
  };
  expect(await place()).toEqual([201, undefined]);

  const { world } = stage.sandbox;
  const edge = world.relationship('nordwind', 'praxis-lindenhof')!;
  world.saveRelationship({ ...edge, state: 'ended' });
  expect((await place())[0]).toBe(409);
  world.saveRelationship(edge);
  expect((await place())[0]).toBe(201);

  const [partnership] = world.partnershipsOf('nordwind');
  world.savePartnership({ ...partnership!, state: 'ended' });
  expect(await place()).toEqual([409, 'no-partnership']);
});
