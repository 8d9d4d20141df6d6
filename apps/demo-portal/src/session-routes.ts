import { isTwotierError } from '@twotier/client';
import { findSignedIn, readCast } from './cast.js';
import { json, readForm, seeOther, text, toOwnPath } from './http.js';
import type { Person } from './people.js';
import type { Routes, Visit } from './visit.js';
import { beginSignIn, finishSignIn, type SignInSettings } from './sign-in.js';
import { wordsFor } from './words/words.js';

/** Who is signed in, and the one thing the elements need of it: a session token. */
export const sessionRoutes: Routes = {
  /** The elements' `getToken` asks here. The secret key stays on this server. */
  'POST /twotier/token': async ({ visitor: { person }, backend }) => {
    if (!person) return json({ code: 'not-signed-in' }, 401);
    try {
      const { token, expiresAt } = await backend.createSession(person);
      return json({ token, expiresAt });
    } catch (error) {
      if (!isTwotierError(error)) throw error;
      return json({ code: error.code }, 502);
    }
  },

  /** The demo's short way to be somebody else. A real portal has only the sign-in below. */
  'POST /personas/*': async (visit, id) => {
    const form = await readForm(visit.request);
    const cast = await readCast(visit.backend, visit.controls).catch(() => []);
    const persona = cast.find(({ userId }) => userId === id);
    if (!persona) return text('Nobody of that name is in the demo.', 404);

    become(visit, persona);
    return seeOther(toOwnPath(form.get('returnTo'), visit.options.origin));
  },

  'GET /sign-in': async (visit) => {
    const words = wordsFor(visit.request);
    try {
      const { url, begun } = await beginSignIn(settingsOf(visit), words.locale);
      visit.visitor.signIn = begun;
      visit.renewVisitor();
      return seeOther(url);
    } catch {
      return home(visit, words.signIn.unavailable);
    }
  },

  'GET /sign-in/callback': async (visit) => {
    const { signIn: words } = wordsFor(visit.request);
    const begun = visit.visitor.signIn;
    visit.visitor.signIn = undefined;
    const end = await finishSignIn(settingsOf(visit), begun, visit.url.search);
    if (!end.finished) return home(visit, words[end.because]);

    const person = await findSignedIn(visit.backend, visit.controls, end.person);
    if (!person) return home(visit, words.unknown(end.person.name));

    become(visit, person);
    return home(visit, words.done(person.name));
  },

  'POST /sign-out': (visit) => {
    become(visit, undefined);
    return seeOther('/');
  },
};

function become(visit: Visit, person: Person | undefined) {
  visit.visitor.person = person;
  visit.visitor.signIn = undefined;
  visit.renewVisitor();
}

function home(visit: Visit, notice: string) {
  visit.visitor.notice = notice;
  visit.renewVisitor();
  return seeOther('/');
}

const settingsOf = ({ options: { api, origin } }: Visit): SignInSettings => ({
  issuer: `${api}/work-account`,
  clientId: 'demo-portal',
  redirectUri: `${origin}/sign-in/callback`,
});
