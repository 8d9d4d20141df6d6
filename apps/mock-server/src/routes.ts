const fixed: ReadonlySet<string> = new Set([
  '/',
  '/openapi.json',
  '/verify',
  '/verify.js',
  '/pages.css',
  '/sign-in/start',
  '/sign-in/callback',
]);

/** What a log says of a path: its pattern, because what stands in its places is nobody's business. */
export function routeOf(path: string): string {
  if (fixed.has(path)) return path;
  const first = /^\/(?:v1|sandbox|console|work-account|partner-membership)(?=\/|$)/.exec(path)?.[0];
  return `${first ?? ''}/*`;
}
