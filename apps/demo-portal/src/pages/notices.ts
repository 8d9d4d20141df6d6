import { html, type Html } from '../html.js';
import { layout } from '../layout.js';
import type { View } from '../view.js';

const notice = (view: View, title: string, text: string) =>
  layout(view, {
    title,
    main: html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <p><a class="button" href="/">${view.words.backHome}</a></p>`,
  });

export const notFoundPage = (view: View): Html => notice(view, view.words.titles.notFound, view.words.notFound);
