import type { Partnership } from '@twotier/client';
import { canRemoveAdminAccess } from '@twotier/core';
import { html, nothing } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController } from '../controllers/query.js';
import { breakable } from '../lists/breakable.js';
import { toFacts, type Viewer } from '../base/viewer.js';
import { brokenIcon, ringCheckIcon, usersIcon } from '../look/icons.js';
import { badge } from '../parts/badge.js';
import { confirmDialog } from '../parts/dialog.js';
import { banner } from '../parts/notices.js';
import { problem } from '../parts/refusal.js';
import { AdminAccessRemovedEvent, BeforeRemoveAdminAccessEvent } from './events.js';

/** Nothing asked; the question before an access is removed; how that ended, told in the provider's own record. */
type View =
  | { readonly name: 'quiet' }
  | { readonly name: 'asking'; readonly partnership: Partnership }
  | { readonly name: 'removed' | 'failed' | 'changed-meanwhile'; readonly partnershipId: string };

/** A provider's administrator access to the reseller's work account, and how it is taken away (R-PRV-15). */
export class AdminAccess {
  readonly #host: TwotierElement;
  readonly #reload: () => void;
  readonly #remove;
  #view: View = { name: 'quiet' };

  constructor(host: TwotierElement, reload: () => void) {
    this.#host = host;
    this.#reload = reload;
    this.#remove = new MutationController(host, () => host.client?.partnerships.removeAdminAccess.options());
  }

  readonly forget = () => this.#show({ name: 'quiet' });

  /** The second of the two edges. Sheets: `badges`, `buttons`, the list's own. */
  renderLine(viewer: Viewer, partnership: Partnership) {
    const { adminAccess, adminAccessRemovedAt, authorizedAt, reseller } = partnership;
    const isGranted = adminAccess === 'granted';
    const removal = canRemoveAdminAccess({ ...viewer, partnership: toFacts(partnership) });
    const removedAt = this.#host.formatDate(adminAccessRemovedAt ?? authorizedAt);
    // That there is nothing left to remove is told by the line itself; what keeps this person from it is not.
    const reason = isGranted && !removal.allowed ? this.#host.wordsOf(removal.reason) : undefined;
    return html`
      <li>
        <div>
          <b>${this.#host.t('providers.access.title')}</b>
          <span class="muted small">
            ${
              isGranted
                ? this.#host.rich('providers.access.granted', {
                    date: this.#host.formatDate(authorizedAt),
                    domain: breakable(reseller.domain ?? reseller.name),
                  })
                : this.#host.t('providers.access.removed-on', { date: removedAt })
            }
          </span>
          ${reason ? html`<span class="small">${reason.reason} ${reason.remedy}</span>` : nothing}
        </div>
        ${
          isGranted
            ? badge(ringCheckIcon, this.#host.t('customers.edge.granted'), 'ok')
            : badge(brokenIcon, this.#host.t('customers.edge.removed'), 'quiet')
        }
        ${
          removal.allowed
            ? html`<button
              type="button"
              class="button button--danger button--small"
              aria-disabled=${this.#remove.isPending ? 'true' : nothing}
              @click=${() => this.#ask(partnership)}
            >
              ${this.#host.t('providers.access.remove')}
            </button>`
            : nothing
        }
      </li>
    `;
  }

  /** How the last removal ended, where it was this partnership's. Sheets: `notices`, `refusal`. */
  renderOutcome(partnership: Partnership) {
    const view = this.#view;
    if (!('partnershipId' in view) || view.partnershipId !== partnership.id) return nothing;

    const { provider } = partnership;
    if (view.name === 'removed') {
      return banner({
        tone: 'ok',
        icon: ringCheckIcon,
        title: this.#host.t('providers.access.done', { provider: provider.name }),
        text: this.#host.t('providers.access.stays', { provider: provider.name }),
      });
    }
    if (view.name === 'changed-meanwhile') {
      return banner({
        tone: 'warn',
        icon: usersIcon,
        role: 'alert',
        title: this.#host.t('providers.access.changed'),
        text: this.#host.t('providers.access.changed-text'),
      });
    }
    const { error } = this.#remove;
    return error ? problem(this.#host, error, { onRetry: () => void this.#onRemove(partnership) }) : nothing;
  }

  /** The question before a removal: one for all partnerships. Sheet: `dialog`. */
  renderQuestion() {
    const view = this.#view;
    const asked = view.name === 'asking' ? view.partnership : undefined;
    const provider = asked?.provider.name ?? '';
    return confirmDialog({
      id: 'remove-access',
      open: asked !== undefined,
      question: this.#host.t('providers.access.question', { provider }),
      effect: html`
        <p>${this.#host.rich('providers.access.effect', { provider, domain: breakable(asked?.reseller.domain ?? asked?.reseller.name ?? '') })}</p>
        <p>${this.#host.t('providers.access.stays', { provider })}</p>
        <p>${this.#host.t('providers.access.for-good')}</p>
      `,
      cancel: this.#host.t('providers.access.keep'),
      confirm: this.#host.t('providers.access.remove'),
      isDestructive: true,
      onConfirm: () => asked && void this.#onRemove(asked),
      onCancel: this.forget,
    });
  }

  #ask(partnership: Partnership) {
    if (!this.#remove.isPending) this.#show({ name: 'asking', partnership });
  }

  async #onRemove({ id: partnershipId, etag, provider }: Partnership) {
    this.forget();
    const ids = { partnershipId, providerId: provider.id };
    const outcome = await this.#remove.run({ partnershipId, etag }, new BeforeRemoveAdminAccessEvent(ids));
    if (!outcome) return;
    if (!outcome.ok) {
      const isOutdated = outcome.error.kind === 'conflict';
      this.#show({ name: isOutdated ? 'changed-meanwhile' : 'failed', partnershipId });
      if (isOutdated) this.#reload();
      return;
    }
    this.#show({ name: 'removed', partnershipId });
    this.#host.dispatchEvent(new AdminAccessRemovedEvent(ids));
    this.#host.announce(this.#host.t('providers.access.done', { provider: provider.name }));
    await this.#host.focusOn(`[data-partnership="${CSS.escape(partnershipId)}"] h3`);
  }

  #show(view: View) {
    this.#view = view;
    this.#host.requestUpdate();
  }
}
