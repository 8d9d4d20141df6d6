/**
 * Whether an entry stands in a table that is kept as one text with spaces between. Such a table stays small on the way
 * to a browser, and `constructor` is in none.
 */
export const hasEntry = (table: string, entry: string): boolean =>
  entry !== '' && !entry.includes(' ') && ` ${table} `.includes(` ${entry} `);
