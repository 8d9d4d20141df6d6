/** Ids and names that come from somebody who looks for a way around. */
export const hostileIds = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  'x'.repeat(10_000),
  '\ud800',
  'admin-agent\u0000',
  'ADMIN-AGENT',
] as const;
