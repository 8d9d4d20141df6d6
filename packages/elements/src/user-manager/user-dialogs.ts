import type { TwotierError, UserRecord, UserVersion } from '@twotier/client';
import { canRemoveUser, canResetPassword, canRestoreUser, restorableDays, type Decision } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController } from '../controllers/query.js';
import { icon, keyIcon, trashIcon, undoIcon } from '../look/icons.js';
import { confirmDialog, dialog } from '../parts/dialog.js';
import type { MenuItem } from '../parts/menu.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import type { Added } from './add-user.js';
import { BeforeRemoveUserEvent, PasswordResetEvent, UserRemovedEvent, UserRestoredEvent } from './events.js';
import type { Keepers, UsersHost } from './keepers.js';
import { toRecord } from './role-editor.js';
import type { Viewer } from '../base/viewer.js';

type Question =
  | { readonly kind: 'reset'; readonly user: UserRecord }
  | { readonly kind: 'remove'; readonly user: UserRecord; readonly isOutdated?: boolean }
  | {
      readonly kind: 'refused';
      readonly user: UserRecord;
      readonly refusal: { readonly code: string; readonly rule: string };
    };

export interface UserDialogsOptions {
  readonly viewer: Viewer;
  readonly onReset: (reset: Added) => void;
  /** Where the focus goes when this user's row has done its duty. Asked before the list changes. */
  readonly neighbourOf: (userId: string) => string | undefined;
  readonly onRemoved: (user: UserRecord, neighbour: string | undefined) => void;
  readonly onRestored: (user: UserRecord) => void;
}

/** These refusals tell nothing that helps: the action is not offered at all. */
const notOffered: ReadonlySet<string> = new Set([
  'permission-missing',
  'user-not-active',
  'password-change-due',
  'own-account',
  'user-not-resettable',
  'user-not-removed',
]);

/** What is asked before a password is reset or a user removed; and restoring, which needs no question. */
export class UserDialogs {
  readonly #host: TwotierElement;
  readonly #keepers: Keepers;
  readonly #reset: MutationController<Added, TwotierError, Pick<UserVersion, 'userId'>>;
  readonly #remove: MutationController<UserRecord, TwotierError, UserVersion>;
  readonly #restore: MutationController<UserRecord, TwotierError, Pick<UserVersion, 'userId'>>;
  #question: Question | undefined;
  #resetting: { readonly userId: string } | undefined;
  #restoring: UserRecord | undefined;

  constructor(host: UsersHost, keepers: Keepers) {
    this.#host = host;
    this.#keepers = keepers;
    this.#reset = new MutationController(host, () => host.client?.users.resetPassword.options());
    this.#remove = new MutationController(host, () => host.client?.users.remove.options());
    this.#restore = new MutationController(host, () => host.client?.users.restore.options());
  }

  /** The rest of a row's actions, as far as the rules give any. */
  menuItems(user: UserRecord, viewer: Viewer): MenuItem[] {
    const host = this.#host;
    const reset = this.#offer(canResetPassword({ ...viewer, user }), user, { kind: 'reset', user });
    const remove =
      user.status === 'removed'
        ? undefined
        : this.#offer(
            this.#keepers.ask((colleagues) => canRemoveUser({ ...viewer, user, colleagues })),
            user,
            { kind: 'remove', user },
          );
    return [
      ...(reset ? [{ label: host.t('users.action.reset-password'), icon: keyIcon, onSelect: reset }] : []),
      ...(remove
        ? [{ label: host.t('users.action.remove'), icon: trashIcon, isDestructive: true, onSelect: remove }]
        : []),
    ];
  }

  /** The button that lets a removed user in again. */
  restoreButton(user: UserRecord, options: UserDialogsOptions): TemplateResult | typeof nothing {
    const { removedAt } = user;
    // Whether the thirty days are over is for the backend: the reader's clock may be wrong.
    const now = new Date(removedAt ?? 0);
    if (!canRestoreUser({ ...options.viewer, user, removedAt, now }).allowed) return nothing;

    const host = this.#host;
    return html`
      <button
        type="button"
        class="button button--small"
        aria-label=${host.t('users.action.restore-of', { name: user.fullName })}
        @click=${() => void this.#onRestore(user, options)}
      >
        ${icon(undoIcon)}${host.t('users.action.restore')}
      </button>
    `;
  }

  /** What went wrong with the last restoring, above the list. */
  trouble(options: UserDialogsOptions): TemplateResult | typeof nothing {
    const { error } = this.#restore;
    const user = this.#restoring;
    if (!error || !user) return nothing;
    return problem(this.#host, error, {
      onRetry: error.retryable || error.kind === 'session' ? () => void this.#onRestore(user, options) : undefined,
    });
  }

  render(options: UserDialogsOptions): TemplateResult {
    const question = this.#question;
    return html`
      ${this.#resetDialog(question?.kind === 'reset' ? question : undefined, options)}
      ${this.#removeDialog(question?.kind === 'remove' ? question : undefined, options)}
      ${this.#refusedDialog(question?.kind === 'refused' ? question : undefined)}
    `;
  }

  #resetDialog(
    question: Extract<Question, { kind: 'reset' }> | undefined,
    options: UserDialogsOptions,
  ): TemplateResult {
    const host = this.#host;
    const name = question?.user.fullName ?? '';
    const { error } = this.#reset;
    return confirmDialog({
      id: 'reset',
      open: question !== undefined,
      question: host.rich('users.reset.question', { name: html`<bdi>${name}</bdi>` }),
      effect: html`
        <p>${host.t('users.reset.effect')}</p>
        <p class="muted">${host.t('users.reset.once')}</p>
        ${
          question && question.user.id === options.viewer.actor.id
            ? html`<p><strong>${host.t('users.reset.own')}</strong></p>`
            : nothing
        }
        ${error ? problem(host, error) : nothing}
      `,
      confirm: html`${icon(keyIcon)}${host.t('users.action.reset-password')}`,
      cancel: host.t('common.action.cancel'),
      onConfirm: () => question && void this.#onReset(question.user, options),
      onCancel: this.#close,
    });
  }

  #removeDialog(
    question: Extract<Question, { kind: 'remove' }> | undefined,
    options: UserDialogsOptions,
  ): TemplateResult {
    const host = this.#host;
    const name = question?.user.fullName ?? '';
    const { error } = this.#remove;
    return confirmDialog({
      id: 'remove',
      open: question !== undefined,
      isDestructive: true,
      question: host.rich('users.remove.question', { name: html`<bdi>${name}</bdi>` }),
      effect: html`
        <p>${host.rich('users.remove.effect', { name: html`<bdi>${name}</bdi>` })}</p>
        <p class="muted">${host.t('users.remove.days', { days: restorableDays })}</p>
        ${question?.isOutdated ? html`<p><strong>${host.t('users.remove.outdated')}</strong></p>` : nothing}
        ${error && !question?.isOutdated ? problem(host, error) : nothing}
      `,
      confirm: html`${icon(trashIcon)}<span>${host.rich('users.remove.confirm', { name: html`<bdi>${name}</bdi>` })}</span>`,
      cancel: host.t('users.remove.keep'),
      onConfirm: () => question && void this.#onRemove(question.user, options),
      onCancel: this.#close,
    });
  }

  #refusedDialog(question: Extract<Question, { kind: 'refused' }> | undefined): TemplateResult {
    const host = this.#host;
    return dialog({
      id: 'refused',
      open: question !== undefined,
      heading: html`<bdi>${question?.user.fullName}</bdi>`,
      content: question ? refusalPanel(host, { refusal: question.refusal }) : nothing,
      actions: html`<button type="button" class="button" autofocus @click=${this.#close}>${host.t('common.action.close')}</button>`,
      onClose: this.#close,
    });
  }

  /** How an action is started: not at all, with a question, or with the reason why not. */
  #offer(
    decision: Decision<{ readonly code: string; readonly rule: `R-${string}-${number}` }>,
    user: UserRecord,
    question: Question,
  ): (() => void) | undefined {
    if (decision.allowed) return () => this.#ask(question);
    if (notOffered.has(decision.reason.code)) return undefined;
    return () => this.#ask({ kind: 'refused', user, refusal: decision.reason });
  }

  #ask(question: Question | undefined) {
    this.#question = question;
    this.#reset.reset();
    this.#remove.reset();
    this.#host.requestUpdate();
  }

  readonly #close = () => this.#ask(undefined);

  async #onReset(user: UserRecord, { onReset }: UserDialogsOptions) {
    // The same object again is the same intention: after a lost answer no second password is made.
    if (this.#resetting?.userId !== user.id) this.#resetting = { userId: user.id };
    const reset = await this.#reset.run(this.#resetting);
    if (!reset?.ok) return;

    const { data } = reset;
    this.#resetting = undefined;
    // The reply has the password: nothing else may keep it.
    this.#close();
    this.#host.dispatchEvent(new PasswordResetEvent(user.id));
    onReset(data);
  }

  async #onRemove(user: UserRecord, { neighbourOf, onRemoved }: UserDialogsOptions) {
    if (this.#remove.isPending) return;

    const neighbour = neighbourOf(user.id);
    const removed = await this.#remove.run({ userId: user.id, etag: user.etag }, new BeforeRemoveUserEvent(user.id));
    if (!removed) return this.#close();
    if (!removed.ok) {
      const current = removed.error.status === 412 ? toRecord(removed.error.current) : undefined;
      if (current) this.#question = { kind: 'remove', user: current, isOutdated: true };
      return this.#host.requestUpdate();
    }
    this.#close();
    this.#host.dispatchEvent(new UserRemovedEvent(user.id));
    onRemoved(user, neighbour);
  }

  async #onRestore(user: UserRecord, { onRestored }: UserDialogsOptions) {
    this.#restoring = user;
    const restored = await this.#restore.run({ userId: user.id });
    if (!restored?.ok) return;

    this.#host.dispatchEvent(new UserRestoredEvent(user.id));
    onRestored(restored.data);
  }
}
