import { html, type Html } from './html.js';
import { nextStep, type StepId } from './guide.js';
import { isSamePerson, parts, type Part, type Persona } from './people.js';
import type { View } from './view.js';

/**
 * The controls of the demo, below every page: who one is, what day it is, the mails, and where the story goes on.
 * It sticks to the bottom and takes its own room, so that nothing of the page lies behind it at the end.
 */
export function demoBar(view: View): Html {
  const { words, demo, path } = view;
  const isReachable = demo.now !== undefined;

  return html`<aside class="demo" aria-label="${words.demo.label}" data-api="${view.api}">
      <div class="demo-line">
        <strong class="demo-tag">${words.demo.title}</strong>
        ${demo.now !== undefined && date(view, demo.now)}
        ${isReachable ? nextForm(view) : html`<p class="demo-next">${words.demo.unreachable}</p>`}
      </div>
      <details class="demo-panel" open>
        <summary>${words.demo.controls}</summary>
        <div class="demo-controls">
          <form class="demo-people" method="post" data-keep-fragment>
            <input type="hidden" name="returnTo" value="${path}" />
            <span class="unseen">${words.demo.who}</span>
            <ul>
              ${parts.map((part) => html`<li>${personasOf(view, part)}</li>`)}
            </ul>
          </form>
          <div class="demo-tools">
            ${clock(view)}
            <a class="demo-button" href="/demo/outbox" ${path === '/demo/outbox' && html`aria-current="page"`}
              >${words.demo.outbox} <span class="count" id="demo-mails">${demo.mails.length}</span></a
            >
            ${reset(view)}
          </div>
        </div>
      </details>
    </aside>
    <script src="/demo-bar.js"></script>`;
}

/** What the bar says of the story, for a page and for the script that keeps an open page fresh. */
export interface NextLine {
  readonly text: string;
  /** The way there. Missing at the end of the story, and where the right person already stands in the right place. */
  readonly go?: { readonly step: StepId; readonly text: string };
}

export function nextLine({ words, demo, person }: Pick<View, 'words' | 'demo' | 'person'>, path: string): NextLine {
  const step = demo.story && nextStep(demo.story);
  if (!step) return { text: words.path.allDone };

  const text = words.path.steps[step.id];
  const part = demo.personas.find((persona) => isSamePerson(person, persona))?.part;
  const isThere = step.id !== 'review' && step.path === path && (!step.part || step.part === part);
  return isThere ? { text } : { text, go: { step: step.id, text: words.path.go[step.id] } };
}

function nextForm(view: View): Html {
  const { text, go } = nextLine(view, view.path);

  return html`<p class="demo-next"><b>${view.words.demo.next}:</b> <span id="demo-step">${text}</span></p>
    <form method="post" action="/demo/next">
      <input type="hidden" name="returnTo" value="${view.path}" />
      <button
        class="demo-button demo-button--go"
        id="demo-go"
        name="step"
        value="${go?.step}"
        ${!go && html`hidden`}
      >
        ${go?.text}
      </button>
    </form>`;
}

function personasOf({ words, demo, person }: View, part: Part): readonly Html[] | Html {
  const cast = demo.personas.filter((persona) => persona.part === part);
  if (cast.length > 0)
    return cast.map((persona) => personaButton(words.demo.parts[part], persona, isSamePerson(person, persona)));

  // Somebody who signed in at the work account need not be of the cast.
  if (part === 'reseller-user' && demo.story && demo.story.newUser !== 'none') {
    return html`<a class="demo-persona" href="/sign-in"
      ><b>${words.demo.parts[part]}</b><span>${words.demo.signsIn}</span></a
    >`;
  }
  return html`<span class="demo-persona demo-persona--not-yet"
    ><b>${words.demo.parts[part]}</b><span>${words.demo.notYet}</span></span
  >`;
}

const personaButton = (part: string, { userId, name }: Persona, isCurrent: boolean) =>
  html`<button class="demo-persona" formaction="/personas/${encodeURIComponent(userId)}" aria-pressed="${String(isCurrent)}">
    <b>${name}</b><span>${part}</span>
  </button>`;

const date = ({ words }: View, now: string) =>
  html`<span class="demo-date"
    ><span class="unseen">${words.demo.date}</span>
    <time datetime="${now}"
      >${new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(now))}</time
    ></span
  >`;

const clock = ({ words, path }: View) =>
  html`<form method="post" action="/demo/clock" data-keep-fragment>
    <input type="hidden" name="returnTo" value="${path}" />
    <button class="demo-button">${words.demo.clock}</button>
  </form>`;

const reset = ({ words }: View) =>
  html`<button class="demo-button" type="button" popovertarget="demo-reset">${words.demo.reset}</button>
    <div id="demo-reset" class="demo-popover" popover>
      <p>${words.demo.resetAsk}</p>
      <form method="post" action="/demo/reset"><button class="demo-button">${words.demo.resetYes}</button></form>
    </div>`;
