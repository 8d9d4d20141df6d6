import { invitationTokenOf } from '@twotier/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import '../define.js';
import { cacheOf, openSandbox } from '../testing/sandbox.js';

/** What the page's own objects still listen to since now: what was added and never taken away. */
function listenersSinceNow(): () => string[] {
  const targets = { window, document };
  const spies = Object.entries(targets).map(([name, target]) => {
    const added = vi.spyOn(target, 'addEventListener');
    const removed = vi.spyOn(target, 'removeEventListener');
    onTestFinished(() => {
      added.mockRestore();
      removed.mockRestore();
    });
    return { name, added, removed };
  });
  return () =>
    spies.flatMap(({ name, added, removed }) => {
      const gone = removed.mock.calls.map(([type, listener]) => ({ type, listener }));
      // The same listener added twice is one, and one removal takes it away.
      const left = new Map(added.mock.calls.map(([type, listener]) => [listener, type]));
      for (const { listener } of gone) left.delete(listener);
      return [...left.values()].map((type) => `${name} ${type}`);
    });
}

it.for([
  ['twotier-accept-invitation', 'katrin'],
  ['twotier-authorize-provider', 'katrin'],
  ['twotier-customer-list', 'katrin'],
  ['twotier-enroll-wizard', 'katrin'],
  ['twotier-invite-customer', 'katrin'],
  ['twotier-provider-list', 'katrin'],
  ['twotier-refusal', 'katrin'],
  ['twotier-reseller-list', 'svenja'],
  ['twotier-session', 'katrin'],
  ['twotier-user-manager', 'katrin'],
] as const)(
  'leaves nothing behind in the page after it has come and gone fifty times: <%s>',
  async ([tag, persona]) => {
    const seed = tag === 'twotier-authorize-provider' ? 'provider-invited' : 'one-provider';
    const { sandbox, client } = openSandbox({ seed, persona });
    await sandbox.settled();
    const listeners = listenersSinceNow();

    const mount = async () => {
      const element = document.createElement(tag);
      element.client = client;
      if ('invitationToken' in element) element.invitationToken = invitationTokenOf(sandbox.lastLetter?.link ?? '');
      document.body.replaceChildren(element);
      await element.updateComplete;
      return element;
    };
    const last = await mount();
    if (tag !== 'twotier-refusal' && tag !== 'twotier-session')
      await vi.waitUntil(() => cacheOf(client).isFetching() === 0);
    for (let times = 0; times < 50; times += 1) await mount();
    document.body.replaceChildren();
    await Promise.resolve();

    expect(last.isConnected).toBe(false);
    expect(listeners()).toEqual([]);
    const observers = client.queryClient
      ?.getQueryCache()
      .getAll()
      .map((query) => query.getObserversCount());
    expect(observers?.filter((count) => count > 0) ?? []).toEqual([]);
  },
);
