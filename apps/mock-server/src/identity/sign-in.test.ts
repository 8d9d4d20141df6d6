import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMembershipClaims, parseWorkAccountClaims } from './claims.js';
import { Browser } from './testing/browser.js';
import { callback, jonas, katrin, membership, startSite, type Site } from './testing/site.js';

let site: Site;
let browser: Browser;

beforeEach(async () => {
  site = await startSite();
  browser = new Browser(site.home);
});
afterEach(async () => {
  await site.close();
  expect(site.errors).toEqual([]);
});

const credentials = (account: { userName: string; password: string }) => ({
  'user-name': account.userName,
  password: account.password,
});

describe('the work account', () => {
  it('signs in on one page and says who and which organization', async () => {
    const signIn = site.signInTo('work-account');
    const { url, state } = await signIn.begin();
    const page = await browser.get(url);
    const back = await browser.submit(page, credentials(katrin));

    expect(back.url.startsWith(`${callback}?`)).toBe(true);
    const result = await signIn.finish(back.url, { expectedState: state });
    expect(result).toMatchObject({ finished: true, state });
    expect(result.finished && parseWorkAccountClaims(result.claims)).toEqual({
      sub: 'work-katrin',
      name: 'Katrin Brandl',
      preferred_username: 'katrin@studiobrandl.onmicrosoft.example',
      email: 'k.brandl@studio-brandl.example',
      tenant_id: 'c6f1b7d4-0000-4000-8000-000000000001',
      tenant_domain: 'studiobrandl.onmicrosoft.example',
      country: 'DE',
      organization_name: 'Studio Brandl IT GmbH',
      roles: ['global-admin'],
    });
  });

  it('serves a public client too', async () => {
    const signIn = site.signInTo('work-account', 'demo-portal');
    const { url } = await signIn.begin();
    const back = await browser.submit(await browser.get(url), credentials(katrin));

    expect(await signIn.finish(back.url)).toMatchObject({ finished: true, claims: { sub: 'work-katrin' } });
  });

  it('creates one, then asks to sign in with it (R-ENR-07, R-ENR-08)', async () => {
    const signIn = site.signInTo('work-account');
    const { url } = await signIn.begin();
    const create = await browser.follow(await browser.get(url), 'Create one');
    const again = await browser.submit(create, {
      'company-name': 'Töpferei Auwald',
      country: 'DE',
      name: 'Emil Auwald',
      'user-name': 'Emil',
      password: 'Ton-und-Glasur-1',
    });

    expect(again.url).toMatch(/\/account$/);
    expect(again.text).toContain('value="emil@topfereiauwald.onmicrosoft.example"');
    const back = await browser.submit(again, {
      'user-name': 'emil@topfereiauwald.onmicrosoft.example',
      password: 'Ton-und-Glasur-1',
    });
    expect(await signIn.finish(back.url)).toMatchObject({
      finished: true,
      claims: { name: 'Emil Auwald', roles: ['global-admin'], organization_name: 'Töpferei Auwald', country: 'DE' },
    });
  });

  it('opens with the new account when that is the intent (R-ENR-07)', async () => {
    const { url } = await site.signInTo('work-account').begin({ intent: 'create', uiLocales: 'it' });
    const page = await browser.get(url);

    expect(page.text).toContain('<h1>Crea un account aziendale</h1>');
    expect(page.text).toContain('<html lang="it">');
    expect(page.text).toMatch(/<option value="DE" *>Germania</);
  });

  it('names every field of a new account that is not right, and keeps what was typed', async () => {
    const { url } = await site.signInTo('work-account').begin({ intent: 'create' });
    const page = await browser.submit(await browser.get(url), {
      'company-name': '"><script>x</script>',
      country: 'XX',
      'user-name': 'emil@auwald',
      password: 'short',
    });

    expect(page.status).toBe(422);
    expect(page.text.match(/aria-invalid/g)).toHaveLength(4);
    expect(page.text).toContain('value="&#34;&#62;&#60;script&#62;x&#60;/script&#62;"');
    expect(page.text).not.toContain('<script');
    expect(page.text).not.toContain('short');
  });

  it('has a temporary password replaced before the sign-in goes on', async () => {
    const signIn = site.signInTo('work-account');
    const { url } = await signIn.begin();
    const change = await browser.submit(await browser.get(url), credentials(jonas));
    expect(change.url).toMatch(/\/new-password$/);

    const choose = (first: string, second = first) =>
      browser.submit(change, { 'new-password': first, 'new-password-again': second });
    expect((await choose('too-short')).text).toContain('Use at least 12 characters.');
    expect((await choose('Jonas-waehlt-selbst', 'something-else')).text).toContain(
      'The two passwords are not the same.',
    );
    expect((await choose(jonas.password)).text).toContain('differs from the temporary one');

    const back = await choose('Jonas-waehlt-selbst');
    expect(await signIn.finish(back.url)).toMatchObject({ finished: true, claims: { sub: 'work-jonas', roles: [] } });
    expect(await site.accounts.workAccounts.verifyPassword(jonas.userName, jonas.password)).toEqual({
      outcome: 'wrong',
    });
  });

  it('lets nobody skip the change by its address', async () => {
    const page = await browser.get((await site.signInTo('work-account').begin()).url);
    const skipped = await browser.post(
      page.url.replace('/account', '/new-password'),
      new URLSearchParams({
        'new-password': 'never-signed-in-1',
        'new-password-again': 'never-signed-in-1',
      }),
    );

    expect(skipped.url).toBe(page.url);
  });

  it('does not replace a password that somebody else has replaced meanwhile', async () => {
    const second = new Browser(site.home);
    const signIn = site.signInTo('work-account');
    const change = await browser.submit(await browser.get((await signIn.begin()).url), credentials(jonas));
    const other = await second.submit(await second.get((await signIn.begin()).url), credentials(jonas));
    await browser.submit(change, { 'new-password': 'first-comes-first', 'new-password-again': 'first-comes-first' });
    const late = await second.submit(other, {
      'new-password': 'second-is-late-1',
      'new-password-again': 'second-is-late-1',
    });

    expect(late.status).toBe(409);
    expect(late.text).toContain('changed in the meantime');
  });

  it('blocks a disabled account, and says so only to who knows the password', async () => {
    const page = await browser.get((await site.signInTo('work-account').begin()).url);
    const right = await browser.submit(page, { 'user-name': 'gone@x.example', password: katrin.password });
    const wrong = await browser.submit(page, { 'user-name': 'gone@x.example', password: 'a guess' });

    expect(right.text).toContain('can’t sign in. Ask your administrator.');
    expect(wrong.text).toContain('The user name or the password is not right.');
  });

  it('asks again at every sign-in, and the next persona may differ', async () => {
    const signIn = site.signInTo('work-account');
    await browser.submit(await browser.get((await signIn.begin()).url), credentials(katrin));
    await site.accounts.workAccounts.replaceTemporaryPassword(jonas.id, 'Jonas-waehlt-selbst');
    const { url } = await signIn.begin();
    const withoutPrompt = new URL(url);
    withoutPrompt.searchParams.delete('prompt');

    const page = await browser.get(withoutPrompt.href);
    expect(page.text).toContain('<h1>Sign in</h1>');
    const back = await browser.submit(page, { 'user-name': jonas.userName, password: 'Jonas-waehlt-selbst' });
    expect(await signIn.finish(back.url)).toMatchObject({ finished: true, claims: { sub: 'work-jonas' } });
  });
});

describe('the membership center', () => {
  it('asks for the user name alone, then for the password on its own page (R-ENR-17, R-ENR-19)', async () => {
    const signIn = site.signInTo('partner-membership');
    const first = await browser.get((await signIn.begin()).url);
    expect(first.text).not.toContain('type="password"');

    const second = await browser.submit(first, { 'user-name': membership.userName });
    expect(second.url).toMatch(/\/password$/);
    expect(second.text).not.toContain('name="user-name"');

    const back = await browser.submit(second, { password: membership.password });
    const result = await signIn.finish(back.url);
    expect(result.finished && parseMembershipClaims(result.claims)).toEqual({
      sub: 'pmc-katrin',
      name: 'Katrin Brandl',
      preferred_username: 'k.brandl@studio-brandl.example',
    });
  });

  it('does not tell which user names exist, and lets go back to another one', async () => {
    const first = await browser.get((await site.signInTo('partner-membership').begin()).url);
    const second = await browser.submit(first, { 'user-name': 'nobody@x.example' });
    const wrong = await browser.submit(second, { password: 'whatever it is' });

    expect(wrong.text).toContain('The user name or the password is not right.');
    expect((await browser.follow(wrong, 'Use another user name')).text).toContain('value="nobody@x.example"');
  });

  it('does not know work accounts', async () => {
    const first = await browser.get((await site.signInTo('partner-membership').begin()).url);
    const second = await browser.submit(first, { 'user-name': katrin.userName });

    expect((await browser.submit(second, { password: katrin.password })).status).toBe(422);
  });
});
