import type { Adapter, AdapterPayload } from 'oidc-provider';
import { BoundedMap } from './bounded-map.js';

/** Where an identity provider keeps its codes, tokens and interactions: in memory, and never more than so many. */
export function createOidcAdapter(maxSize: number): (model: string) => Adapter {
  return () => {
    const stored = new BoundedMap<AdapterPayload>({ maxSize });

    return {
      find: (id) => Promise.resolve(stored.get(id)),
      findByUid: (uid) => Promise.resolve(stored.findWhere((payload) => payload.uid === uid)),
      findByUserCode: (userCode) => Promise.resolve(stored.findWhere((payload) => payload.userCode === userCode)),
      async upsert(id, payload, expiresIn) {
        stored.set(id, payload, expiresIn === undefined ? Infinity : expiresIn * 1000);
      },
      async consume(id) {
        const payload = stored.get(id);
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        stored.delete(id);
      },
      async revokeByGrantId(grantId) {
        stored.deleteWhere((payload) => payload.grantId === grantId);
      },
    };
  };
}
