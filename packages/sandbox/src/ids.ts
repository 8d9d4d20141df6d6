/** Makes ids that tell what they are of: `user-4k2p9xqa`. */
export type Ids = (kind: string) => string;

const letters = '23456789abcdefghjkmnpqrstvwxyz';

/** Ids that are the same in every run, so that tests and stories can name them. They are no secrets: tokens are. */
export function seededIds(seed: string): Ids {
  let state = new TextEncoder().encode(seed).reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619), 2_166_136_261);
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (kind) => `${kind}-${Array.from({ length: 8 }, () => letters[next() % letters.length]).join('')}`;
}
