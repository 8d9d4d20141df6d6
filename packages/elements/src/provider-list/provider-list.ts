import type { Partnership, Session } from '@twotier/client';
import { remedyOf } from '@twotier/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { QueryController } from '../controllers/query.js';
import { InviteCustomersEvent, inviteJointly } from '../lists/invite.js';
import { GrowingList } from '../lists/pages.js';
import { canInvite, toViewer, type Viewer } from '../base/viewer.js';
import { customersWords, providersWords } from '../locales/lazy.js';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { dialog } from '../look/dialog.js';
import { arrowIcon, brokenIcon, downIcon, icon, ringCheckIcon, usersIcon } from '../look/icons.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { table } from '../look/table.js';
import { badge } from '../parts/badge.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';
import { AdminAccess } from './admin-access.js';
import { AdminAccessRemovedEvent, BeforeRemoveAdminAccessEvent } from './events.js';
import { ProviderDirectory } from './provider-directory.js';
import { ownStyles } from './provider-list.styles.js';
import { SharedCustomers } from './shared-customers.js';

export { AdminAccessRemovedEvent, BeforeRemoveAdminAccessEvent, InviteCustomersEvent };

/**
 * The indirect providers of a reseller: the partnership and the administrator access as two separate facts, the shared
 * customers, and the way to invite new ones jointly. Without a provider it shows the directory of the region.
 *
 * @summary Lists a reseller's providers, and takes an administrator access away.
 * @tag twotier-provider-list
 * @tagname twotier-provider-list
 *
 * @event {InviteCustomersEvent} twotier-invite-customers - New customers are to be invited jointly; cancel it to lead on yourself.
 * @event {BeforeRemoveAdminAccessEvent} twotier-before-remove-admin-access - A removal was confirmed. Cancelable; `waitUntil(promise)` holds it back.
 * @event {AdminAccessRemovedEvent} twotier-admin-access-removed - The provider's administrator access is gone.
 * @csspart record - One provider.
 * @csspart primary-button - "Invite new customers".
 * @csspart shared-customers - The customers shared with a provider.
 * @csspart directory - The providers of the region.
 * @csspart pager - How much is shown, and "Show more".
 * @csspart dialog - The question before an administrator access is removed.
 * @csspart dialog-body - What stands in that question.
 */
export class TwotierProviderList extends TwotierElement {
  protected static override readonly words = [customersWords, providersWords];
  static override styles = [
    base,
    sheet,
    layout,
    buttons,
    badges,
    dialog,
    lines,
    notices,
    pieces,
    refusal,
    table,
    ownStyles,
  ];

  /** Where the host lets customers be invited; `?provider=…` is added. */
  @property({ attribute: 'invite-href' }) inviteHref: string | undefined;

  /** Where the host shows the enrollment, for a company that is not enrolled yet. */
  @property({ attribute: 'enroll-href' }) enrollHref: string | undefined;

  /** How many entries are read at once, at most 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  #shared = new Map<string, SharedCustomers>();

  readonly #session = new QueryController<Session>(this, () => this.client?.session.get.options(), {
    loadingLabel: () => this.t('providers.list.loading'),
  });
  readonly #list: GrowingList<Partnership> = new GrowingList<Partnership>(this, {
    read: (cursor) => this.client?.partnerships.list.options({ limit: this.pageSize, ...(cursor && { cursor }) }),
    loadingLabel: () => this.t('providers.list.loading'),
    shown: (shown, total) => this.t('providers.list.shown', { shown, count: total }),
  });
  readonly #directory = new ProviderDirectory(this, () => this.#list.first.data?.total === 0);
  readonly #access = new AdminAccess(this, () => this.reload());

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    // Another backend or person: nothing that was open belongs there.
    if (!changed.has('client') || !changed.get('client')) return;
    this.#access.forget();
    for (const shared of this.#shared.values()) shared.toggle(false);
  }

  /** Reads the list again. */
  reload() {
    this.#list.first.refetch();
  }

  protected override isUsable() {
    return this.#session.data !== undefined && this.#list.first.data !== undefined;
  }

  // --- handlers

  #sharedOf(partnershipId: string): SharedCustomers {
    const shared = this.#shared.get(partnershipId) ?? new SharedCustomers(this, partnershipId);
    this.#shared.set(partnershipId, shared);
    return shared;
  }

  // --- page

  protected override render(): TemplateResult {
    return html`<div class="page" role="region" aria-label=${this.t('providers.title')}>
      ${this.#session.render({
        pending: (isSlow) =>
          html`${this.#renderTitle()} ${skeleton(this, { label: this.t('providers.list.loading'), isSlow, rows: 2 })}`,
        error: (error, onRetry) => html`${this.#renderTitle()} ${problem(this, error, { onRetry })}`,
        success: (session) => this.#renderPage(toViewer(session)),
      })}
    </div>`;
  }

  #renderTitle() {
    return html`<h2 tabindex="-1">${this.t('providers.title')}</h2>`;
  }

  #renderPage(viewer: Viewer) {
    if (viewer.company.kind !== 'indirect-reseller') {
      return html`${this.#renderTitle()} ${emptyState({ title: this.t('providers.not-reseller.title'), text: this.t('providers.not-reseller.text') })}`;
    }
    return this.#list.first.render({
      pending: (isSlow) =>
        html`${this.#renderTitle()} ${skeleton(this, { label: this.t('providers.list.loading'), isSlow, rows: 2 })}`,
      error: (error, onRetry) => html`${this.#renderTitle()} ${problem(this, error, { onRetry })}`,
      success: ({ total }) => (total === 0 ? this.#renderEmpty() : this.#renderList(viewer)),
    });
  }

  #renderEmpty() {
    return html`
      ${this.#renderTitle()}
      ${emptyState({ title: this.t('providers.empty.title'), text: this.t('providers.empty.text'), drawing: 'connection' })}
      ${this.#directory.render()}
    `;
  }

  #renderList(viewer: Viewer) {
    const { items } = this.#list;
    const refusals = items.map((partnership) => canInvite(viewer, partnership));
    // What keeps this person from inviting with any provider is said once, not in every record.
    const general = refusals.find((decision) => !decision.allowed && decision.reason.code !== 'no-partnership');
    return html`
      <div class="stack stack--s">
        ${this.#renderTitle()}
        <p class="lead">${this.t('providers.lead', { count: this.#list.total })}</p>
      </div>
      ${general && !general.allowed ? refusalPanel(this, { refusal: general.reason, action: this.#renderEnroll(general.reason) }) : nothing}
      ${items.map((partnership) => this.#renderProvider(viewer, partnership))}
      ${this.#list.renderMore(({ id }) => `[data-partnership="${CSS.escape(id)}"] h3`)} ${this.#access.renderQuestion()}
    `;
  }

  #renderEnroll({ code }: { readonly code: string }) {
    const { enrollHref } = this;
    if (!enrollHref || remedyOf(code) !== 'complete-enrollment') return undefined;
    return html`<button type="button" class="button" @click=${() => this.navigate(enrollHref)}>
      ${this.t('customers.action.enroll')}${icon(arrowIcon)}
    </button>`;
  }

  #renderProvider(viewer: Viewer, partnership: Partnership) {
    const { id, provider, sharedCustomers } = partnership;
    const shared = this.#sharedOf(id);
    const place = [provider.city, this.formatCountry(provider.country)].filter(Boolean).join(', ');
    return html`
      <section class="provider" part="record" data-partnership=${id} aria-labelledby="name-${id}">
        <div class="stack stack--s">
          <h3 id="name-${id}" tabindex="-1"><bdi>${provider.name}</bdi></h3>
          <p class="muted small">${place}</p>
        </div>
        ${this.#access.renderOutcome(partnership)}
        <ul class="ties">
          ${this.#renderPartnership(partnership)} ${this.#access.renderLine(viewer, partnership)}
        </ul>
        <div class="actions">
          ${
            canInvite(viewer, partnership).allowed
              ? html`<button type="button" class="button button--primary" part="primary-button" @click=${() => inviteJointly(this, provider.id)}>
                  ${this.t('providers.action.invite-customers')}
                </button>`
              : nothing
          }
          <button
            type="button"
            class="button"
            aria-expanded=${shared.isOpen ? 'true' : 'false'}
            aria-controls="shared-${id}"
            @click=${() => shared.toggle()}
          >
            ${icon(usersIcon)}${this.t('providers.action.view-customers')}${icon(downIcon)}
          </button>
          <span class="muted small">${this.t('providers.shared.count', { count: sharedCustomers })}</span>
        </div>
        <div class="stack" id="shared-${id}" ?hidden=${!shared.isOpen}>${shared.render(provider.name)}</div>
      </section>
    `;
  }

  /** The first of the two edges. The second never follows from it (R-PRV-16). */
  #renderPartnership({ state: partnershipState, authorizedAt, authorizedBy }: Partnership) {
    const isInForce = partnershipState === 'authorized';
    return html`
      <li>
        <div>
          <b>${this.t('providers.partnership.title')}</b>
          <span class="muted small">
            ${this.rich('providers.partnership.since', { date: this.formatDate(authorizedAt), name: html`<bdi>${authorizedBy}</bdi>` })}
          </span>
        </div>
        ${
          isInForce
            ? badge(ringCheckIcon, this.t('customers.edge.in-force'), 'ok')
            : badge(brokenIcon, this.t('customers.edge.ended'), 'quiet')
        }
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-provider-list': TwotierProviderList;
  }
}
