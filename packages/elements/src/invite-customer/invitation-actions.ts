import type { CustomerInvitation, Letter } from '@twotier/client';
import { html, nothing } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController } from '../controllers/query.js';
import { confirmDialog } from '../parts/dialog.js';
import { problem } from '../parts/refusal.js';
import { BeforeRevokeInvitationEvent, InvitationRenewedEvent, InvitationRevokedEvent } from './events.js';

/** What the person is asked to confirm before it happens. */
interface Question {
  readonly about: 'revoke' | 'renew';
  readonly invitation: CustomerInvitation;
}

/** What the actions need of their element. */
interface ActionsHost extends TwotierElement {
  readonly customersHref: string | undefined;
}

export interface ActionsOptions {
  /** What the person calls an invitation. */
  readonly nameOf: (invitation: CustomerInvitation) => string;
  /** Fetches what the new letter is shown with; `false` when that failed, and then nothing is renewed. */
  readonly prepare: () => Promise<boolean>;
  readonly onRenewed: (invitation: CustomerInvitation, letter: Letter | undefined) => void;
}

/** What can still be done with an invitation: write it again, revoke it, see whom it has won. */
export class InvitationActions {
  readonly #host: ActionsHost;
  readonly #options: ActionsOptions;
  readonly #renew;
  readonly #revoke;
  #question: Question | undefined;

  constructor(host: ActionsHost, options: ActionsOptions) {
    this.#host = host;
    this.#options = options;
    this.#renew = new MutationController(host, () => host.client?.customerInvitations.renew.options());
    this.#revoke = new MutationController(host, () => host.client?.customerInvitations.revoke.options());
  }

  /** The buttons of a row. Sheet: `buttons`. */
  render(invitation: CustomerInvitation) {
    const { state, customer } = invitation;
    const isOpen = state === 'drafted' || state === 'opened';
    const href = this.#host.customersHref;
    if (state === 'accepted') {
      return customer && href
        ? this.#renderAction('invite.action.see-customer', invitation, () =>
            this.#host.navigate(href.replace('{id}', encodeURIComponent(customer.id))),
          )
        : nothing;
    }
    const onRenew = () => (isOpen ? this.#ask({ about: 'renew', invitation }) : void this.#onRenew(invitation));
    return html`
      ${this.#renderAction('invite.action.write-again', invitation, onRenew)}
      ${isOpen ? this.#renderAction('invite.action.revoke', invitation, () => this.#ask({ about: 'revoke', invitation }), 'button--quiet') : nothing}
    `;
  }

  /** What went wrong with the last one, above the list. Sheets: `notices`, `refusal`. */
  renderFailure() {
    const error = this.#renew.error ?? this.#revoke.error;
    return error ? html`<div id="failed" tabindex="-1">${problem(this.#host, error)}</div>` : nothing;
  }

  /** The question before something happens: one for all rows. Sheet: `dialog`. */
  renderQuestion() {
    const host = this.#host;
    const question = this.#question;
    const about = question?.about ?? 'revoke';
    const name = question ? this.#options.nameOf(question.invitation) : '';
    return confirmDialog({
      id: 'question',
      open: question !== undefined,
      question: host.t(`invite.${about}.question`, { name }),
      effect: host.t(`invite.${about}.effect`),
      confirm: host.t(`invite.${about}.confirm`),
      cancel: host.t(`invite.${about}.keep`),
      isDestructive: about === 'revoke',
      onConfirm: () =>
        question &&
        void (about === 'revoke' ? this.#onRevoke(question.invitation) : this.#onRenew(question.invitation)),
      onCancel: () => this.#show(undefined),
    });
  }

  #renderAction(
    key: 'invite.action.see-customer' | 'invite.action.write-again' | 'invite.action.revoke',
    invitation: CustomerInvitation,
    onClick: () => void,
    tone = '',
  ) {
    const label = this.#host.t(key);
    return html`<button type="button" class="button button--small ${tone}" aria-label="${label}: ${this.#options.nameOf(invitation)}" @click=${onClick}>${label}</button>`;
  }

  #ask(question: Question) {
    this.#renew.reset();
    this.#revoke.reset();
    this.#show(question);
  }

  #show(question: Question | undefined) {
    this.#question = question;
    this.#host.requestUpdate();
  }

  async #onRenew({ id }: CustomerInvitation) {
    this.#show(undefined);
    if (!(await this.#options.prepare())) return;
    const renewed = await this.#renew.run({ invitationId: id, locale: this.#host.ruleWords.locale });
    if (!renewed) return;
    if (!renewed.ok) {
      await this.#host.focusOn('#failed');
      return;
    }

    const { invitation, letter } = renewed.data;
    this.#host.dispatchEvent(new InvitationRenewedEvent(invitation.id, invitation.kind));
    this.#options.onRenewed(invitation, letter);
  }

  async #onRevoke(invitation: CustomerInvitation) {
    const { id, kind } = invitation;
    this.#show(undefined);
    const revoked = await this.#revoke.run({ invitationId: id }, new BeforeRevokeInvitationEvent(id, kind));
    if (!revoked) return;
    if (!revoked.ok) {
      await this.#host.focusOn('#failed');
      return;
    }

    this.#host.dispatchEvent(new InvitationRevokedEvent(id, kind));
    this.#host.announce(this.#host.t('invite.revoke.done', { name: this.#options.nameOf(invitation) }));
    void this.#host.focusOn(`[data-invitation="${CSS.escape(id)}"] button, #invitations`);
  }
}
