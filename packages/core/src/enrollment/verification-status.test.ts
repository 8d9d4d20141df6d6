import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { drawn } from '../state-table.fixtures.js';
import {
  toVerificationStatus,
  toVerificationSubStatus,
  VerificationCheck,
  verificationChecks,
  verificationOf,
  VerificationStatus,
  verificationStatuses,
  VerificationSubStatus,
  verificationSubStatuses,
  verificationTransitions,
} from './verification-status.js';

const passed = { 'email-ownership': 'authorized', employment: 'authorized', business: 'authorized' } as const;

it('walks from none over pending to authorized or rejected, and by "fix now" back to pending (R-ENR-49, R-ENR-50)', () => {
  expect(`\n${drawn(verificationTransitions)}\n`).toBe(`
           | begin   | authorize  | reject   | fix-now
none       | pending | -          | -        | -
pending    | -       | authorized | rejected | -
rejected   | -       | -          | -        | pending
authorized | -       | -          | -        | -
`);
});

it('checks the e-mail address, the employment and the business, and of some companies more (R-ENR-48)', () => {
  expect(verificationChecks).toEqual(['email-ownership', 'employment', 'business', 'due-diligence']);
  expect(verificationOf(passed)).toEqual({ status: 'authorized', subStatus: 'none' });
  expect(verificationOf({ ...passed, 'due-diligence': 'none' })).toEqual({ status: 'authorized', subStatus: 'none' });
  expect(verificationOf({ ...passed, 'due-diligence': 'pending' })).toEqual({ status: 'pending', subStatus: 'other' });
});

it.each([
  [{}, 'none', 'none'],
  [{ 'email-ownership': 'pending' }, 'pending', 'email-ownership'],
  [{ ...passed, employment: 'none', business: 'none' }, 'pending', 'employment-verification'],
  [{ ...passed, business: 'pending' }, 'pending', 'business-verification'],
  [{ ...passed, employment: 'pending', business: 'rejected' }, 'rejected', 'business-verification'],
  [{ ...passed, 'email-ownership': 'rejected', employment: 'rejected' }, 'rejected', 'email-ownership'],
  [{ ...passed, 'due-diligence': 'rejected' }, 'rejected', 'other'],
  [{ employment: 'authorized', business: 'authorized' }, 'pending', 'email-ownership'],
] as const)('draws the whole from its checks: %j is %s at %s (R-ENR-48, R-ENR-49)', (checks, status, subStatus) => {
  expect(verificationOf(checks)).toEqual({ status, subStatus });
});

it('counts a check of an unknown status as open', () => {
  const checks = JSON.parse('{"email-ownership": "AUTHORIZED", "employment": "authorized", "business": "authorized"}');
  expect(verificationOf(checks)).toEqual({ status: 'pending', subStatus: 'email-ownership' });
});

it('reads what the API and the pages write (R-ENR-49)', () => {
  expect(['Authorized', 'Accepted', 'pending', 'REJECTED', 'None', 'Approved', ''].map(toVerificationStatus)).toEqual([
    'authorized',
    'authorized',
    'pending',
    'rejected',
    'none',
    undefined,
    undefined,
  ]);
  const written = 'None Entry EmailOwnership EmailDomain EmploymentVerification Decision Other BusinessVerification';
  expect(written.split(' ').map(toVerificationSubStatus)).toEqual(verificationSubStatuses);
  expect(['email_ownership', 'of-tomorrow', ''].map(toVerificationSubStatus)).toEqual([
    'email-ownership',
    'other',
    'other',
  ]);
});

it.each(hostileIds)('knows neither a check nor a status called %j', (id) => {
  expect([VerificationCheck, VerificationStatus, VerificationSubStatus].filter((s) => s.safeParse(id).success)).toEqual(
    [],
  );
  expect([toVerificationStatus(id), toVerificationSubStatus(id)]).toEqual([undefined, 'other']);
});

it('names each status once', () => {
  expect(verificationStatuses).toEqual(['none', 'pending', 'rejected', 'authorized']);
});
