import { html, type Html } from '../html.js';
import { layout } from '../layout.js';
import type { View } from '../view.js';
import { elementScripts, gate, session } from './embed.js';

/** Nordwind's own order form: a portal asks the API itself, and lets an element say why an order is refused. */
export function ordersPage(view: View): Html {
  const { words } = view;
  const isTheirs = view.person?.side === 'indirect-provider';

  return layout(view, {
    title: words.titles.orders,
    scripts: isTheirs && view.hasElements ? ['/orders.js', ...elementScripts(['session', 'refusal'])] : [],
    main: html`<h1>${words.titles.orders}</h1>
      ${content(view, isTheirs)}`,
  });
}

function content(view: View, isTheirs: boolean): Html {
  if (!isTheirs) return gate(view, 'indirect-provider');
  return view.hasElements ? orderForm(view) : html`<p class="panel">${view.words.missing}</p>`;
}

/** What the script says is written here, in the reader's language; the script only shows and hides it. */
function orderForm(view: View): Html {
  const { orders } = view.words;

  return html`<p class="lead">${orders.lead}</p>
    <div class="columns">
      <form class="panel form" id="order" data-locale="${view.words.tag}" novalidate>
        <p data-when="loading">${orders.loading}</p>
        <div data-when="load-failed" hidden>
          <p>${orders.loadFailed}</p>
          <button class="button" type="button" id="reload">${orders.retry}</button>
        </div>
        <p data-when="no-resellers" hidden>${orders.noResellers}</p>
        <div class="field">
          <label for="customer">${orders.customer}</label>
          <p class="hint" id="customer-hint">${orders.customerHint}</p>
          <p class="error" id="customer-error" hidden>${orders.required}</p>
          <input
            id="customer"
            name="customer"
            autocomplete="off"
            spellcheck="false"
            autocapitalize="none"
            inputmode="url"
            maxlength="253"
            aria-describedby="customer-hint customer-error"
          />
        </div>
        ${selectField('resellerId', orders.reseller, view)} ${selectField('offerId', orders.offer, view)}
        <div class="field field--short">
          <label for="quantity">${orders.quantity}</label>
          <p class="hint" id="quantity-hint">${orders.quantityHint}</p>
          <p class="error" id="quantity-error" hidden>${orders.wrongQuantity}</p>
          <input
            id="quantity"
            name="quantity"
            inputmode="numeric"
            autocomplete="off"
            value="10"
            maxlength="6"
            aria-describedby="quantity-hint quantity-error"
          />
        </div>
        <p><button class="button button--primary" data-busy="${orders.busy}">${orders.submit}</button></p>
      </form>
      <div class="answer" id="answer" tabindex="-1" aria-live="polite">
        ${session(view, html`<twotier-refusal id="refusal" hidden></twotier-refusal>`)}
        <p class="panel" id="failed" hidden>${orders.failed}</p>
        <section class="panel" id="placed" hidden>
          <h2>${orders.placed}</h2>
          <dl class="facts">
            <div><dt>${orders.number}</dt><dd data-order="id"></dd></div>
            <div><dt>${orders.customerName}</dt><dd data-order="customer"></dd></div>
            <div><dt>${orders.reseller}</dt><dd data-order="reseller"></dd></div>
            <div><dt>${orders.offer}</dt><dd data-order="offerName"></dd></div>
            <div><dt>${orders.quantity}</dt><dd data-order="quantity"></dd></div>
            <div><dt>${orders.subscription}</dt><dd data-order="subscriptionId"></dd></div>
            <div><dt>${orders.on}</dt><dd data-order="placedAt"></dd></div>
          </dl>
        </section>
      </div>
    </div>`;
}

const selectField = (name: string, label: string, { words: { orders } }: View) =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <p class="error" id="${name}-error" hidden>${orders.required}</p>
    <select id="${name}" name="${name}" aria-describedby="${name}-error">
      <option value="">${orders.choose}</option>
    </select>
  </div>`;
