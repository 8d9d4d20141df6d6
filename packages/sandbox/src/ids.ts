/** Makes ids that tell what they are of: `user-4k2p9xqa`. */
export type Ids = (kind: string) => string;

const letters = '23456789abcdefghjkmnpqrstvwxyz';

const idLength = 8;
const step = 0x6d_2b_79_f5;

/**
 * Ids that are the same in every run, so that tests and stories can name them. They are no secrets: tokens are.
 *
 * A story that goes on after a restart goes on after the ids it has given away.
 */
export function seededIds(seed: string, given = 0): Ids {
  let state = new TextEncoder().encode(seed).reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619), 2_166_136_261);
  state = (state + Math.imul(given * idLength, step)) | 0;
  const next = () => {
    state = (state + step) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (kind) => {
    let id = `${kind}-`;
    for (let place = 0; place < idLength; place += 1) id += letters[next() % letters.length]!;
    return id;
  };
}
