import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser } from './testing/browser.js';
import { callback, jonas, katrin, membership, startSite, type Site } from './testing/site.js';

let site: Site;
let browser: Browser;

beforeEach(async () => {
  site = await startSite();
  browser = new Browser(site.home);
});
afterEach(() => site.close());

const right = { 'user-name': katrin.userName, password: katrin.password };
const wrong = { 'user-name': katrin.userName, password: 'not her password' };

async function openSignIn() {
  const signIn = site.signInTo('work-account');
  const { url, state } = await signIn.begin();
  return { signIn, url, state, page: await browser.get(url) };
}

const redeem = (code: string, verifier: string) =>
  fetch(`${site.home}/work-account/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa('twotier-api:sandbox-only')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback,
      code_verifier: verifier,
    }),
  });

describe('a wrong password', () => {
  it('keeps the user name typed and never the password', async () => {
    const { page } = await openSignIn();
    const again = await browser.submit(page, wrong);

    expect(again.status).toBe(422);
    expect(again.text).toContain('<title>Error: Sign in');
    expect(again.text).toContain(`value="${katrin.userName}"`);
    expect(again.text).not.toContain('not her password');
  });

  it('makes wait a minute after five, also with the right one', async () => {
    const { page, signIn } = await openSignIn();
    const guesses = await Promise.all(Array.from({ length: 5 }, () => browser.submit(page, wrong)));
    expect(guesses.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422]);

    const throttled = await browser.submit(page, { ...right, 'user-name': katrin.userName.toUpperCase() });
    expect(throttled.status).toBe(429);
    expect(throttled.headers.get('retry-after')).toBe('60');
    expect(throttled.text).toContain('Wait 60 seconds');

    site.clock.now += 60_000;
    const back = await browser.submit(page, right);
    expect(await signIn.finish(back.url)).toMatchObject({ finished: true });
  });

  it('counts anew after a right one', async () => {
    for (let round = 0; round < 2; round += 1) {
      const { page } = await openSignIn();
      for (let guess = 0; guess < 4; guess += 1) expect((await browser.submit(page, wrong)).status).toBe(422);
      expect((await browser.submit(page, right)).url).toContain(callback);
    }
  });
});

describe('what comes back', () => {
  it('is refused with a state nobody was given', async () => {
    const { signIn, page } = await openSignIn();
    const back = new URL((await browser.submit(page, right)).url);
    back.searchParams.set('state', 'made-up');

    expect(await signIn.finish(back)).toEqual({ finished: false, failure: 'mismatch' });
  });

  it('is refused in a browser that did not begin it', async () => {
    const { signIn, page } = await openSignIn();
    const other = await signIn.begin();
    const back = await browser.submit(page, right);

    expect(await signIn.finish(back.url, { expectedState: other.state })).toEqual({
      finished: false,
      failure: 'mismatch',
    });
  });

  it('is refused with the code of another sign-in: verifier and nonce differ', async () => {
    const { signIn, page } = await openSignIn();
    const stolen = new URL((await browser.submit(page, right)).url);
    const { state } = await signIn.begin();
    stolen.searchParams.set('state', state);

    expect(await signIn.finish(stolen)).toEqual({ finished: false, state, failure: 'mismatch' });
  });

  it('is refused with a nonce of somebody else', async () => {
    const signIn = site.signInTo('work-account');
    const { url, state } = await signIn.begin();
    const changed = new URL(url);
    changed.searchParams.set('nonce', 'somebody-else');
    const back = await browser.submit(await browser.get(changed.href), right);

    expect(await signIn.finish(back.url)).toEqual({ finished: false, state, failure: 'mismatch' });
  });

  it('is refused the second time', async () => {
    const { signIn, page } = await openSignIn();
    const back = await browser.submit(page, right);

    expect(await signIn.finish(back.url)).toMatchObject({ finished: true });
    expect(await signIn.finish(back.url)).toEqual({ finished: false, failure: 'mismatch' });
  });

  it('is refused when it is another issuer that answers', async () => {
    const { signIn, page, state } = await openSignIn();
    const back = new URL((await browser.submit(page, right)).url);
    back.searchParams.set('iss', `${site.home}/partner-membership`);

    expect(await signIn.finish(back)).toEqual({ finished: false, state, failure: 'mismatch' });
  });

  it('says denied after Cancel, and expired when it took too long', async () => {
    const { signIn, page, state } = await openSignIn();
    const cancelled = await browser.submit(page, {}, 'cancel');
    expect(await signIn.finish(cancelled.url)).toEqual({ finished: false, state, failure: 'denied' });

    const late = await openSignIn();
    const back = await browser.submit(late.page, right);
    site.clock.now += 31 * 60_000;
    expect(await late.signIn.finish(back.url)).toEqual({ finished: false, state: late.state, failure: 'expired' });
  });

  it('says unavailable when the issuer is gone', async () => {
    const { signIn, page, state } = await openSignIn();
    const back = await browser.submit(page, right);
    await site.close();

    expect(await signIn.finish(back.url)).toEqual({ finished: false, state, failure: 'unavailable' });
  });
});

describe('the token endpoint', () => {
  it('gives nothing for a replayed code or a wrong verifier', async () => {
    const { signIn, page } = await openSignIn();
    const back = await browser.submit(page, right);
    const code = new URL(back.url).searchParams.get('code') ?? '';
    const guessed = await redeem(code, 'v'.repeat(43));
    expect([guessed.status, await guessed.json()]).toMatchObject([400, { error: 'invalid_grant' }]);

    await signIn.finish(back.url);
    const replayed = await redeem(code, 'v'.repeat(43));
    expect([replayed.status, await replayed.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
  });
});

describe('an authorization request', () => {
  it.each([
    ['without a challenge', /^code_challenge/, undefined, 'invalid_request'],
    ['with a plain challenge', /^code_challenge_method$/, 'plain', 'invalid_request'],
    ['that must not ask anybody', /^prompt$/, 'none', 'login_required'],
  ])('%s is sent back with an error', async (_what, parameter, value, error) => {
    const { url } = await site.signInTo('work-account').begin();
    const changed = new URL(url);
    for (const name of [...changed.searchParams.keys()].filter((key) => parameter.test(key))) {
      if (value === undefined) changed.searchParams.delete(name);
      else changed.searchParams.set(name, value);
    }

    const back = await browser.get(changed.href);
    expect(new URL(back.url).searchParams.get('error')).toBe(error);
  });

  it('with a foreign return address ends on a page of ours', async () => {
    const { url } = await site.signInTo('work-account').begin();
    const changed = new URL(url);
    changed.searchParams.set('redirect_uri', 'http://evil.example/');
    const page = await browser.get(changed.href);

    expect(page.url.startsWith(site.home)).toBe(true);
    expect(page.status).toBe(400);
    expect(page.text).toContain('This sign‑in can’t go on');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('leads to the configured address, whatever host the request names', async () => {
    const found = await fetch(
      `${site.home.replace('127.0.0.1', 'localhost')}/work-account/.well-known/openid-configuration`,
      {
        headers: { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
      },
    );
    expect(await found.json()).toMatchObject({
      issuer: `${site.home}/work-account`,
      authorization_endpoint: `${site.home}/work-account/auth`,
    });
  });
});

describe('the pages', () => {
  it('allow no script, no frame, and forms only along the way back', async () => {
    const { page } = await openSignIn();

    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' http://portal.example http://localhost:4300; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).not.toMatch(/<script|<style|style=|\son\w+=/);
  });

  it('show hostile names as text', async () => {
    const { page } = await openSignIn();
    expect(page.text).toContain('<bdi>Nordwind &#60;Partner&#62; &#38; Co</bdi>');

    const hostile = `"'><img src=x onerror=alert(1)>`;
    const again = await browser.submit(page, { 'user-name': hostile, password: 'x' });
    expect(again.text).not.toContain('<img');
    expect(again.text).toContain('&#34;&#39;&#62;&#60;img src=x onerror=alert(1)&#62;');
  });

  it('show the demo accounts and never a temporary password', async () => {
    const { page } = await openSignIn();

    expect(page.text).toContain('Sandbox: accounts you can use');
    expect(page.text).toContain(katrin.password);
    expect(page.text).not.toContain(jonas.password);
    expect(page.text).not.toContain(membership.password);
  });

  it('speak the language of the browser', async () => {
    const italian = new Browser(site.home, { 'Accept-Language': 'fr-FR, it-IT;q=0.9, en;q=0.5' });
    const page = await italian.get((await site.signInTo('work-account').begin()).url);

    expect(page.text).toContain('<h1>Accedi</h1>');
  });

  it('are over once the sign-in is finished', async () => {
    const { page } = await openSignIn();
    await browser.submit(page, right);

    expect((await browser.submit(page, right)).status).toBe(410);
  });

  it('say which methods they take', async () => {
    const { page } = await openSignIn();
    const response = await fetch(page.url, { method: 'DELETE' });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  it('belong to the browser that opened them', async () => {
    const { page } = await openSignIn();
    const stranger = await new Browser(site.home).get(page.url);

    expect(stranger.status).toBe(410);
    expect(stranger.text).toContain('This sign‑in has ended');
  });

  it('take no form from elsewhere, none that is too large and none of another kind', async () => {
    const { page } = await openSignIn();
    const post = (body: BodyInit, headers?: Record<string, string>) => browser.post(page.url, body, headers);

    expect((await post(new URLSearchParams(right), { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await post(new URLSearchParams({ 'user-name': 'x'.repeat(20_000) }))).status).toBe(413);
    expect((await post('{}', { 'Content-Type': 'application/json' })).status).toBe(415);
    expect((await browser.get(`${page.url}/../constructor`)).status).toBe(404);
    expect((await browser.get(page.url.replace('/account', '/constructor'))).status).toBe(404);
  });

  it('leave other addresses to the server', async () => {
    expect(await (await fetch(`${site.home}/v1/enrollment`)).text()).toBe('not ours');
    expect(await (await fetch(`${site.home}/work-accounts`)).text()).toBe('not ours');
  });

  it('write no password anywhere', async () => {
    const said: unknown[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => void said.push(...parts)),
    );
    const { page } = await openSignIn();
    await browser.submit(page, wrong);
    await browser.submit(page, right);
    for (const spy of spies) spy.mockRestore();

    expect(said).toEqual([]);
    expect(site.errors).toEqual([]);
  });
});
