import { expect, it } from 'vitest';
import { onStage } from '../testing/stage.js';

it('has a distributor with a thousand resellers and a hundred thousand customers, whose lists are quick', async () => {
  const stage = onStage('distributor-large');
  const { world } = stage.sandbox;
  const kinds = Map.groupBy(world.companies.values(), ({ kind }) => kind);
  expect(kinds.get('indirect-reseller')!.length).toBeGreaterThanOrEqual(1000);
  expect(kinds.get('customer')!.length).toBeGreaterThanOrEqual(100_000);
  expect(world.people.size).toBeGreaterThanOrEqual(20_000);
  expect(new Set(Array.from(world.companies.values(), ({ tenantId }) => tenantId)).size).toBe(world.companies.size);

  const svenja = stage.as('svenja');
  const first = await svenja.get('/customers?limit=100');
  const second = await svenja.get(`/customers?limit=100&cursor=${first.body.next}`);
  const found = await svenja.get('/customers?search=brauerei%20hansen');
  expect([first.body.items.length, second.body.items.length]).toEqual([100, 100]);
  expect(first.body.total).toBe(world.customerCount('nordwind'));
  expect(found.body.total).toBeGreaterThan(0);
  expect((await svenja.get('/partnerships?limit=100')).body).toMatchObject({ total: 1000 });
}, 60_000);
