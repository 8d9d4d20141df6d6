import type { CustomerSummary, Page, Partnership, Session } from '@twotier/client';
import { canManageCustomer } from '@twotier/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { DelayController } from '../controllers/delay.js';
import { QueryController } from '../controllers/query.js';
import { breakable } from '../lists/breakable.js';
import { enrollButton } from '../lists/enroll.js';
import { InviteCustomersEvent } from '../lists/invite.js';
import { GrowingList } from '../lists/pages.js';
import { canInvite, toRelationship, toViewer, type Viewer } from '../base/viewer.js';
import { customersWords } from '../locales/lazy.js';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { facts } from '../look/facts.js';
import { fields } from '../look/fields.js';
import { arrowIcon, downIcon, icon, ringCheckIcon, ringMinusIcon } from '../look/icons.js';
import { layout } from '../look/layout.js';
import { map } from '../look/map.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { records } from '../look/records.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { table } from '../look/table.js';
import { tabs } from '../look/tabs.js';
import { badge } from '../parts/badge.js';
import { searchField } from '../parts/fields.js';
import { problem, refusalPanel, type RefusalLike } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';
import { CustomerRecordView, type RecordHost } from './customer-record.js';
import { noCustomers } from './no-customers.js';
import { ownStyles } from './customer-list.styles.js';
import { CustomerOpenedEvent, RequestRelationshipEvent } from './events.js';

export { CustomerOpenedEvent, InviteCustomersEvent, RequestRelationshipEvent };

/**
 * The customers of a reseller or a provider. Each opens to its account, services, users and licenses, and to a map of
 * who is connected with whom.
 *
 * @summary Lists customers and shows what is possible for each, and why.
 * @tag twotier-customer-list
 * @tagname twotier-customer-list
 *
 * @event {RequestRelationshipEvent} twotier-request-relationship - A reseller relationship is to be asked for; cancel it to lead on yourself.
 * @event {InviteCustomersEvent} twotier-invite-customers - A customer is to be invited jointly with a provider; cancel it to lead on yourself.
 * @event {CustomerOpenedEvent} twotier-customer-opened - A record was opened.
 * @csspart primary-button - "Request a reseller relationship".
 * @csspart record - One customer.
 * @csspart record-body - What an open record shows.
 * @csspart connections - The numbered lines of the map, as a list.
 * @csspart table - Services, users or licenses.
 * @csspart pager - How much is shown, and "Show more".
 */
export class TwotierCustomerList extends TwotierElement implements RecordHost {
  protected static override readonly words = [customersWords];
  static override styles = [
    base,
    sheet,
    layout,
    buttons,
    fields,
    badges,
    facts,
    map,
    notices,
    pieces,
    records,
    refusal,
    table,
    tabs,
    ownStyles,
  ];

  /** Where the host lets customers be invited. With `?provider=…` added for a joint invitation. */
  @property({ attribute: 'invite-href' }) inviteHref: string | undefined;

  /** Where the host shows the enrollment, for a company that is not enrolled yet. */
  @property({ attribute: 'enroll-href' }) enrollHref: string | undefined;

  /** Where the users are, offered to a global admin who has yet to take Admin agent. */
  @property({ attribute: 'users-href' }) usersHref: string | undefined;

  /** How many customers are read at once, at most 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  #typed = '';
  #search = '';
  /** How many customers there are without a search, and what was last announced. */
  #all = 0;
  #announced: unknown;
  #records = new Map<string, CustomerRecordView>();

  readonly #typing = new DelayController(this);
  readonly #session = new QueryController<Session>(this, () => this.client?.session.get.options(), {
    loadingLabel: () => this.t('customers.list.loading'),
  });
  readonly #list: GrowingList<CustomerSummary> = new GrowingList<CustomerSummary>(this, {
    read: (cursor) =>
      this.client?.customers.list.options({
        limit: this.pageSize,
        ...(this.#search && { search: this.#search }),
        ...(cursor && { cursor }),
      }),
    loadingLabel: () => this.t('customers.list.loading'),
    shown: (shown, total) => this.t('customers.list.shown', { shown, count: total }),
  });
  readonly #partnerships = new QueryController<Page<Partnership>>(this, () =>
    [...this.#records.values()].some(({ isOpen }) => isOpen)
      ? this.client?.partnerships.list.options({ limit: 100 })
      : undefined,
  );

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    // Another backend or person: nothing that was open belongs there.
    if (changed.has('client') && changed.get('client'))
      for (const record of this.#records.values()) record.toggle(false);
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#announceCount();
  }

  /** Reads the list again. */
  reload() {
    this.#list.first.refetch();
  }

  /** Leads to where a reseller relationship is asked for, unless the host does that itself. */
  requestRelationship() {
    const isFree = this.dispatchEvent(new RequestRelationshipEvent());
    if (isFree && this.inviteHref) this.navigate(this.inviteHref);
  }

  protected override isUsable() {
    return this.#session.data !== undefined && this.#list.first.data !== undefined;
  }

  // --- handlers

  readonly #onTyped = (text: string) => {
    this.#typed = text;
    this.#typing.run(() => this.#onSearch(text));
    this.requestUpdate();
  };

  #onSearch(text: string) {
    this.#typed = text;
    this.#search = text.trim().slice(0, 100);
    this.requestUpdate();
  }

  readonly #onClear = () => {
    this.#typing.cancel();
    this.#onSearch('');
    void this.focusOn('#search');
  };

  #onToggle(id: string, { isOpen }: { isOpen: boolean }) {
    const record = this.#recordOf(id);
    if (record.isOpen === isOpen) return;
    record.toggle(isOpen);
    if (isOpen) this.dispatchEvent(new CustomerOpenedEvent(id));
  }

  #recordOf(id: string): CustomerRecordView {
    const record = this.#records.get(id) ?? new CustomerRecordView(this, id);
    this.#records.set(id, record);
    return record;
  }

  /** Says how many there are once the answer to a search is there; not at the first reading, when nobody has asked. */
  #announceCount() {
    const { data } = this.#list.first;
    if (!data || this.#list.isOutdated) return;
    if (!this.#search) this.#all = data.total;
    if (this.#announced === this.#search) return;

    const isFirst = this.#announced === undefined;
    this.#announced = this.#search;
    if (isFirst) return;
    this.announce(
      data.total === 0
        ? this.t('customers.search.none', { query: this.#search })
        : this.t('customers.list.count', { count: data.total }),
    );
  }

  /** How many customers there are without a search, as far as that is known. */
  get #total(): number {
    return this.#search || this.#list.isOutdated ? this.#all : this.#list.total;
  }

  // --- page

  protected override render(): TemplateResult {
    return html`<div class="page" role="region" aria-label=${this.t('customers.title')}>
      ${this.#session.render({
        pending: (isSlow) =>
          html`${this.#renderTitle()} ${skeleton(this, { label: this.t('customers.list.loading'), isSlow })}`,
        error: (error, onRetry) => html`${this.#renderTitle()} ${problem(this, error, { onRetry })}`,
        success: (session) => this.#renderPage(toViewer(session)),
      })}
    </div>`;
  }

  #renderTitle() {
    return html`<h2 tabindex="-1">${this.t('customers.title')}</h2>`;
  }

  #renderPage(viewer: Viewer) {
    const isReseller = viewer.company.kind === 'indirect-reseller';
    const invite = canInvite(viewer);
    return html`
      <div class="head">
        <div>
          ${this.#renderTitle()}
          ${this.#total > 0 ? html`<p class="lead">${this.t('customers.lead', { count: this.#total })}</p>` : nothing}
        </div>
        ${isReseller && invite.allowed ? this.#renderRequest() : nothing}
      </div>
      ${isReseller && !invite.allowed ? this.#renderNoRequest(invite.reason) : nothing}
      ${this.#list.first.render({
        pending: (isSlow) => skeleton(this, { label: this.t('customers.list.loading'), isSlow }),
        error: (error, onRetry) =>
          // What keeps this person from everything here is said once, above.
          error.refusal && isReseller && !invite.allowed
            ? nothing
            : html`${this.#search ? this.#renderSearch() : nothing}${problem(this, error, { onRetry })}`,
        success: ({ total }) =>
          total === 0 && !this.#search && !this.#typed && !this.#list.isOutdated
            ? noCustomers(this, { isReseller, canRequest: invite.allowed })
            : this.#renderList(viewer, total),
      })}
    `;
  }

  #renderRequest() {
    return html`<button type="button" class="button button--primary" part="primary-button" @click=${() => this.requestRelationship()}>
      ${this.t('customers.action.request-relationship')}
    </button>`;
  }

  /** Says of which action the refusal speaks: the list below it is open. */
  #renderNoRequest(refusal: RefusalLike) {
    return html`<div class="stack stack--s">
      <h3>${this.t('customers.request.refused')}</h3>
      ${refusalPanel(this, { refusal, action: enrollButton(this, refusal) ?? this.#renderTakeAdminAgent(refusal) })}
    </div>`;
  }

  /** The global admin who has just enrolled needs no colleague: the own entry in User management gives the role (R-USR-16). */
  #renderTakeAdminAgent(refusal: RefusalLike & { readonly roles?: readonly string[] }) {
    const { usersHref } = this;
    const isGlobalAdmin = this.#session.data?.user.roles.includes('global-admin');
    if (!usersHref || !isGlobalAdmin || !refusal.roles?.includes('admin-agent')) return undefined;
    return html`<button type="button" class="button" @click=${() => this.navigate(usersHref)}>
      ${this.t('customers.action.take-admin-agent')}${icon(arrowIcon)}
    </button>`;
  }

  #renderSearch() {
    return searchField(this, {
      id: 'search',
      value: this.#typed,
      label: this.t('customers.search.label'),
      hint: this.t('customers.search.hint'),
      autocomplete: 'off',
      onInput: this.#onTyped,
    });
  }

  #renderList(viewer: Viewer, total: number) {
    return html`
      ${this.#renderSearch()}
      ${total === 0 ? this.#renderNotFound() : this.#renderRecords(viewer)}
      ${this.#list.renderMore(({ id }) => `[data-customer="${CSS.escape(id)}"] > summary`)}
    `;
  }

  #renderNotFound() {
    // Until the answer to this search is there, nothing is said about it.
    if (this.#list.isOutdated) return nothing;
    return emptyState({
      title: this.rich('customers.search.none', { query: html`<bdi>${this.#search}</bdi>` }),
      text: this.t('customers.search.all', { count: this.#total }),
      actions: html`<button type="button" class="button" @click=${this.#onClear}>${this.t('common.action.clear-search')}</button>`,
    });
  }

  #renderRecords(viewer: Viewer) {
    return html`<div class="records" aria-busy=${this.#list.isOutdated ? 'true' : 'false'}>
      ${this.#list.items.map((customer) => this.#renderRecord(viewer, customer))}
    </div>`;
  }

  #renderRecord(viewer: Viewer, customer: CustomerSummary) {
    const { id, name, domain, country, subscriptions } = customer;
    const record = this.#records.get(id);
    const onToggle = ({ currentTarget }: Event) =>
      this.#onToggle(id, { isOpen: (currentTarget as HTMLDetailsElement).open });
    return html`
      <details class="record" part="record" data-customer=${id} ?open=${record?.isOpen ?? false} @toggle=${onToggle}>
        <summary>
          ${icon(downIcon)}
          <div>
            <h3><bdi>${name}</bdi></h3>
            <p class="muted small">
              ${breakable(domain)} · ${this.formatCountry(country)} · ${this.t('customers.count.subscriptions', { count: subscriptions })}
            </p>
          </div>
          <span class="chips">${this.#renderState(viewer, customer)}</span>
        </summary>
        ${record?.render({ viewer, partnerships: this.#partnerships }) ?? nothing}
      </details>
    `;
  }

  #renderState(viewer: Viewer, { id, edge }: CustomerSummary) {
    const portal =
      edge.origin === 'other-portal'
        ? html`<span class="chip">${this.t('customers.origin.other-portal')}</span>`
        : nothing;
    // A provider orders and nothing more (R-CUS-14): permissions are the reseller's matter.
    if (viewer.company.kind === 'indirect-provider') {
      return html`${portal}${badge(ringCheckIcon, this.t('customers.state.of-record'), 'ok')}`;
    }
    const manage = canManageCustomer({ ...viewer, relationship: toRelationship(edge, id) });
    return html`${portal}${
      manage.allowed
        ? badge(ringCheckIcon, this.t('customers.state.managed'), 'ok')
        : badge(ringMinusIcon, this.t('customers.state.not-managed'), 'warn')
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-customer-list': TwotierCustomerList;
  }
}
