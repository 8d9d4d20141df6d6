/**
 * The long list of web-mail domains. Loaded when it is asked for: it weighs 200 KB, and no page that mounts the sandbox
 * should have to bring it.
 */
export async function webMailDomains(): Promise<ReadonlySet<string>> {
  const { domains } = await import('./generated/web-mail-domains.js');
  return (loaded ??= new Set(domains.split(' ')));
}

/** The same in every sandbox, and never changed. */
let loaded: ReadonlySet<string> | undefined;
