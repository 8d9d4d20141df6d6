import type { CustomerInvitation, Letter, Page, Partnership, Session } from '@twotier/client';
import type { InvitationKind } from '@twotier/core';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { FormController } from '../controllers/form.js';
import { LazyController } from '../controllers/lazy.js';
import { MutationController, QueryController } from '../controllers/query.js';
import { addresseeFields, afterLetter, draft, draftProblem, letterHead, type AfterLetter } from '../letter/drafting.js';
import { checkAddressee, sameInput } from '../letter/invitation-form.js';
import type { LetterController } from '../letter/letter.js';
import { letterStyles } from '../letter/letter.styles.js';
import { inviteWords } from '../locales/lazy.js';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { dialog } from '../look/dialog.js';
import { fields } from '../look/fields.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { mail } from '../look/mail.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { table } from '../look/table.js';
import { errorSummary } from '../parts/notices.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';
import { asked } from './asked.js';
import { InvitationActions } from './invitation-actions.js';
import { InvitationTable } from './invitation-table.js';
import { askerWith, decide, openTo, whoAsks, type Asker } from './who-asks.js';

export { InvitationCompletedEvent, InvitationCopiedEvent, InvitationDraftedEvent } from '../letter/events.js';
export { BeforeRevokeInvitationEvent, InvitationRenewedEvent, InvitationRevokedEvent } from './events.js';

/** The form with the list below it, after a letter with a word about it, or the letter on its own. */
type View =
  | { readonly name: 'form'; readonly after?: AfterLetter }
  | { readonly name: 'letter'; readonly invitation: CustomerInvitation };

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

  readonly #session = new QueryController(this, () => this.client?.session.get.options(), {
    loadingLabel: () => this.t('invite.loading'),
  });
  readonly #partnerships = new QueryController(this, () =>
    this.#mayInvite() ? this.client?.partnerships.list.options({ limit: 100 }) : undefined,
  );
  readonly #table = new InvitationTable(this, () => this.#mayInvite());
  readonly #add = new MutationController(this, () => this.client?.customerInvitations.add.options());
  readonly #actions = new InvitationActions(this, {
    nameOf: (invitation) => this.#table.nameOf(invitation),
    prepare: async () => (await this.#letter.load()) !== undefined,
    onRenewed: (invitation, letter) => this.#showLetter(invitation, letter),
  });
  readonly #form = new FormController(this, {
    initial: { asker: '', referenceName: '', email: '' },
    check: (values) => checkAddressee(this, values),
  });
  readonly #sameInput = sameInput<Asker & { referenceName: string; email: string; locale: string }>();
  readonly #letter = new LazyController(this, async () => {
    const { LetterController } = await import('../letter/letter.js');
    return new LetterController(this, {
      complete: () => this.client?.customerInvitations.complete.options(),
      onCompleted: () => this.#showForm('done'),
      onLeft: () => this.#showForm(),
      onLost: () => this.#showForm('lost'),
    });
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

  async #onSubmit(chosen: Partnership | undefined) {
    // Before anything is asked for: the link in the reply is answered once only, and the letter is where it goes.
    if (!(await this.#letter.load())) return;

    const { referenceName, email } = this.#form.values;
    const drafted = await draft(this, {
      add: this.#add,
      form: this.#form,
      input: this.#sameInput({
        ...(chosen ? askerWith(chosen) : { kind: 'single' }),
        referenceName: referenceName.trim(),
        email: email.trim(),
        locale: this.ruleWords.locale,
      }),
      kindOf: ({ kind }) => kind,
    });
    if (drafted) this.#showLetter(drafted.invitation, drafted.letter);
  }

  #showLetter(invitation: CustomerInvitation, letter: Letter | undefined) {
    const { part } = this.#letter;
    if (!letter || !part) return this.#showForm('lost');
    part.hold(invitation, invitation.kind, letter);
    this.view = { name: 'letter', invitation };
    void this.focusOn('h2');
  }

  #showForm(after?: AfterLetter) {
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
    const { part } = this.#letter;
    return part?.isHeld ? this.#renderLetter(session, view.invitation, part) : this.#renderStart(session, undefined);
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

  #renderStart(session: Session, after: AfterLetter | undefined) {
    return html`
      ${this.#renderHead()}
      ${afterLetter(after, {
        done: { title: this.t('invite.done.title'), text: this.t('invite.done.text') },
        lost: { title: this.t('invite.lost.title'), text: this.t('invite.lost.text') },
      })}
      ${this.#letter.trouble()}
      ${this.#partnerships.render({
        pending: (isSlow) => skeleton(this, { label: this.t('invite.loading'), isSlow }),
        error: (error, onRetry) => problem(this, error, { onRetry }),
        success: ({ items }) => this.#renderForm(session, items),
      })}
      ${this.#actions.renderFailure()}
      ${this.#table.render((invitation) => this.#actions.render(invitation))}
      ${this.#actions.renderQuestion()}
    `;
  }

  #renderForm(session: Session, partnerships: Page<Partnership>['items']) {
    const chosen = this.#chosen(session, partnerships);
    const onSubmit = () => void this.#onSubmit(chosen);
    return html`
      <div class="cols cols--aside">
        <form class="form" novalidate @submit=${this.#form.submit(onSubmit)}>
          ${errorSummary(this, this.#form.summary)} ${draftProblem(this, this.#add.error, onSubmit)}
          ${whoAsks(this, {
            session,
            partnerships,
            chosen,
            wantedProviderId: this.providerId,
            field: this.#form.field('asker'),
            way: this.#renderWay(this.providersHref),
          })}
          ${addresseeFields(this, this.#form, { label: this.t('invite.field.email'), hint: this.t('invite.field.email-hint') })}
          <div class="actions">
            <button class="button button--primary" part="primary-button" aria-disabled=${this.#add.isPending || this.#letter.isLoading ? 'true' : nothing}>${this.t('invite.action.write')}</button>
          </div>
        </form>
        ${asked(this, { reseller: session.organization.name, provider: chosen?.provider.name })}
      </div>
    `;
  }

  #renderLetter(session: Session, invitation: CustomerInvitation, letter: LetterController<CustomerInvitation>) {
    const provider = invitation.provider?.name;
    return html`
      ${letterHead(this, {
        name: this.#table.nameOf(invitation),
        kind: provider ? this.t('invite.kind.joint', { provider }) : this.t('invite.kind.single'),
        onBack: letter.leave,
      })}
      <div class="cols cols--aside">${letter.render()} ${asked(this, { reseller: session.organization.name, provider })}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-invite-customer': TwotierInviteCustomer;
  }
}
