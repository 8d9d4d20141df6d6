import { expect, it } from 'vitest';
import { takeInvitationToken } from './invitation-token.js';

const pageAt = (hash: string) => {
  const seen: string[] = [];
  const page = {
    location: { hash, pathname: '/cloud', search: '?tab=2' },
    history: { state: null, replaceState: (_state: unknown, _title: string, url: string) => seen.push(url) },
  } as unknown as Pick<Window, 'location' | 'history'>;
  return { page, seen };
};

it('takes the token of the link and leaves the address without it', () => {
  const { page, seen } = pageAt('#invitation=t0k3n');
  expect(takeInvitationToken(page)).toBe('t0k3n');
  expect(seen).toEqual(['/cloud?tab=2']);
});

it("keeps the rest of the host's fragment", () => {
  const { page, seen } = pageAt('#view=users&invitation=t0k3n');
  expect(takeInvitationToken(page)).toBe('t0k3n');
  expect(seen).toEqual(['/cloud?tab=2#view=users']);
});

it('leaves an address without a token alone', () => {
  const { page, seen } = pageAt('#view=users');
  expect(takeInvitationToken(page)).toBeUndefined();
  expect(seen).toEqual([]);
});
