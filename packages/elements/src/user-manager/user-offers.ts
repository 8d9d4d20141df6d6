import type { TwotierError, UserRecord, UserVersion } from '@twotier/client';
import { canRemoveUser, canResetPassword, canRestoreUser, type Decision } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController } from '../controllers/query.js';
import { icon, keyIcon, trashIcon, undoIcon } from '../look/icons.js';
import type { MenuItem } from '../parts/menu.js';
import { problem } from '../parts/refusal.js';
import { UserRestoredEvent } from './events.js';
import type { Keepers, UsersHost } from './keepers.js';
import type { Question } from './user-dialogs.js';
import type { Viewer } from '../base/viewer.js';

export interface UserOffersOptions {
  readonly viewer: Viewer;
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

/** What a row offers as far as the rules give it: what is asked about first, and restoring, which needs no question. */
export class UserOffers {
  readonly #host: TwotierElement;
  readonly #keepers: Keepers;
  readonly #ask: (question: Question) => void;
  readonly #restore: MutationController<UserRecord, TwotierError, Pick<UserVersion, 'userId'>>;
  #restoring: UserRecord | undefined;

  constructor(host: UsersHost, keepers: Keepers, ask: (question: Question) => void) {
    this.#host = host;
    this.#keepers = keepers;
    this.#ask = ask;
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
  restoreButton(user: UserRecord, options: UserOffersOptions): TemplateResult | typeof nothing {
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
  trouble(options: UserOffersOptions): TemplateResult | typeof nothing {
    const { error } = this.#restore;
    const user = this.#restoring;
    if (!error || !user) return nothing;
    return problem(this.#host, error, {
      onRetry: error.retryable || error.kind === 'session' ? () => void this.#onRestore(user, options) : undefined,
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

  async #onRestore(user: UserRecord, { onRestored }: UserOffersOptions) {
    this.#restoring = user;
    const restored = await this.#restore.run({ userId: user.id });
    if (!restored?.ok) return;

    this.#host.dispatchEvent(new UserRestoredEvent(user.id));
    onRestored(restored.data);
  }
}
