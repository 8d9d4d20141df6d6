import type { Client } from '@twotier/client';
import { css, html, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { expect, it } from 'vitest';
import { TwotierSession } from '../session/session.js';
import { defineElement } from './define.js';
import type { TwotierErrorEvent } from './events.js';
import { TwotierElement } from './twotier-element.js';

class Greeting extends TwotierElement {
  static override styles = css`:host { --greeting: drawn; }`;
  @state() isFaulty = false;
  updates = 0;

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.updates += 1;
  }

  protected override render() {
    if (this.isFaulty) throw new RangeError('a faulty template');
    return html`<p>${this.t('common.action.cancel')}</p>
      <b>${this.rich('common.step.position', { step: html`<i>1</i>`, steps: 6 })}</b>`;
  }
}
defineElement('test-greeting', Greeting);

const page = (markup: string) => {
  const box = document.createElement('div');
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  box.append(...document.adoptNode(parsed.body).childNodes);
  document.body.replaceChildren(box);
  return box;
};
const greetingIn = (box: ParentNode) => box.querySelector<Greeting>('test-greeting') as Greeting;
const text = (element: Greeting) => element.renderRoot.querySelector('p')?.textContent;

it('speaks the language of the page around it', async () => {
  const greeting = greetingIn(page('<section lang="it-IT"><test-greeting></test-greeting></section>'));
  await greeting.updateComplete;
  expect(text(greeting)).toBe('Annulla');
});

it('changes the language with the page and with its own property', async () => {
  const box = page('<section lang="it"><test-greeting></test-greeting></section>');
  const greeting = greetingIn(box);
  await greeting.updateComplete;

  box.firstElementChild?.setAttribute('lang', 'en');
  await expect.poll(() => text(greeting)).toBe('Cancel');

  greeting.locale = 'it-CH';
  await expect.poll(() => text(greeting)).toBe('Annulla');
  expect(greeting.getAttribute('lang')).toBe('it-CH');
});

it('writes the dates of a refusal as the rest of its dates', async () => {
  const greeting = greetingIn(page('<section lang="en-GB"><test-greeting></test-greeting></section>'));
  await greeting.updateComplete;
  const refusal = { code: 'mpn-profile-inactive', rule: 'R-ENR-23', since: '2024-06-30' };
  await expect.poll(() => greeting.wordsOf(refusal).reason).toBe('Not active since 30 June 2024.');

  greeting.locale = 'en-US';
  await expect.poll(() => greeting.wordsOf(refusal).reason).toBe('Not active since June 30, 2024.');
});

it('falls back to English and says so to a screen reader', async () => {
  const greeting = greetingIn(page('<section lang="sv"><test-greeting></test-greeting></section>'));
  await greeting.updateComplete;
  expect([text(greeting), greeting.getAttribute('lang')]).toEqual(['Cancel', 'en']);
});

it('lets the rules speak in the reader’s own region', async () => {
  const section = page('<section lang="en-GB"><test-greeting></test-greeting></section>').firstElementChild;
  const greeting = greetingIn(section as Element);
  await greeting.updateComplete;
  const refusal = { code: 'mpn-profile-inactive', since: '2024-06-30' };
  await expect.poll(() => greeting.wordsOf(refusal).reason).toBe('Not active since 30 June 2024.');

  section?.setAttribute('lang', 'en-US');
  await expect.poll(() => greeting.wordsOf(refusal).reason).toBe('Not active since June 30, 2024.');

  // English sentences keep English dates where nobody has words of the reader's language.
  greeting.locale = 'sv-SE';
  await expect.poll(() => greeting.ruleWords.locale).toBe('en');
});

it('puts templates into sentences', async () => {
  const greeting = greetingIn(page('<section lang="en"><test-greeting></test-greeting></section>'));
  await greeting.updateComplete;
  expect(greeting.renderRoot.querySelector('b')?.textContent).toBe('Step 1 of 6');
  expect(greeting.renderRoot.querySelector('b i')?.textContent).toBe('1');
});

it('has one live region before anything is announced', async () => {
  const greeting = greetingIn(page('<test-greeting></test-greeting>'));
  await greeting.updateComplete;
  const regions = greeting.renderRoot.querySelectorAll('[aria-live=polite]');

  greeting.announce('Saved');
  const first = regions[0]?.textContent;
  greeting.announce('Saved');

  expect(regions).toHaveLength(1);
  expect(first).toBe('Saved');
  expect(regions[0]?.textContent).not.toBe(first);
});

it('shows a fallback when drawing fails, tells the host, and comes back', async () => {
  const greeting = greetingIn(page('<section lang="en"><test-greeting></test-greeting></section>'));
  await greeting.updateComplete;
  const errors: TwotierErrorEvent[] = [];
  greeting.addEventListener('twotier-error', (event) => errors.push(event));

  greeting.isFaulty = true;
  await greeting.updateComplete;
  expect(greeting.renderRoot.querySelector('[role=alert]')?.textContent).toContain('could not be shown');
  expect(errors.map(({ error }) => error.kind)).toEqual(['render']);
  expect(errors[0]?.detail.error.cause).toBeInstanceOf(RangeError);

  greeting.isFaulty = false;
  greeting.renderRoot.querySelector('button')?.click();
  await greeting.updateComplete;
  expect(text(greeting)).toBe('Cancel');
  expect(greeting.renderRoot.querySelector('[role=alert]')).toBeNull();
});

it('says once that it is ready', async () => {
  const box = page('');
  let ready = 0;
  box.addEventListener('twotier-ready', () => (ready += 1));
  const greeting = new Greeting();
  box.append(greeting);
  await greeting.updateComplete;
  greeting.requestUpdate();
  await greeting.updateComplete;
  expect(ready).toBe(1);
});

it('finds a session that is registered later than itself', async () => {
  const box = page('<late-session locale="it"><test-greeting lang="en"></test-greeting></late-session>');
  const greeting = greetingIn(box);
  await greeting.updateComplete;
  expect(text(greeting)).toBe('Cancel');

  const client = { name: 'late' } as unknown as Client;
  (box.firstElementChild as TwotierSession).client = client;
  class LateSession extends TwotierSession {}
  customElements.define('late-session', LateSession);

  await expect.poll(() => text(greeting)).toBe('Annulla');
  expect(greeting.client).toBe(client);
});

it('takes from an inner session what that sets, and the rest from the outer one', async () => {
  defineElement('twotier-session', TwotierSession);
  const box = page(
    '<twotier-session id="outer"><twotier-session locale="it"><test-greeting></test-greeting></twotier-session></twotier-session>',
  );
  const greeting = greetingIn(box);
  const client = { name: 'outer' } as unknown as Client;
  (box.querySelector('#outer') as TwotierSession).client = client;
  await expect.poll(() => text(greeting)).toBe('Annulla');
  expect(greeting.client).toBe(client);
});

it("prefers the host's own words", async () => {
  defineElement('twotier-session', TwotierSession);
  const box = page('<twotier-session locale="en"><test-greeting></test-greeting></twotier-session>');
  const session = box.querySelector('twotier-session') as TwotierSession;
  session.translations = { en: { 'common.action.cancel': 'Never mind' } };
  await expect.poll(() => text(greetingIn(box))).toBe('Never mind');
});

it('keeps its drawing when it is moved in the page', async () => {
  const box = page('<section lang="en"><test-greeting></test-greeting><div></div></section>');
  const greeting = greetingIn(box);
  await greeting.updateComplete;
  const paragraph = greeting.renderRoot.querySelector('p');

  box.querySelector('div')?.append(greeting);
  await greeting.updateComplete;
  expect(greeting.renderRoot.querySelector('p')).toBe(paragraph);
});

it('replaces the skeleton of a declarative shadow root and adopts its sheets', async () => {
  const box = page('');
  box.setHTMLUnsafe(
    '<test-greeting lang="en"><template shadowrootmode="open"><p>Skeleton</p></template></test-greeting>',
  );
  const greeting = greetingIn(box);
  await greeting.updateComplete;
  expect(text(greeting)).toBe('Cancel');
  expect(getComputedStyle(greeting).getPropertyValue('--greeting')).toBe('drawn');
});

it('keeps a property set before it is registered', async () => {
  const box = page('<test-early></test-early>');
  const early = box.firstElementChild as Greeting;
  early.locale = 'it';
  class Early extends Greeting {}
  customElements.define('test-early', Early);
  await expect.poll(() => text(early)).toBe('Annulla');
});
