import type { Page, PartnershipInvitation, Session } from '@twotier/client';
import { canInviteReseller } from '@twotier/core';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { FormController } from '../controllers/form.js';
import { LazyController } from '../controllers/lazy.js';
import { MutationController, QueryController } from '../controllers/query.js';
import { toViewer } from '../base/viewer.js';
import {
  addresseeFields,
  afterLetter,
  backButton,
  draft,
  draftProblem,
  letterHead,
  type AfterLetter,
} from '../letter/drafting.js';
import { checkAddressee, sameInput } from '../letter/invitation-form.js';
import { lastEvent, stateBadge } from '../letter/invitation-status.js';
import type { LetterController } from '../letter/letter.js';
import { letterStyles } from '../letter/letter.styles.js';
import { inviteWords, resellersWords } from '../locales/lazy.js';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { dialog } from '../look/dialog.js';
import { facts } from '../look/facts.js';
import { fields } from '../look/fields.js';
import { layout } from '../look/layout.js';
import { mail } from '../look/mail.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { records } from '../look/records.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { table } from '../look/table.js';
import { breakable } from '../lists/breakable.js';
import { errorSummary } from '../parts/notices.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';
import { styles } from './reseller-list.styles.js';
import { ResellerRecords } from './reseller-records.js';

export { InvitationCompletedEvent, InvitationCopiedEvent, InvitationDraftedEvent } from '../letter/events.js';

/** The list, after a letter with a word about it; what is asked for a new request; its letter. */
type View =
  | { readonly name: 'list'; readonly after?: AfterLetter }
  | { readonly name: 'request' }
  | { readonly name: 'letter'; readonly invitation: PartnershipInvitation };

/**
 * The resellers that have authorized the provider: what each still lacks to transact, the customers they share, and the
 * requests that are still on their way.
 *
 * *Request a partnership* drafts an e-mail with a personal link. The provider sends it.
 *
 * @summary Lists a provider's resellers and drafts the e-mail that asks a new one for a partnership.
 * @tag twotier-reseller-list
 * @tagname twotier-reseller-list
 *
 * @event {InvitationDraftedEvent} twotier-invitation-drafted - There is a request with a letter to review.
 * @event {InvitationCopiedEvent} twotier-invitation-copied - The letter is on the clipboard.
 * @event {InvitationCompletedEvent} twotier-invitation-completed - "Done": the letter was checked and left.
 * @csspart primary-button - "Request a partnership", "Write the invitation", then "Open in email".
 * @csspart resellers - The search and the list.
 * @csspart record - One reseller.
 * @csspart shared-customers - The customers shared with one reseller.
 * @csspart invitations - The section with the requests.
 * @csspart table - The requests.
 * @csspart table-row - One request.
 * @csspart letter - The letter editor.
 * @csspart link - The protected link inside the letter.
 * @csspart pager - The way through the pages.
 * @csspart dialog - A question before something happens.
 * @csspart dialog-body - What stands in it.
 */
export class TwotierResellerList extends TwotierElement {
  protected static override readonly words = [inviteWords, resellersWords];
  static override styles = [
    base,
    sheet,
    layout,
    buttons,
    fields,
    choices,
    facts,
    mail,
    records,
    badges,
    table,
    notices,
    refusal,
    dialog,
    pieces,
    letterStyles,
    styles,
  ];

  @state() private view: View = { name: 'list' };

  readonly #session = new QueryController(this, () => this.client?.session.get.options(), {
    loadingLabel: () => this.t('resellers.list.loading'),
  });
  readonly #resellers = new ResellerRecords(this, () => this.#isProvider);
  readonly #invitations = new QueryController(this, () =>
    this.#mayInvite ? this.client?.partnershipInvitations.list.options({ limit: 25 }) : undefined,
  );
  readonly #add = new MutationController(this, () => this.client?.partnershipInvitations.add.options());
  readonly #form = new FormController(this, {
    initial: { referenceName: '', email: '' },
    check: (values) => checkAddressee(this, values),
  });
  readonly #sameInput = sameInput<{ referenceName: string; email: string; locale: string }>();
  readonly #letter = new LazyController(this, async () => {
    const { LetterController } = await import('../letter/letter.js');
    return new LetterController(this, {
      complete: () => this.client?.partnershipInvitations.complete.options(),
      onCompleted: () => this.#showList('done'),
      onLeft: () => this.#showList(),
      onLost: () => this.#showList('lost'),
    });
  });

  // --- what the rules say

  #decide(session: Session) {
    return canInviteReseller({ ...toViewer(session), party: session.organization.kind });
  }

  get #isProvider(): boolean {
    return this.#session.data?.organization.kind === 'indirect-provider';
  }

  get #mayInvite(): boolean {
    return this.#session.data !== undefined && this.#decide(this.#session.data).allowed;
  }

  // --- what happens

  readonly #onSubmit = async () => {
    // Before anything is asked for: the link in the reply is answered once only, and the letter is where it goes.
    const page = await this.#letter.load();
    if (!page) return;

    const { referenceName, email } = this.#form.values;
    const drafted = await draft(this, {
      add: this.#add,
      form: this.#form,
      input: this.#sameInput({
        referenceName: referenceName.trim(),
        email: email.trim(),
        locale: this.ruleWords.locale,
      }),
      kindOf: () => 'partnership',
    });
    if (!drafted) return;

    const { invitation, letter } = drafted;
    if (!letter) return this.#showList('lost');
    page.hold(invitation, 'partnership', letter);
    this.#show({ name: 'letter', invitation });
  };

  #showList(after?: AfterLetter) {
    this.#show({ name: 'list', ...(after && { after }) });
    if (after) this.announce(this.t(after === 'done' ? 'resellers.done.title' : 'invite.lost.title'));
  }

  #show(view: View) {
    this.view = view;
    void this.focusOn('h2');
  }

  protected override isUsable() {
    return this.#session.data !== undefined;
  }

  protected override render() {
    return html`<div class="page">
      ${this.#session.render({
        pending: (isSlow) =>
          html`<h2 tabindex="-1">${this.t('resellers.title')}</h2>${skeleton(this, { label: this.t('resellers.list.loading'), isSlow })}`,
        error: (error, onRetry) =>
          html`<h2 tabindex="-1">${this.t('resellers.title')}</h2>${problem(this, error, { onRetry })}`,
        success: (session) => this.#renderFor(session),
      })}
    </div>`;
  }

  #renderFor(session: Session) {
    const { view } = this;
    if (view.name === 'request') return this.#renderRequest();
    if (view.name === 'list') return this.#renderList(session, view.after);
    // Forgotten with another client or off the page: then there is nothing to come back to but the list.
    const { part } = this.#letter;
    return part?.isHeld ? this.#renderLetter(view.invitation, part) : this.#renderList(session, undefined);
  }

  #renderList(session: Session, after: AfterLetter | undefined) {
    const decision = this.#decide(session);
    const request = decision.allowed
      ? html`<button type="button" class="button button--primary" part="primary-button" @click=${() => this.#show({ name: 'request' })}>
          ${this.t('resellers.action.request')}
        </button>`
      : nothing;
    return html`
      <div class="head">
        <div>
          <h2 tabindex="-1">${this.t('resellers.title')}</h2>
          <p class="lead">${this.t('resellers.lead')}</p>
        </div>
        ${request}
      </div>
      ${afterLetter(after, {
        done: { title: this.t('resellers.done.title'), text: this.t('resellers.done.text') },
        lost: { title: this.t('invite.lost.title'), text: this.t('resellers.lost.text') },
      })}
      ${decision.allowed ? nothing : refusalPanel(this, { refusal: decision.reason })}
      ${this.#isProvider ? this.#resellers.render() : nothing}
      ${decision.allowed ? this.#renderInvitations() : nothing}
    `;
  }

  #renderInvitations() {
    return html`
      <section class="section" part="invitations" aria-labelledby="invitations">
        <h3 id="invitations">${this.t('resellers.invitations.title')}</h3>
        ${this.#invitations.render({
          pending: (isSlow) => skeleton(this, { label: this.t('invite.list.loading'), isSlow, rows: 2 }),
          error: (error, onRetry) => problem(this, error, { onRetry }),
          success: (page) => this.#renderTable(page),
        })}
      </section>
    `;
  }

  #renderTable({ items }: Page<PartnershipInvitation>) {
    if (items.length === 0) return html`<p class="muted">${this.t('resellers.invitations.empty')}</p>`;
    const column = (key: 'invite.column.reference' | 'invite.column.status' | 'invite.column.event') =>
      html`<th scope="col" role="columnheader">${this.t(key)}</th>`;
    return html`
      <table class="table" part="table" role="table">
        <caption class="hidden">${this.t('invite.list.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">${column('invite.column.reference')}${column('invite.column.status')}${column('invite.column.event')}</tr>
        </thead>
        <tbody role="rowgroup">
          ${items.map(
            (invitation) => html`<tr role="row" part="table-row" data-invitation=${invitation.id}>
              <th scope="row" role="rowheader">
                <span class="person">
                  <b><bdi>${invitation.reseller?.name ?? this.#nameOf(invitation)}</bdi></b>
                  ${invitation.email ? html`<span class="muted small">${breakable(invitation.email)}</span>` : nothing}
                </span>
              </th>
              <td role="cell" data-label=${this.t('invite.column.status')}><span>${stateBadge(this, invitation)}</span></td>
              <td role="cell" data-label=${this.t('invite.column.event')}>${lastEvent(this, invitation)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  #nameOf({ referenceName, email }: PartnershipInvitation): string {
    return referenceName || email || this.t('invite.list.unnamed');
  }

  #renderRequest() {
    const onSubmit = () => void this.#onSubmit();
    return html`
      <div class="stack stack--s">
        ${backButton(this, () => this.#showList())}
        <h2 tabindex="-1">${this.t('resellers.request.title')}</h2>
        <p class="lead">${this.t('resellers.request.lead')}</p>
      </div>
      <form class="form" novalidate @submit=${this.#form.submit(onSubmit)}>
        ${errorSummary(this, this.#form.summary)} ${draftProblem(this, this.#add.error, onSubmit)}
        ${this.#letter.trouble()}
        ${addresseeFields(this, this.#form, { label: this.t('resellers.field.email'), hint: this.t('resellers.field.email-hint') })}
        <div class="actions">
          <button class="button button--primary" part="primary-button" aria-disabled=${this.#add.isPending || this.#letter.isLoading ? 'true' : nothing}>${this.t('resellers.action.write')}</button>
        </div>
      </form>
    `;
  }

  #renderLetter(invitation: PartnershipInvitation, letter: LetterController<PartnershipInvitation>) {
    return html`
      ${letterHead(this, { name: this.#nameOf(invitation), onBack: letter.leave })} ${letter.render()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-reseller-list': TwotierResellerList;
  }
}
