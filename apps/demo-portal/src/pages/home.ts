import { chapterIds, chapterPaths, chapterStates, nextStep, type ChapterId, type ChapterState } from '../guide.js';
import { html, type Html } from '../html.js';
import { layout } from '../layout.js';
import type { Person } from '../people.js';
import type { View } from '../view.js';

/** What Nordwind offers, and the way to it. Somebody signed in is greeted and told the next step instead. */
export function homePage(view: View): Html {
  const { words, person } = view;

  return layout(view, {
    title: words.titles.home,
    isWide: true,
    main: html`${person ? welcome(view, person) : hero(view)} ${guidedPath(view)} ${offer(view)} ${contact(view)}`,
  });
}

const hero = ({ words: { home } }: View) =>
  html`<section class="hero">
    <div class="hero-text">
      <h1>${home.headline}</h1>
      <p>${home.lead}</p>
      <p class="hero-actions">
        <a class="button button--bright" href="/enroll">${home.begin}</a>
        <a class="button button--bar" href="#path">${home.how}</a>
      </p>
    </div>
    ${wind}
  </section>`;

function welcome({ words, demo }: View, person: Person): Html {
  const step = demo.story && nextStep(demo.story);

  return html`<section class="hero hero--low">
    <div class="hero-text">
      <h1>${words.home.greeting(person.name)}</h1>
      <p>${words.home.greetingLead(person.organizationName)}</p>
      ${step && html`<p><b>${words.home.next}:</b> ${words.path.steps[step.id]}</p>`}
    </div>
    ${wind}
  </section>`;
}

const guidedPath = ({ words, demo }: View) => {
  const states = chapterStates(demo.story);

  return html`<section class="band" id="path" aria-labelledby="path-title">
    <h2 id="path-title">${words.home.pathTitle}</h2>
    <p class="band-lead">${words.home.pathLead}</p>
    <ol class="path">
      ${chapterIds.map((id) => chapter(words, id, states[id]))}
    </ol>
  </section>`;
};

const chapter = ({ path: words }: View['words'], id: ChapterId, state: ChapterState) =>
  html`<li class="path-item" data-state="${state}" ${state === 'here' && html`aria-current="step"`}>
    <span class="path-mark">${marks[state]}</span>
    <div>
      <h3><a href="${chapterPaths[id]}">${words.chapters[id].title}</a></h3>
      <p class="path-state">${words[state]}</p>
      <p>${words.chapters[id].text}</p>
    </div>
  </li>`;

const offer = ({ words: { home } }: View) =>
  html`<section class="band band--paper" id="offer" aria-labelledby="offer-title">
    <h2 id="offer-title">${home.offerTitle}</h2>
    <ul class="offers">
      ${home.offers.map(
        ({ title, text }) =>
          html`<li>
            <h3>${title}</h3>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
  </section>`;

const contact = ({ words }: View) =>
  html`<section class="band band--contact" id="contact" aria-labelledby="contact-title">
    <h2 id="contact-title">${words.home.contactTitle}</h2>
    <p>${words.home.contact}</p>
    <p><b>${words.phone}</b></p>
  </section>`;

const circle = 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z';
const mark = (line: string) =>
  html`<svg viewBox="0 0 20 20" width="24" height="24" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" d="${line}" />
  </svg>`;

/** A solid line is done, a dashed one is still open: the same language as the elements speak. */
const marks: Readonly<Record<ChapterState, Html>> = {
  done: mark(`${circle}M6.5 10.2l2.5 2.5 4.7-5`),
  here: mark(`${circle}M10 11.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z`),
  later: mark(circle),
};

/** The wind of the logo, drawn large. */
const wind = html`<svg class="hero-wind" viewBox="0 0 520 300" aria-hidden="true" preserveAspectRatio="xMaxYMid meet">
  <g fill="none" stroke="currentColor" stroke-width="10" stroke-linecap="round">
    <path d="M10 84h318a42 42 0 1 0-42-42" />
    <path d="M90 150h342a48 48 0 1 1-48 48" />
    <path d="M10 216h196a36 36 0 1 1-36 36" />
    <path d="M392 84h44M10 150h34M250 216h58" />
  </g>
</svg>`;
