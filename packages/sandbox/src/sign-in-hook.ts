import { workAccountOf } from './accounts.js';
import type { Incoming, Outgoing } from './incoming.js';
import type { SignInGateway, SignIns, SignInResult } from './sign-ins.js';
import type { World } from './world.js';

/** Without sign-in pages a sign-in is ended by one request, which a test or a story sends. */
export const hookGateway = (base: string): SignInGateway => ({
  begin: ({ state }) => `${base}/sandbox/sign-in?state=${state}`,
});

const howTo = `This is a sandbox without sign-in pages.
POST here, as application/x-www-form-urlencoded,
  account=<user name of a work account or membership>
or
  outcome=denied | failed
and you are sent back to the page that began the sign-in.
`;

export async function answerSignInHook(request: Incoming, world: World, signIns: SignIns): Promise<Outgoing> {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  if (request.method !== 'POST') {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    return { status: isRead ? 200 : 405, headers: { ...headers, Allow: 'GET, POST' }, body: isRead ? howTo : null };
  }
  const state = new URLSearchParams(request.search).get('state') ?? '';
  const provider = signIns.pending(state);
  if (!provider) return { status: 410, headers, body: 'There is no such sign-in (any more).\n' };

  const text = await request.text();
  if (typeof text !== 'string') return { status: 413, headers, body: 'The form is too large.\n' };
  const form = new URLSearchParams(text);
  const result = resultOf(form, provider, world);
  if (!result) return { status: 422, headers, body: 'There is no such account.\n' };

  const returnUrl = signIns.finish(state, result);
  if (returnUrl === undefined) return { status: 410, headers, body: 'There is no such sign-in (any more).\n' };
  return { status: 303, headers: { Location: returnUrl }, body: null };
}

function resultOf(
  form: URLSearchParams,
  provider: 'work-account' | 'partner-membership',
  world: World,
): SignInResult | undefined {
  const outcome = form.get('outcome');
  if (outcome === 'denied' || outcome === 'failed') return { outcome };

  const account = form.get('account') ?? '';
  if (provider === 'partner-membership') {
    const membership = world.memberships.get(account.trim().toLowerCase());
    return membership && { outcome: 'succeeded', membershipUserName: membership.userName };
  }
  const workAccount = workAccountOf(world, account);
  return workAccount && { outcome: 'succeeded', workAccount };
}
