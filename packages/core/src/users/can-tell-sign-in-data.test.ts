import { expect, it } from 'vitest';
import { canTellSignInData } from './can-tell-sign-in-data.js';
import { jonas, svenja } from './user.fixtures.js';

const userName = 'admin@praxislindenhof.onmicrosoft.example';
const ofCustomer = {
  actor: svenja(),
  madeBy: 'svenja',
  of: 'added-customer',
  userName,
  wasTold: false,
} as const;
const told = (rule: string) => ({ allowed: false, reason: { code: 'sign-in-data-told', rule, userName } });

it('tells the provider the sign-in data of the customer that it has added, once (R-CUS-33)', () => {
  expect([canTellSignInData(ofCustomer), canTellSignInData({ ...ofCustomer, wasTold: true })]).toEqual([
    { allowed: true },
    told('R-CUS-33'),
  ]);
});

it('tells the sign-in data of a new user once (R-USR-10, R-OWN-08)', () => {
  const ofUser = { ...ofCustomer, of: 'own-user' } as const;
  expect([canTellSignInData(ofUser), canTellSignInData({ ...ofUser, wasTold: true })]).toEqual([
    { allowed: true },
    told('R-USR-10'),
  ]);
});

it('tells them to nobody but the person who made the sign-in, and not where nobody knows whether they were told (R-SEC-01)', () => {
  expect([
    canTellSignInData({ ...ofCustomer, actor: jonas() }),
    canTellSignInData({ ...ofCustomer, wasTold: undefined }),
  ]).toEqual([told('R-CUS-33'), told('R-CUS-33')]);
});

it('tells them to nobody who is blocked (R-OWN-03)', () => {
  expect(canTellSignInData({ ...ofCustomer, actor: svenja({ status: 'blocked' }) })).toMatchObject({
    allowed: false,
    reason: { code: 'user-not-active' },
  });
});
