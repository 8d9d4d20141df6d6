import { expect, it } from 'vitest';
import { hostileIds } from '../hostile.fixtures.js';
import { invitationLinkInvalid, invitationTokenOf, toInvitationLink } from './link.js';

const token = 'q7Zr2-mN_8vKd3XwLs0aPg';

it('ties the customer to what the token names, in the fragment, which reaches no server (R-INV-07, R-INV-24, R-SEC-01)', () => {
  expect(toInvitationLink('https://portal.nordwind.example/accept?lang=de#old', token)).toBe(
    'https://portal.nordwind.example/accept?lang=de#invitation=q7Zr2-mN_8vKd3XwLs0aPg',
  );
});

it('ties the reseller to the provider by a link of the same kind (R-PRV-05)', () => {
  expect(invitationTokenOf(toInvitationLink('https://portal.nordwind.example/authorize', token))).toBe(token);
});

it('reads the token from an address, from a path and from a fragment', () => {
  expect([`/accept#invitation=${token}`, `#x=1&invitation=${token}`].map(invitationTokenOf)).toEqual([token, token]);
});

it.each([
  'https://portal.nordwind.example/accept',
  `https://portal.nordwind.example/accept?invitation=${token}`,
  '#invitation=',
  '#invitation=short',
  `#invitation=${'x'.repeat(129)}`,
  `#invitation=${token}%0a`,
  `#invitation=${token} x`,
  '#invitation=<script>alert(1)</script>',
  'https://[',
  'https://portal.example:99999/#invitation=',
  ...hostileIds,
])('finds no token in %j', (url) => {
  expect(invitationTokenOf(url)).toBeUndefined();
});

it('answers every link that opens nothing alike (R-OWN-04)', () => {
  expect(invitationLinkInvalid).toEqual({
    allowed: false,
    reason: { code: 'invitation-link-invalid', rule: 'R-OWN-04' },
  });
});
