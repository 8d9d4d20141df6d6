const isSeconds = /^\d+$/;

/**
 * The wait of a `Retry-After` in milliseconds: whole seconds, or a date by the server's clock. Past dates and nonsense
 * are none, so that the usual wait takes their place.
 */
export function retryAfterOf(headers: Headers, serverNow: number): number | undefined {
  const value = headers.get('Retry-After') ?? '';
  if (isSeconds.test(value)) return Number(value) * 1000;
  // `Date.parse` reads "-5" as a year: a date begins with the name of its day.
  const wait = /^[a-z]{3}/i.test(value) ? Date.parse(value) - serverNow : Number.NaN;
  return wait >= 0 ? wait : undefined;
}
