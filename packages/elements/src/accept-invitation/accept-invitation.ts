import type { CustomerInvitationPreview, OrganizationSummary } from '@twotier/client';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { FormController } from '../controllers/form.js';
import { MutationController, QueryController } from '../controllers/query.js';
import { InvitationElement } from '../links/invitation-element.js';
import { acceptWords } from '../locales/lazy.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { fields } from '../look/fields.js';
import { cartIcon, icon, keyIcon, ringMinusIcon, ruleIcon, userIcon, usersIcon, type Icon } from '../look/icons.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { notices } from '../look/notices.js';
import { party as partySheet } from '../look/party.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { consent } from '../parts/choices.js';
import { textArea } from '../parts/fields.js';
import { errorSummary } from '../parts/notices.js';
import { party } from '../parts/party.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';
import { InvitationAcceptedEvent, InvitationDeclinedEvent } from './events.js';

export { InvitationAcceptedEvent, InvitationDeclinedEvent };

/** The question, the second thought before a no, or how it ended. The link opens nothing after an answer. */
type View =
  | { readonly name: 'question' }
  | { readonly name: 'declining' }
  | { readonly name: 'accepted'; readonly asked: CustomerInvitationPreview }
  | { readonly name: 'declined'; readonly asked: CustomerInvitationPreview };

/**
 * The page behind an invitation's link, for the customer's global admin: who asks, what each may do, and one answer.
 *
 * A joint invitation is answered for both partners at once. Opening the page accepts nothing.
 *
 * @summary Lets a customer read what a reseller, and its provider, ask for, and authorize or decline.
 * @tag twotier-accept-invitation
 * @tagname twotier-accept-invitation
 *
 * @slot help - Who to ask, such as a phone number.
 * @event {InvitationAcceptedEvent} twotier-invitation-accepted - The partners are resellers of record.
 * @event {InvitationDeclinedEvent} twotier-invitation-declined - The customer said no.
 * @csspart primary-button - "Authorize" or "Authorize both".
 */
export class TwotierAcceptInvitation extends InvitationElement {
  protected static override readonly words = [acceptWords];
  static override styles = [base, sheet, layout, buttons, fields, choices, lines, notices, partySheet, refusal, pieces];

  @state() private view: View = { name: 'question' };

  readonly #preview = new QueryController(
    this,
    () =>
      (this.view.name === 'question' || this.view.name === 'declining') && this.invitationToken
        ? this.client?.customerInvitations.preview.options(this.invitationToken)
        : undefined,
    { loadingLabel: () => this.t('accept.loading') },
  );
  readonly #accept = new MutationController(this, () => this.client?.customerInvitations.accept.options());
  readonly #decline = new MutationController(this, () => this.client?.customerInvitations.decline.options());
  readonly #form = new FormController(this, {
    initial: { consent: false as boolean },
    check: ({ consent: isGiven }) =>
      isGiven
        ? []
        : [
            {
              field: 'consent',
              message: this.t('accept.consent.error', { partners: this.#partnersIn(this.#preview.data) }),
            },
          ],
  });
  readonly #reason = new FormController(this, { initial: { reason: '' as string }, check: () => [] });

  protected override forgetLink() {
    super.forgetLink();
    this.#accept.reset();
    this.#decline.reset();
  }

  async #onAccepted(asked: CustomerInvitationPreview) {
    const outcome = await this.#accept.run(this.answerFor({ consent: true }));
    if (!outcome?.ok) return;

    this.#end({ name: 'accepted', asked });
    this.dispatchEvent(new InvitationAcceptedEvent(outcome.data.partners.map(({ id }) => id)));
  }

  async #onDeclined(asked: CustomerInvitationPreview) {
    const { reason } = this.#reason.values;
    const outcome = await this.#decline.run(this.answerFor(reason.trim() ? { reason } : {}));
    if (!outcome?.ok) return;

    this.#end({ name: 'declined', asked });
    this.dispatchEvent(new InvitationDeclinedEvent());
  }

  #end(view: View) {
    this.#show(view);
    this.forgetLink();
  }

  #show(view: View) {
    this.view = view;
    void this.focusOn('h2');
  }

  protected override isUsable() {
    return !this.invitationToken || this.#preview.data !== undefined;
  }

  protected override render() {
    return html`<div class="page">${this.#renderView()}</div>${this.renderFoot()}`;
  }

  #renderView() {
    const { view } = this;
    if (view.name === 'accepted') return this.#renderAccepted(view.asked);
    if (view.name === 'declined') return this.#renderDeclined(view.asked);
    return this.invitationToken ? this.#renderPreview() : this.#renderLinkMissing();
  }

  #renderPreview() {
    const title = html`<h2 tabindex="-1">${this.t('accept.title.loading')}</h2>`;
    return this.#preview.render({
      pending: (isSlow) => html`${title}${skeleton(this, { label: this.t('accept.loading'), isSlow })}`,
      error: (error, onRetry) => html`${title}${problem(this, error, { onRetry })}`,
      success: (asked) => (this.view.name === 'declining' ? this.#renderDeclining(asked) : this.#renderQuestion(asked)),
    });
  }

  #renderQuestion(asked: CustomerInvitationPreview) {
    const { reseller, provider, customer, decision } = asked;
    return html`
      <div class="stack stack--s">
        <h2 tabindex="-1">${provider ? this.t('accept.title.both') : this.t('accept.title', { reseller: reseller.name })}</h2>
        <p class="lead">${this.t(provider ? 'accept.lead-both' : 'accept.lead')}</p>
        <p class="who">
          <span>
            ${this.rich('accept.who', {
              customer: html`<b><bdi>${customer.name}</bdi></b>`,
              domain: html`<bdi>${customer.domain ?? ''}</bdi>`,
            })}
          </span>
        </p>
      </div>
      <div class="cols ${provider ? 'cols--2' : ''}">
        ${this.#renderReseller(asked)} ${provider ? this.#renderProvider(provider, reseller) : nothing}
      </div>
      <section class="section stack" aria-labelledby="know">
        <h3 id="know">${this.t('accept.know.title')}</h3>
        <ul class="marks">
          ${this.#renderMark(userIcon, this.t('accept.know.data'))} ${this.#renderMark(keyIcon, this.t('accept.know.end'))}
          ${this.#renderMark(ruleIcon, this.t('accept.expires', { date: this.formatDate(asked.expiresAt) }))}
        </ul>
      </section>
      ${decision.allowed ? this.#renderForm(asked) : refusalPanel(this, { refusal: decision.reason })}
    `;
  }

  #renderReseller({ reseller, provider, invitedBy, invitedAt }: CustomerInvitationPreview) {
    return html`
      <section class="panel" aria-labelledby="reseller">
        ${party({ id: 'reseller', icon: usersIcon, name: reseller.name, text: this.t('accept.reseller.kind', { place: this.#placeOf(reseller) }) })}
        <ul class="marks">
          ${this.#renderMark(keyIcon, this.t('accept.reseller.sees'))} ${this.#renderMark(keyIcon, this.t('accept.reseller.manages'))}
          ${provider ? nothing : this.#renderMark(ringMinusIcon, this.t('accept.reseller.no-orders'), 'muted')}
        </ul>
        <p class="small muted">${this.t('accept.reseller.asked-by', { name: invitedBy, date: this.formatDate(invitedAt) })}</p>
      </section>
    `;
  }

  #renderProvider(provider: OrganizationSummary, reseller: OrganizationSummary) {
    return html`
      <section class="panel" aria-labelledby="provider">
        ${party({ id: 'provider', icon: cartIcon, name: provider.name, text: this.t('accept.provider.kind', { place: this.#placeOf(provider) }) })}
        <ul class="marks">
          ${this.#renderMark(keyIcon, this.t('accept.provider.orders'))} ${this.#renderMark(keyIcon, this.t('accept.provider.licenses'))}
          ${this.#renderMark(ringMinusIcon, this.t('accept.provider.no-admin'), 'muted')}
        </ul>
        <p class="small muted">${this.t('accept.provider.bills', { reseller: reseller.name })}</p>
      </section>
    `;
  }

  #renderMark(mark: Icon, text: string, tone = '') {
    return html`<li><span class="no">${icon(mark)}</span><div class=${tone}>${text}</div></li>`;
  }

  #renderForm(asked: CustomerInvitationPreview) {
    const isPending = this.#accept.isPending;
    return html`
      <form class="stack" novalidate @submit=${this.#form.submit(() => void this.#onAccepted(asked))}>
        ${errorSummary(this, this.#form.summary)}
        ${this.#accept.error ? problem(this, this.#accept.error, { onRetry: () => void this.#onAccepted(asked) }) : nothing}
        ${consent({
          ...this.#form.field('consent'),
          label: this.t(asked.provider ? 'accept.consent.label' : 'accept.consent.label-one', {
            customer: asked.customer.name,
            partners: this.#partnersIn(asked),
          }),
        })}
        <div class="actions">
          <button class="button button--primary" part="primary-button" aria-disabled=${isPending ? 'true' : nothing}>
            ${this.t(asked.provider ? 'accept.action.authorize-both' : 'accept.action.authorize')}
          </button>
          <button type="button" class="button" @click=${() => this.#show({ name: 'declining' })}>${this.t('accept.action.decline')}</button>
        </div>
        <p class="small muted">${this.t('accept.unexpected')}</p>
      </form>
    `;
  }

  #renderDeclining(asked: CustomerInvitationPreview) {
    return html`
      <div class="stack stack--s">
        <h2 tabindex="-1">${this.t('accept.decline.title')}</h2>
        <p class="lead">${this.t('accept.decline.hint')}</p>
      </div>
      <form class="form" novalidate @submit=${this.#reason.submit(() => void this.#onDeclined(asked))}>
        ${this.#decline.error ? problem(this, this.#decline.error, { onRetry: () => void this.#onDeclined(asked) }) : nothing}
        ${textArea(this, { ...this.#reason.field('reason'), label: this.t('accept.decline.reason'), optional: true, width: 'l' })}
        <div class="actions">
          <button type="button" class="button" @click=${() => this.#show({ name: 'question' })}>${this.t('accept.action.back')}</button>
          <button class="button button--danger">${this.t('accept.action.decline')}</button>
        </div>
      </form>
    `;
  }

  #renderAccepted({ reseller, provider, customer, ...asked }: CustomerInvitationPreview) {
    const partners = this.#partnersIn({ reseller, provider, customer, ...asked });
    return html`
      <h2 tabindex="-1">${this.t(provider ? 'accept.accepted.title' : 'accept.accepted.title-one', { partners })}</h2>
      <section class="stack" aria-labelledby="next">
        <h3 id="next">${this.t('accept.accepted.next')}</h3>
        <ul class="marks">
          ${this.#renderMark(keyIcon, this.t('accept.accepted.reseller', { reseller: reseller.name }))}
          ${provider ? this.#renderMark(cartIcon, this.t('accept.accepted.provider', { provider: provider.name })) : nothing}
          ${this.#renderMark(userIcon, this.t('accept.accepted.end'))}
        </ul>
      </section>
    `;
  }

  #renderDeclined({ customer }: CustomerInvitationPreview) {
    return html`
      <div class="stack stack--s">
        <h2 tabindex="-1">${this.t('accept.declined.title')}</h2>
        <p class="lead">${this.t('accept.declined.text', { customer: customer.name })}</p>
      </div>
    `;
  }

  #renderLinkMissing() {
    return html`
      <h2 tabindex="-1">${this.t('accept.title.loading')}</h2>
      ${emptyState({ title: this.t('accept.link.missing.title'), text: this.t('accept.link.missing.text'), drawing: 'connection' })}
    `;
  }

  #placeOf({ city, country }: OrganizationSummary): string {
    return [city, this.formatCountry(country)].filter(Boolean).join(', ');
  }

  #partnersIn(asked: CustomerInvitationPreview | undefined): string {
    return this.formatList([asked?.reseller.name, asked?.provider?.name].filter((name) => name !== undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-accept-invitation': TwotierAcceptInvitation;
  }
}
