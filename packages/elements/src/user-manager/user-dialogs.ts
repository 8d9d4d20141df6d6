import type { TwotierError, UserRecord, UserVersion } from '@twotier/client';
import { restorableDays } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController } from '../controllers/query.js';
import { icon, keyIcon, trashIcon } from '../look/icons.js';
import { confirmDialog, dialog } from '../parts/dialog.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import type { Added } from './add-user.js';
import { BeforeRemoveUserEvent, PasswordResetEvent, UserRemovedEvent } from './events.js';
import { toRecord } from './role-editor.js';
import type { Viewer } from '../base/viewer.js';

/** What is asked before something happens, or why it cannot. */
export type Question =
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
}

/** What is asked before a password is reset or a user removed. */
export class UserDialogs {
  readonly #host: TwotierElement;
  readonly #reset: MutationController<Added, TwotierError, Pick<UserVersion, 'userId'>>;
  readonly #remove: MutationController<UserRecord, TwotierError, UserVersion>;
  #question: Question | undefined;
  #resetting: { readonly userId: string } | undefined;

  constructor(host: TwotierElement) {
    this.#host = host;
    this.#reset = new MutationController(host, () => host.client?.users.resetPassword.options());
    this.#remove = new MutationController(host, () => host.client?.users.remove.options());
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

  /** Opens a question, or closes the one that is open. */
  ask(question: Question | undefined) {
    this.#question = question;
    this.#reset.reset();
    this.#remove.reset();
    this.#host.requestUpdate();
  }

  readonly #close = () => this.ask(undefined);

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
}
