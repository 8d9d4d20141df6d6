import { expect, it } from 'vitest';
import { toFieldIssues } from '../field-issue.js';
import { NewOrder } from './order.js';
import { SubscriptionState, subscriptionTransitions } from './subscription.js';

const anOrder = {
  customer: 'praxislindenhof.onmicrosoft.example',
  resellerId: 'studio-brandl',
  offerId: 'cloud-office-basic',
  quantity: 5,
};
const issuesOf = (value: unknown) => {
  const parsed = NewOrder.safeParse(value);
  return parsed.success ? [] : toFieldIssues(parsed.error, value);
};

it('takes an order of a number of licenses', () => {
  expect(NewOrder.parse(anOrder)).toEqual(anOrder);
});

it('takes one to ten thousand', () => {
  expect([0, 1, 10_000, 10_001, 1.5, '5'].map((quantity) => issuesOf({ ...anOrder, quantity }))).toEqual([
    [{ path: 'quantity', code: 'too-small' }],
    [],
    [],
    [{ path: 'quantity', code: 'too-large' }],
    [{ path: 'quantity', code: 'invalid' }],
    [{ path: 'quantity', code: 'invalid' }],
  ]);
});

it('takes the reseller’s PartnerID and the word for its consent, where they are given (R-ORD-20, R-ORD-22)', () => {
  const named = { ...anOrder, partnerId: '5284193', resellerConsent: true };
  expect(NewOrder.parse(named)).toEqual(named);
  expect(issuesOf({ ...anOrder, partnerId: 'mine', resellerConsent: 'yes' })).toEqual([
    { path: 'partnerId', code: 'invalid' },
    { path: 'resellerConsent', code: 'invalid' },
  ]);
});

it('takes no price and no provider from outside', () => {
  expect(issuesOf({ ...anOrder, providerId: 'nordwind', price: 0 })).toEqual([
    { path: 'providerId', code: 'unknown-field' },
    { path: 'price', code: 'unknown-field' },
  ]);
});

it('keeps its code where zod keeps the message', () => {
  const messageOf = (quantity: number) => NewOrder.safeParse({ ...anOrder, quantity }).error?.issues[0]?.message;
  expect([messageOf(0), messageOf(10_001)]).toEqual(['too-small', 'too-large']);
});

it('knows the states of a subscription that its table leads to', () => {
  expect(SubscriptionState.options).toEqual(Object.keys(subscriptionTransitions));
});
