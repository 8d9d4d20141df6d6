/** The policy every element works under, see the security notes of the package. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html twotier',
].join('; ');

export interface StrictPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Every breach so far, as "directive: what". */
  readonly violations: readonly string[];
}

/**
 * A page of its own under the strictest policy we promise to work under.
 *
 * `modules` are module addresses, usually `new URL('./define.ts', import.meta.url).href`;
 * they run inside the page, so elements, sheets and Trusted Types are the page's own.
 * Set properties from the test, then expect `violations` to equal `[]`.
 */
export async function openStrictPage({
  modules,
  markup,
}: {
  readonly modules: readonly string[];
  readonly markup: string;
}): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  const listener = new URL('./strict-page.listener.ts', import.meta.url).href;
  const scripts = [listener, ...modules].map((src) => `<script type="module" src="${src}"></script>`).join('');
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="${strictPolicy}">${scripts}</head><body>${markup}</body></html>`;
  frame.width = '800';
  frame.height = '600';

  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;

  const strict = frame.contentWindow as (Window & typeof globalThis & { violations?: string[] }) | null;
  if (!strict?.violations) throw new Error(`Failed to open the strict page: ${listener} did not run.`);
  return { window: strict, document: strict.document, violations: strict.violations };
}
