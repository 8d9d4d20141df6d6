import { createClient, type Client } from '@twotier/client';
import { createSandbox, type Sandbox, type SandboxOptions } from '@twotier/sandbox';

export interface Story {
  readonly seed: NonNullable<SandboxOptions['seed']>;
  /** Who is signed in, as the sandbox calls its people. */
  readonly persona: string;
}

/** A world of its own with somebody signed in: what an element in a test or a story talks to. */
export function openSandbox({ seed, persona }: Story): { readonly sandbox: Sandbox; readonly client: Client } {
  const sandbox = createSandbox({ seed });
  return { sandbox, client: clientOf(sandbox, persona) };
}

/** Somebody else in the same world. */
export const clientOf = (sandbox: Sandbox, persona: string): Client =>
  createClient({
    baseUrl: sandbox.apiUrl,
    fetch: sandbox.fetch,
    getToken: async () => (await sandbox.mintSession(persona)).token,
  });

/** The cache that the elements have made for a client: where no secret may be found. */
export function cacheOf({ queryClient }: Client): NonNullable<Client['queryClient']> {
  if (!queryClient) throw new Error('No element has read with this client yet, so there is no cache to look into.');
  return queryClient;
}
