import type { PartnershipInvitationPreview } from '@twotier/client';
import { authorizationConsequences, remedyOf } from '@twotier/core';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FormController } from '../controllers/form.js';
import { MutationController, QueryController } from '../controllers/query.js';
import { InvitationElement } from '../links/invitation-element.js';
import { authorizeWords } from '../locales/lazy.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { facts } from '../look/facts.js';
import { fields } from '../look/fields.js';
import { arrowIcon, buildingIcon, icon, ringMinusIcon, warnIcon } from '../look/icons.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { notices } from '../look/notices.js';
import { party as partySheet } from '../look/party.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { consent } from '../parts/choices.js';
import { banner, errorSummary } from '../parts/notices.js';
import { party } from '../parts/party.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';
import { AuthorizationPostponedEvent, ProviderAuthorizedEvent } from './events.js';

export { AuthorizationPostponedEvent, ProviderAuthorizedEvent };

/** The question, or how it ended. What was asked is kept, because the link opens nothing afterwards. */
type View =
  | { readonly name: 'question' }
  | { readonly name: 'postponed'; readonly asked: PartnershipInvitationPreview }
  | { readonly name: 'authorized'; readonly asked: PartnershipInvitationPreview };

/**
 * The page behind a provider's link: who asks, what the reseller would allow, and the one tick that allows it.
 *
 * Opening the page changes nothing. Whether this person may confirm is said before anything can be ticked.
 *
 * @summary Lets a reseller read what an indirect provider asks for, and authorize it.
 * @tag twotier-authorize-provider
 * @tagname twotier-authorize-provider
 *
 * @slot help - Who to ask, such as a phone number of the provider.
 * @event {ProviderAuthorizedEvent} twotier-provider-authorized - The partnership is in force.
 * @event {AuthorizationPostponedEvent} twotier-authorization-postponed - The person chose "Not now"; nothing has changed.
 * @csspart primary-button - "Authorize indirect provider".
 */
export class TwotierAuthorizeProvider extends InvitationElement {
  protected static override readonly words = [authorizeWords];
  static override styles = [
    base,
    sheet,
    layout,
    buttons,
    fields,
    choices,
    facts,
    lines,
    notices,
    partySheet,
    refusal,
    pieces,
  ];

  /** Where the host shows the reseller's providers, for the way on afterwards. */
  @property({ attribute: 'providers-href' }) providersHref: string | undefined;

  /** Where the host shows the enrollment, for a company that is not enrolled yet. */
  @property({ attribute: 'enroll-href' }) enrollHref: string | undefined;

  @state() private view: View = { name: 'question' };

  readonly #preview = new QueryController(
    this,
    () =>
      this.view.name === 'question' && this.invitationToken
        ? this.client?.partnershipInvitations.preview.options(this.invitationToken)
        : undefined,
    { loadingLabel: () => this.t('authorize.loading') },
  );
  readonly #authorize = new MutationController(this, () => this.client?.partnershipInvitations.authorize.options());
  readonly #form = new FormController(this, {
    initial: { consent: false as boolean },
    check: ({ consent: isGiven }) =>
      isGiven
        ? []
        : [
            {
              field: 'consent',
              message: this.t('authorize.consent.error', { provider: this.#preview.data?.provider.name ?? '' }),
            },
          ],
  });

  protected override forgetLink() {
    super.forgetLink();
    this.#authorize.reset();
  }

  async #onConfirmed(asked: PartnershipInvitationPreview) {
    const outcome = await this.#authorize.run(this.answerFor({ consent: true }));
    if (!outcome?.ok) return;

    this.view = { name: 'authorized', asked };
    this.forgetLink();
    this.dispatchEvent(new ProviderAuthorizedEvent(outcome.data.id, outcome.data.provider.id));
    void this.focusOn('h2');
  }

  #onPostponed(asked: PartnershipInvitationPreview) {
    this.view = { name: 'postponed', asked };
    this.dispatchEvent(new AuthorizationPostponedEvent());
    void this.focusOn('h2');
  }

  #onBack() {
    this.view = { name: 'question' };
    void this.focusOn('h2');
  }

  protected override isUsable() {
    return this.view.name !== 'question' || !this.invitationToken || this.#preview.data !== undefined;
  }

  protected override render() {
    return html`<div class="page">${this.#renderView()}</div>${this.renderFoot()}`;
  }

  #renderView() {
    const { view } = this;
    switch (view.name) {
      case 'authorized':
        return this.#renderAuthorized(view.asked);
      case 'postponed':
        return this.#renderPostponed(view.asked);
      case 'question':
        return this.invitationToken ? this.#renderPreview() : this.#renderLinkMissing();
    }
  }

  #renderPreview() {
    return this.#preview.render({
      pending: (isSlow) => html`
        <h2 tabindex="-1">${this.t('authorize.title.loading')}</h2>
        ${skeleton(this, { label: this.t('authorize.loading'), isSlow })}
      `,
      error: (error, onRetry) => html`
        <h2 tabindex="-1">${this.t('authorize.title.loading')}</h2>
        ${problem(this, error, { onRetry })}
      `,
      success: (asked) => this.#renderQuestion(asked),
    });
  }

  #renderQuestion(asked: PartnershipInvitationPreview) {
    const { provider, reseller, decision } = asked;
    return html`
      <div class="stack stack--s">
        <h2 tabindex="-1">${this.t('authorize.title', { provider: provider.name })}</h2>
        <p class="lead">${this.t('authorize.lead', { reseller: reseller.name, date: this.formatDate(asked.invitedAt) })}</p>
      </div>
      <div class="cols cols--aside">
        ${this.#renderProvider(asked)}
        <div class="stack stack--l">
          ${this.#renderConsequences(asked)} ${decision.allowed ? this.#renderForm(asked) : this.#renderRefused(decision.reason)}
        </div>
      </div>
    `;
  }

  #renderProvider({ provider, reseller, invitedBy, expiresAt }: PartnershipInvitationPreview) {
    const place = [provider.city, this.formatCountry(provider.country)].filter(Boolean).join(', ');
    const isSameRegion = provider.region === reseller.region;
    return html`
      <aside class="panel panel--sunken first" aria-labelledby="provider">
        ${party({ id: 'provider', icon: buildingIcon, name: provider.name, text: this.t('authorize.provider.kind') })}
        <dl class="facts">
          <div><dt>${this.t('authorize.fact.based-in')}</dt><dd>${place}</dd></div>
          <div>
            <dt>${this.t('authorize.fact.region')}</dt>
            <dd>${this.t(isSameRegion ? 'authorize.region.same' : 'authorize.region.other')}</dd>
          </div>
          <div><dt>${this.t('authorize.fact.asked-by')}</dt><dd><bdi>${invitedBy}</bdi></dd></div>
          <div><dt>${this.t('authorize.fact.open-until')}</dt><dd>${this.formatDate(expiresAt)}</dd></div>
        </dl>
        <p class="small">${this.t('authorize.provider.expected', { provider: provider.name })}</p>
      </aside>
    `;
  }

  /** What core lists as consequences is what the page must say before the tick (R-PRV-14). */
  #renderConsequences({ provider, reseller }: PartnershipInvitationPreview) {
    const domain = html`<bdi>${reseller.domain ?? reseller.name}</bdi>`;
    return html`
      <section class="stack" aria-labelledby="allow">
        <h3 id="allow">${this.t('authorize.allow.title')}</h3>
        <ol class="numbered numbered--tight">
          ${authorizationConsequences.map(({ id }) => {
            const what = html`<b>${this.t(`authorize.allow.${id}.what`)}</b>`;
            return html`<li><div><p>${this.rich(`authorize.allow.${id}`, { what, domain })}</p></div></li>`;
          })}
        </ol>
      </section>
      <section class="stack" aria-labelledby="stays">
        <h3 id="stays">${this.t('authorize.stays.title')}</h3>
        <ul class="marks">
          ${[
            this.t('authorize.stays.customers'),
            this.t('authorize.stays.terms', { provider: provider.name }),
            this.t('authorize.stays.providers'),
          ].map((text) => html`<li><span class="no">${icon(ringMinusIcon)}</span><div>${text}</div></li>`)}
        </ul>
      </section>
    `;
  }

  #renderForm(asked: PartnershipInvitationPreview) {
    const { provider, reseller } = asked;
    const isPending = this.#authorize.isPending;
    return html`
      <form class="stack" novalidate @submit=${this.#form.submit(() => void this.#onConfirmed(asked))}>
        ${banner({ tone: 'warn', icon: warnIcon, title: this.t('authorize.warning.title'), text: this.t('authorize.warning.text') })}
        ${errorSummary(this, this.#form.summary)}
        ${this.#authorize.error ? problem(this, this.#authorize.error, { onRetry: () => void this.#onConfirmed(asked) }) : nothing}
        ${consent({
          ...this.#form.field('consent'),
          label: this.t('authorize.consent.label', { reseller: reseller.name, provider: provider.name }),
        })}
        <div class="actions">
          <button class="button button--primary" part="primary-button" aria-disabled=${isPending ? 'true' : nothing}>
            ${this.t('authorize.action.authorize')}
          </button>
          <button type="button" class="button" @click=${() => this.#onPostponed(asked)}>${this.t('authorize.action.not-now')}</button>
        </div>
        <p class="small muted">${this.t('authorize.not-now.hint', { date: this.formatDate(asked.expiresAt) })}</p>
      </form>
    `;
  }

  #renderRefused(reason: { readonly code: string; readonly rule: string }) {
    const remedy = remedyOf(reason.code);
    const action =
      remedy === 'complete-enrollment'
        ? this.#renderWay(this.enrollHref, this.t('authorize.action.enroll'))
        : reason.code === 'partnership-exists'
          ? this.#renderWay(this.providersHref, this.t('authorize.action.providers'))
          : undefined;
    return refusalPanel(this, { refusal: reason, action });
  }

  #renderWay(href: string | undefined, label: string) {
    if (!href) return nothing;
    return html`<button type="button" class="button" @click=${() => this.navigate(href)}>${label}${icon(arrowIcon)}</button>`;
  }

  #renderAuthorized({ provider, reseller }: PartnershipInvitationPreview) {
    return html`
      <div class="stack stack--s">
        <h2 tabindex="-1">${this.t('authorize.done.title', { provider: provider.name })}</h2>
        <p class="lead">${this.t('authorize.done.text', { reseller: reseller.name })}</p>
      </div>
      <section class="stack" aria-labelledby="next">
        <h3 id="next">${this.t('authorize.done.next')}</h3>
        <ul class="marks">
          <li><span class="tip">${icon(arrowIcon)}</span><div>${this.t('authorize.done.invite', { provider: provider.name })}</div></li>
          <li><span class="tip">${icon(arrowIcon)}</span><div>${this.t('authorize.done.access')}</div></li>
        </ul>
        <div class="actions">${this.#renderWay(this.providersHref, this.t('authorize.action.providers'))}</div>
      </section>
    `;
  }

  #renderPostponed(asked: PartnershipInvitationPreview) {
    return html`
      <div class="stack stack--s">
        <h2 tabindex="-1">${this.t('authorize.postponed.title')}</h2>
        <p class="lead">${this.t('authorize.postponed.text', { date: this.formatDate(asked.expiresAt) })}</p>
      </div>
      <div class="actions">
        <button type="button" class="button" @click=${() => this.#onBack()}>${this.t('authorize.action.back')}</button>
      </div>
    `;
  }

  #renderLinkMissing() {
    return html`
      <h2 tabindex="-1">${this.t('authorize.title.loading')}</h2>
      ${emptyState({ title: this.t('authorize.link.missing.title'), text: this.t('authorize.link.missing.text'), drawing: 'connection' })}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-authorize-provider': TwotierAuthorizeProvider;
  }
}
