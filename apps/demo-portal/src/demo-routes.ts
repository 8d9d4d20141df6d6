import { readCast } from './cast.js';
import { ControlError, type Controls } from './controls.js';
import { nextLine } from './demo-bar.js';
import { steps } from './guide.js';
import { json, readForm, seeOther, toOwnPath, type Reply } from './http.js';
import { readDemo } from './read-demo.js';
import type { Routes, Visit } from './visit.js';
import { wordsFor } from './words/words.js';

/** The demo bar's controls. They reach the mock server through this server, with its key, and only from our pages. */
export const demoRoutes: Routes = {
  /** What the bar of an open page should say by now. */
  'GET /demo/state': async ({ request, url, visitor: { person }, backend, controls }) => {
    const demo = await readDemo(backend, controls);
    const next = nextLine({ words: wordsFor(request), demo, person }, url.searchParams.get('at') ?? '');
    return json({ now: demo.now, mails: demo.mails.length, next });
  },

  'POST /demo/clock': async (visit) => {
    const form = await readForm(visit.request);
    return letThreeDaysPass(visit, form);
  },

  'POST /demo/reset': async (visit) => {
    visit.forgetEverybody();
    return use(visit, (controls) => controls.reset(), wordsFor(visit.request).demo.resetDone, '/');
  },

  'POST /demo/outbox': async (visit) => {
    const form = await readForm(visit.request);
    const { person } = visit.visitor;
    const mail = {
      ...(person && { from: person.email }),
      to: form.get('to') ?? '',
      subject: form.get('subject') ?? '',
      text: form.get('text') ?? '',
    };
    return use(visit, (controls) => controls.send(mail), wordsFor(visit.request).outbox.delivered, '/demo/outbox');
  },

  /** Goes where the story goes on, as the person who does that step. */
  'POST /demo/next': async (visit) => {
    const form = await readForm(visit.request);
    const step = steps.find(({ id }) => id === form.get('step'));
    if (!step) return seeOther('/');
    if (step.id === 'review') return letThreeDaysPass(visit, form);

    const personas = step.part ? await readCast(visit.backend, visit.controls).catch(() => []) : [];
    const persona = personas.find(({ part }) => part === step.part);
    if (persona) {
      visit.visitor.person = persona;
      visit.renewVisitor();
    }
    return seeOther(step.path);
  },
};

const letThreeDaysPass = (visit: Visit, form: URLSearchParams) =>
  use(
    visit,
    (controls) => controls.letPass(3),
    wordsFor(visit.request).demo.clockDone,
    toOwnPath(form.get('returnTo'), visit.options.origin),
  );

/** Uses a control and says on the next page what came of it. */
async function use(
  visit: Visit,
  act: (controls: Controls) => Promise<void>,
  done: string,
  next: string,
): Promise<Reply> {
  const { demo } = wordsFor(visit.request);
  try {
    await act(visit.controls);
    visit.visitor.notice = done;
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    visit.visitor.notice = error.status === 0 ? demo.unreachable : demo.failed;
  }
  visit.renewVisitor();
  return seeOther(next);
}
