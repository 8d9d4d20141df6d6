import { html, type Html, type HtmlValue } from '../html.js';
import { layout } from '../layout.js';
import type { Mail } from '../controls.js';
import type { View } from '../view.js';

/** Every mail of the demo, and a form for those that people send by themselves. */
export function outboxPage(view: View): Html {
  const { words, demo } = view;

  return layout(view, {
    title: words.titles.outbox,
    main: html`<h1>${words.titles.outbox}</h1>
      <p class="lead">${words.outbox.lead}</p>
      <div class="columns columns--outbox">
        <section class="mails" aria-label="${words.outbox.newest}">${mails(view)}</section>
        ${demo.now !== undefined && compose(view)}
      </div>`,
  });
}

function mails(view: View): HtmlValue {
  const { words, demo } = view;
  if (demo.now === undefined) return html`<p class="panel">${words.outbox.unreachable}</p>`;
  if (demo.mails.length === 0) return html`<p class="panel">${words.outbox.empty}</p>`;
  return demo.mails.map((mail) => letter(view, mail));
}

function letter({ words }: View, { from, to, subject, text, at }: Mail): Html {
  const sent = new Date(at);
  const when = new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

  return html`<article class="panel mail">
    <h2>${subject}</h2>
    <dl class="mail-head">
      <div><dt>${words.outbox.from}</dt><dd><bdi>${from}</bdi></dd></div>
      <div><dt>${words.outbox.to}</dt><dd><bdi>${to}</bdi></dd></div>
      ${
        !Number.isNaN(sent.getTime()) &&
        html`<div><dt>${words.outbox.sent}</dt><dd><time datetime="${at}">${when.format(sent)}</time></dd></div>`
      }
    </dl>
    <div class="mail-text" dir="auto">${linkify(text)}</div>
  </article>`;
}

/** The text as it is, with its web addresses as links and nothing else as markup. */
function linkify(text: string): HtmlValue {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'’”])/).map((part, index) => {
    if (index % 2 === 0 || !URL.canParse(part)) return part;
    return html`<a href="${part}" rel="noreferrer">${part}</a>`;
  });
}

function compose({ words: { outbox }, demo }: View): Html {
  const known = demo.personas.filter(({ email }) => email !== '');

  return html`<form class="panel form" id="compose" method="post" action="/demo/outbox">
    <h2>${outbox.compose}</h2>
    <p class="hint">${outbox.composeLead}</p>
    <input type="hidden" name="returnTo" value="/demo/outbox" />
    <div class="field">
      <label for="to">${outbox.recipient}</label>
      <input id="to" name="to" type="email" required maxlength="254" autocomplete="off" list="known" />
      <datalist id="known">
        ${known.map(({ email, name }) => html`<option value="${email}">${name}</option>`)}
      </datalist>
    </div>
    <div class="field">
      <label for="subject">${outbox.subject}</label>
      <input id="subject" name="subject" required maxlength="500" autocomplete="off" />
    </div>
    <div class="field">
      <label for="text">${outbox.text}</label>
      <textarea id="text" name="text" required maxlength="20000" rows="10"></textarea>
    </div>
    <p><button class="button button--primary">${outbox.send}</button></p>
  </form>`;
}
