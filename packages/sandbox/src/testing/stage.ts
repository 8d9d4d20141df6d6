import { createSandbox, type Sandbox } from '../handlers.js';
import { sandboxSecretKey, type SandboxOptions } from '../sandbox.js';
import type { SeedName } from '../seeds/index.js';
import type { Person } from '../records.js';

export interface Told {
  readonly status: number;
  // Bodies are compared as wholes: what they are is what a test says of them.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
  readonly headers: Headers;
}

export interface Asking {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A sandbox with a story in it, and ways to ask as somebody. A fault that nobody expected fails the test. */
export function onStage(seed: SeedName, options: SandboxOptions = {}) {
  const errors: unknown[] = [];
  const sandbox = createSandbox({ seed, onError: (error) => errors.push(error), ...options });

  const ask = async ({ method, path, body, headers = {} }: Asking, token?: string): Promise<Told> => {
    const response = await sandbox.fetch(`${sandbox.apiUrl}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    if (errors.length > 0) throw errors[0];
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
  };

  return {
    sandbox,
    ask,
    server: (asking: Asking) => ask(asking, sandboxSecretKey),
    /** Asks as a persona, with a new session each time. */
    as: (persona: string) => {
      const say = async (asking: Asking) => ask(asking, (await sandbox.mintSession(persona)).token);
      return {
        say,
        get: (path: string) => say({ method: 'GET', path }),
        post: (path: string, body?: unknown, headers?: Record<string, string>) =>
          say({ method: 'POST', path, body, ...(headers && { headers }) }),
        put: (path: string, body: unknown, etag?: string) =>
          say({ method: 'PUT', path, body, headers: etag === undefined ? {} : { 'If-Match': `"${etag}"` } }),
        delete: (path: string, etag?: string) =>
          say({ method: 'DELETE', path, headers: etag === undefined ? {} : { 'If-Match': `"${etag}"` } }),
      };
    },
  };
}

export type Stage = ReturnType<typeof onStage>;

/** Changes a person of the story without asking anybody. */
export function bend(sandbox: Sandbox, userId: string, change: Partial<Person['user']>): void {
  const person = sandbox.world.people.get(userId)!;
  sandbox.world.people.set(userId, { ...person, user: { ...person.user, ...change } });
}

/** The token of a link, as the page behind it reads it. */
export const tokenIn = (text: string): string => /#(?:invitation|verification)=([\w-]+)/.exec(text)![1]!;

export async function lastToken({ sandbox }: Stage): Promise<string> {
  await sandbox.settled();
  return tokenIn(sandbox.lastLetter!.link);
}

/** Signs in by the sandbox's hook and answers where the person is sent. */
export async function signIn(
  { sandbox, as }: Stage,
  provider: 'work-account' | 'partner-membership',
  form: Record<string, string>,
): Promise<string | null> {
  const returnUrl = 'https://portal.nordwind.example/enroll';
  const { body } = await as('katrin').post('/enrollment/sign-ins', { provider, intent: 'sign-in', returnUrl });
  const response = await sandbox.fetch(body.url, { method: 'POST', body: new URLSearchParams(form) });
  return response.headers.get('Location');
}

export const katrinsWorkAccount = { account: 'k.brandl@studiobrandl.onmicrosoft.example' };
export const katrinsMembership = { account: 'k.brandl@studio-brandl.example' };

/** Everything before *Enroll now*. */
export async function readyToSubmit(stage: Stage): Promise<void> {
  await stage.as('katrin').post('/enrollment');
  await signIn(stage, 'work-account', katrinsWorkAccount);
  await signIn(stage, 'partner-membership', katrinsMembership);
  await stage.as('katrin').put('/enrollment/membership-profile', { mpnId: '5284193' });
}
