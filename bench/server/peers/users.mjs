// What every peer that is a program does, by hand: ten thousand users from memory, in the same order and pages as ours.
import { readFileSync } from 'node:fs';

const collator = new Intl.Collator('en', { sensitivity: 'base' });
const compare = (a, b) => collator.compare(a.fullName, b.fullName) || (a.id < b.id ? -1 : 1);

/** In order once, and kept in order: nobody would sort ten thousand users at every request. */
export function createUsers() {
  const rows = JSON.parse(readFileSync(process.env.USERS, 'utf8')).toSorted(compare);
  const byId = new Map(rows.map((user) => [user.id, user]));
  let made = 0;

  return {
    list(limit, after = 0) {
      const items = rows.slice(after, after + limit);
      const next = after + limit < rows.length ? String(after + limit) : undefined;
      return { items, next, total: rows.length };
    },
    find: (id) => byId.get(id),
    add({ fullName, email, roles }) {
      made += 1;
      const user = {
        id: `made-${made}`,
        organizationId: 'studio-brandl',
        fullName,
        email,
        userName: email,
        roles,
        status: 'password-change-due',
        etag: 'v1',
        createdAt: new Date().toISOString(),
      };
      let low = 0;
      let high = rows.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(rows[middle], user) < 0) low = middle + 1;
        else high = middle;
      }
      rows.splice(low, 0, user);
      byId.set(user.id, user);
      return {
        user,
        signInData: { userName: user.userName, temporaryPassword: 'x'.repeat(23), expiresAt: user.createdAt },
      };
    },
  };
}
