import type { CustomerInvitation, Letter, Page, Partnership, Session } from '@twotier/client';
import type { InvitationKind } from '@twotier/core';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { FormController } from '../controllers/form.js';
import { MutationController, QueryController } from '../controllers/query.js';
import { InvitationDraftedEvent } from '../letter/events.js';
import { checkAddressee, problemsOf, sameInput } from '../letter/invitation-form.js';
import { LetterController } from '../letter/letter.js';
import { letterStyles } from '../letter/letter.styles.js';
import { inviteWords } from '../locales/lazy.js';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { dialog } from '../look/dialog.js';
import { fields } from '../look/fields.js';
import { backIcon, icon, ringCheckIcon, warnIcon } from '../look/icons.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { mail } from '../look/mail.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { table } from '../look/table.js';
import { CopyController } from '../parts/copy.js';
import { confirmDialog } from '../parts/dialog.js';
import { textField } from '../parts/fields.js';
import { banner, errorSummary } from '../parts/notices.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';
import { asked } from './asked.js';
import { BeforeRevokeInvitationEvent, InvitationRenewedEvent, InvitationRevokedEvent } from './events.js';
import { InvitationTable } from './invitation-table.js';
import { askerWith, decide, openTo, whoAsks, type Asker } from './who-asks.js';

export { InvitationCompletedEvent, InvitationCopiedEvent, InvitationDraftedEvent } from '../letter/events.js';
export { BeforeRevokeInvitationEvent, InvitationRenewedEvent, InvitationRevokedEvent } from './events.js';

/** The form with the list below it, after a letter with a word about it, or the letter on its own. */
type View =
  | { readonly name: 'form'; readonly after?: 'done' | 'lost' }
  | { readonly name: 'letter'; readonly invitation: CustomerInvitation };

/** What the person is asked to confirm before it happens. */
type Question = { readonly about: 'revoke' | 'renew'; readonly invitation: CustomerInvitation };

/**
 * Invites a customer to make the reseller, alone or together with its provider, its reseller of record: who asks, the
 * drafted e-mail to review and take along, and where every invitation stands.
 *
 * The person sends the e-mail. Its link is shown once and kept nowhere.
 *
 * @summary Drafts the e-mail by which a reseller asks a customer for a reseller relationship, and lists all of them.
 * @tag twotier-invite-customer
 * @tagname twotier-invite-customer
 *
 * @event {InvitationDraftedEvent} twotier-invitation-drafted - There is an invitation with a letter to review.
 * @event {InvitationCopiedEvent} twotier-invitation-copied - The letter is on the clipboard.
 * @event {InvitationCompletedEvent} twotier-invitation-completed - "Done": the letter was checked and left.
 * @event {BeforeRevokeInvitationEvent} twotier-before-revoke-invitation - About to revoke; cancel it or hold it back with `waitUntil`.
 * @event {InvitationRevokedEvent} twotier-invitation-revoked - The invitation's link opens nothing any more.
 * @event {InvitationRenewedEvent} twotier-invitation-renewed - The invitation has a new link and a new letter.
 * @csspart primary-button - "Write the invitation", then "Open in email".
 * @csspart letter - The letter editor.
 * @csspart link - The protected link inside the letter.
 * @csspart invitations - The section with the list.
 * @csspart table - The list.
 * @csspart table-row - One invitation.
 * @csspart pager - The way through the pages.
 * @csspart dialog - A question before something happens.
 * @csspart dialog-body - What stands in it.
 */
export class TwotierInviteCustomer extends TwotierElement {
  protected static override readonly words = [inviteWords];
  static override styles = [
    base,
    sheet,
    layout,
    buttons,
    fields,
    choices,
    lines,
    mail,
    badges,
    table,
    notices,
    refusal,
    dialog,
    pieces,
    letterStyles,
  ];

  /** Who asks at first: `joint` with a provider, `single` for the reseller alone. Without it what suits new customers. */
  @property() kind: InvitationKind | undefined;

  /** The provider with whom to ask. Without it the first one. */
  @property({ attribute: 'provider-id' }) providerId: string | undefined;

  /** Where the customers are, for "See customer". `{id}` in it stands for the customer. */
  @property({ attribute: 'customers-href' }) customersHref: string | undefined;

  /** Where a company enrolls, offered to one that has not. */
  @property({ attribute: 'enroll-href' }) enrollHref: string | undefined;

  /** Where the providers are, offered to who has none. */
  @property({ attribute: 'providers-href' }) providersHref: string | undefined;

  @state() private view: View = { name: 'form' };
  @state() private question: Question | undefined;

  readonly #session = new QueryController(this, () => this.client?.session.get.options(), {
    loadingLabel: () => this.t('invite.loading'),
  });
  readonly #partnerships = new QueryController(this, () =>
    this.#mayInvite() ? this.client?.partnerships.list.options({ limit: 100 }) : undefined,
  );
  readonly #table = new InvitationTable(this, () => this.#mayInvite());
  readonly #add = new MutationController(this, () => this.client?.customerInvitations.add.options());
  readonly #renew = new MutationController(this, () => this.client?.customerInvitations.renew.options());
  readonly #revoke = new MutationController(this, () => this.client?.customerInvitations.revoke.options());
  readonly #form = new FormController(this, {
    initial: { asker: '', referenceName: '', email: '' },
    check: (values) => checkAddressee(this, values),
  });
  readonly #sameInput = sameInput<Asker & { referenceName: string; email: string; locale: string }>();
  readonly #copy = new CopyController(this);
  readonly #letter = new LetterController(this, {
    copy: this.#copy,
    complete: () => this.client?.customerInvitations.complete.options(),
    onCompleted: () => this.#showForm('done'),
    onLeft: () => this.#showForm(),
    onLost: () => this.#showForm('lost'),
  });

  // --- what the rules say

  #mayInvite(): boolean {
    const session = this.#session.data;
    return session !== undefined && decide(session, { kind: 'single' }).allowed;
  }

  /** The partnership that is chosen; `undefined` when the reseller asks alone. */
  #chosen(session: Session, partnerships: readonly Partnership[]): Partnership | undefined {
    const possible = openTo(session, partnerships);
    const { asker } = this.#form.values;
    if (asker) return possible.find(({ provider }) => provider.id === asker);
    if (this.kind === 'single') return undefined;
    return this.providerId ? possible.find(({ provider }) => provider.id === this.providerId) : possible[0];
  }

  // --- what happens

  async #onSubmit(session: Session, chosen: Partnership | undefined) {
    const { referenceName, email } = this.#form.values;
    const added = await this.#add.run(
      this.#sameInput({
        ...(chosen ? askerWith(chosen) : { kind: 'single' }),
        referenceName: referenceName.trim(),
        email: email.trim(),
        locale: this.ruleWords.locale,
      }),
    );
    if (!added) return;
    if (!added.ok) {
      this.#form.reject(problemsOf(this, added.error));
      return;
    }

    // The reply holds the link: from here on it is in the letter alone.
    this.#add.reset();
    const { invitation, letter } = added.data;
    this.#form.reset();
    this.dispatchEvent(new InvitationDraftedEvent(invitation.id, invitation.kind));
    this.#showLetter(invitation, letter);
  }

  async #onRenewed(invitation: CustomerInvitation) {
    this.question = undefined;
    const renewed = await this.#renew.run({ invitationId: invitation.id, locale: this.ruleWords.locale });
    if (!renewed) return;
    if (!renewed.ok) {
      await this.focusOn('#failed');
      return;
    }

    this.#renew.reset();
    this.dispatchEvent(new InvitationRenewedEvent(invitation.id, invitation.kind));
    this.#showLetter(renewed.data.invitation, renewed.data.letter);
  }

  async #onRevoked(invitation: CustomerInvitation) {
    this.question = undefined;
    const before = new BeforeRevokeInvitationEvent(invitation.id, invitation.kind);
    const revoked = await this.#revoke.run({ invitationId: invitation.id }, before);
    if (!revoked) return;
    if (!revoked.ok) {
      await this.focusOn('#failed');
      return;
    }

    this.dispatchEvent(new InvitationRevokedEvent(invitation.id, invitation.kind));
    this.announce(this.t('invite.revoke.done', { name: this.#table.nameOf(invitation) }));
    void this.focusOn(`[data-invitation="${CSS.escape(invitation.id)}"] button, #invitations`);
  }

  #showLetter(invitation: CustomerInvitation, letter: Letter | undefined) {
    if (!letter) return this.#showForm('lost');
    const { id, kind, email = '', expiresAt } = invitation;
    this.#letter.hold({ invitationId: id, kind, to: email, expiresAt, letter });
    this.view = { name: 'letter', invitation };
    void this.focusOn('h2');
  }

  #showForm(after?: 'done' | 'lost') {
    this.view = { name: 'form', ...(after && { after }) };
    if (after) this.announce(this.t(after === 'done' ? 'invite.done.title' : 'invite.lost.title'));
    void this.focusOn('h2');
  }

  protected override isUsable() {
    return this.#session.data !== undefined;
  }

  protected override render() {
    return html`<div class="page">
      ${this.#session.render({
        pending: (isSlow) => html`${this.#renderHead()}${skeleton(this, { label: this.t('invite.loading'), isSlow })}`,
        error: (error, onRetry) => html`${this.#renderHead()}${problem(this, error, { onRetry })}`,
        success: (session) => this.#renderFor(session),
      })}
    </div>`;
  }

  #renderFor(session: Session) {
    const decision = decide(session, { kind: 'single' });
    if (!decision.allowed) {
      const toEnroll = decision.reason.code === 'not-enrolled' ? this.enrollHref : undefined;
      return html`${this.#renderHead()}${refusalPanel(this, { refusal: decision.reason, action: this.#renderWay(toEnroll) })}`;
    }
    const { view } = this;
    if (view.name === 'form') return this.#renderStart(session, view.after);
    // Forgotten with another client or off the page: then there is nothing to come back to but the list.
    return this.#letter.isHeld ? this.#renderLetter(session, view.invitation) : this.#renderStart(session, undefined);
  }

  #renderHead() {
    return html`
      <div class="stack stack--s">
        <h2 tabindex="-1">${this.t('invite.title')}</h2>
        <p class="lead">${this.t('invite.lead')}</p>
      </div>
    `;
  }

  /** A way on to another page of the host, when the host has said where that is. */
  #renderWay(href: string | undefined) {
    if (!href) return undefined;
    return html`<button type="button" class="button button--small" @click=${() => this.navigate(href)}>${this.t('common.action.continue')}</button>`;
  }

  #renderStart(session: Session, after: 'done' | 'lost' | undefined) {
    return html`
      ${this.#renderHead()}
      ${after ? this.#renderAfter(after) : nothing}
      ${this.#partnerships.render({
        pending: (isSlow) => skeleton(this, { label: this.t('invite.loading'), isSlow }),
        error: (error, onRetry) => problem(this, error, { onRetry }),
        success: ({ items }) => this.#renderForm(session, items),
      })}
      ${this.#renderFailure()}
      ${this.#table.render((invitation) => this.#renderActions(invitation))}
      ${this.#renderQuestion()}
    `;
  }

  #renderAfter(after: 'done' | 'lost') {
    return after === 'done'
      ? banner({
          tone: 'ok',
          icon: ringCheckIcon,
          title: this.t('invite.done.title'),
          text: this.t('invite.done.text'),
        })
      : banner({ tone: 'warn', icon: warnIcon, title: this.t('invite.lost.title'), text: this.t('invite.lost.text') });
  }

  #renderForm(session: Session, partnerships: Page<Partnership>['items']) {
    const chosen = this.#chosen(session, partnerships);
    const error = this.#add.error;
    return html`
      <div class="cols cols--aside">
        <form class="form" novalidate @submit=${this.#form.submit(() => void this.#onSubmit(session, chosen))}>
          ${errorSummary(this, this.#form.summary)}
          ${error && error.fieldErrors.length === 0 ? problem(this, error, { onRetry: () => void this.#onSubmit(session, chosen) }) : nothing}
          ${whoAsks(this, {
            session,
            partnerships,
            chosen,
            wantedProviderId: this.providerId,
            field: this.#form.field('asker'),
            way: this.#renderWay(this.providersHref),
          })}
          <div class="row row--2">
            ${textField(this, { ...this.#form.field('referenceName'), label: this.t('invite.field.reference'), hint: this.t('invite.field.reference-hint'), optional: true })}
            ${textField(this, { ...this.#form.field('email'), type: 'email', label: this.t('invite.field.email'), hint: this.t('invite.field.email-hint'), optional: true, spellcheck: false })}
          </div>
          <div class="actions">
            <button class="button button--primary" part="primary-button" aria-disabled=${this.#add.isPending ? 'true' : nothing}>${this.t('invite.action.write')}</button>
          </div>
        </form>
        ${asked(this, { reseller: session.organization.name, provider: chosen?.provider.name })}
      </div>
    `;
  }

  #renderFailure() {
    const error = this.#renew.error ?? this.#revoke.error;
    return error ? html`<div id="failed" tabindex="-1">${problem(this, error)}</div>` : nothing;
  }

  #renderActions(invitation: CustomerInvitation) {
    const { state: stands, customer } = invitation;
    const isOpen = stands === 'drafted' || stands === 'opened';
    const href = this.customersHref;
    if (stands === 'accepted') {
      return customer && href
        ? this.#renderAction('invite.action.see-customer', invitation, () =>
            this.navigate(href.replace('{id}', encodeURIComponent(customer.id))),
          )
        : nothing;
    }
    const onRenew = () => (isOpen ? this.#ask({ about: 'renew', invitation }) : void this.#onRenewed(invitation));
    return html`
      ${this.#renderAction('invite.action.write-again', invitation, onRenew)}
      ${isOpen ? this.#renderAction('invite.action.revoke', invitation, () => this.#ask({ about: 'revoke', invitation }), 'button--quiet') : nothing}
    `;
  }

  #renderAction(
    key: 'invite.action.see-customer' | 'invite.action.write-again' | 'invite.action.revoke',
    invitation: CustomerInvitation,
    onClick: () => void,
    tone = '',
  ) {
    const label = this.t(key);
    return html`<button type="button" class="button button--small ${tone}" aria-label="${label}: ${this.#table.nameOf(invitation)}" @click=${onClick}>${label}</button>`;
  }

  #ask(question: Question) {
    this.#renew.reset();
    this.#revoke.reset();
    this.question = question;
  }

  #renderQuestion() {
    const { question } = this;
    const about = question?.about ?? 'revoke';
    const name = question ? this.#table.nameOf(question.invitation) : '';
    return confirmDialog({
      id: 'question',
      open: question !== undefined,
      question: this.t(about === 'revoke' ? 'invite.revoke.question' : 'invite.renew.question', { name }),
      effect: this.t(about === 'revoke' ? 'invite.revoke.effect' : 'invite.renew.effect'),
      confirm: this.t(about === 'revoke' ? 'invite.revoke.confirm' : 'invite.renew.confirm'),
      cancel: this.t(about === 'revoke' ? 'invite.revoke.keep' : 'invite.renew.keep'),
      isDestructive: about === 'revoke',
      onConfirm: () =>
        question &&
        void (about === 'revoke' ? this.#onRevoked(question.invitation) : this.#onRenewed(question.invitation)),
      onCancel: () => (this.question = undefined),
    });
  }

  #renderLetter(session: Session, invitation: CustomerInvitation) {
    const provider = invitation.provider?.name;
    return html`
      <div class="stack stack--s">
        <button type="button" class="button button--quiet button--small back" @click=${this.#letter.leave}>${icon(backIcon)}${this.t('common.action.back')}</button>
        <h2 tabindex="-1">${this.t('invite.letter.title')}</h2>
        <p class="lead">${this.t('invite.letter.lead')}</p>
        <p class="who">
          <span><b><bdi>${this.#table.nameOf(invitation)}</bdi></b></span>
          <span>${provider ? this.t('invite.kind.joint', { provider }) : this.t('invite.kind.single')}</span>
        </p>
      </div>
      <div class="cols cols--aside">${this.#letter.render()} ${asked(this, { reseller: session.organization.name, provider })}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-invite-customer': TwotierInviteCustomer;
  }
}
