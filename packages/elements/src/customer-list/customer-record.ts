import type { CustomerRecord, Page, Partnership } from '@twotier/client';
import { remedyOf } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { QueryController } from '../controllers/query.js';
import { breakable } from '../lists/breakable.js';
import { inviteJointly } from '../lists/invite.js';
import { canInvite, type Viewer } from '../base/viewer.js';
import { arrowIcon, icon } from '../look/icons.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';
import { licensesTable, servicesTable, usersTable } from './customer-tables.js';
import { relationshipMap } from './relationship-map.js';
import { canProviderOrder, trianglesOf, type Triangle } from './triangle.js';

/** What a record leads to, in this order (R-CUS-10). */
const tabs = ['account', 'services', 'users', 'licenses'] as const;
type Tab = (typeof tabs)[number];

/** What a record needs from its list. */
export interface RecordHost extends TwotierElement {
  readonly inviteHref: string | undefined;
  requestRelationship(): void;
}

export interface RecordOptions {
  readonly viewer: Viewer;
  /** The viewer's partnerships, drawn when they are read. */
  readonly partnerships: QueryController<Page<Partnership>>;
}

/** The inside of one customer's record. It is read when the record is opened for the first time. */
export class CustomerRecordView {
  readonly #host: RecordHost;
  readonly #record: QueryController<CustomerRecord>;
  #isOpen = false;
  #tab: Tab = 'account';

  constructor(host: RecordHost, customerId: string) {
    this.#host = host;
    this.#record = new QueryController<CustomerRecord>(
      host,
      () => (this.#isOpen ? host.client?.customers.get.options(customerId) : undefined),
      { loadingLabel: () => host.t('customers.record.loading') },
    );
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  toggle(isOpen: boolean) {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  render(options: RecordOptions): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    return html`<div class="record__body" part="record-body">
      ${this.#record.render({
        pending: (isSlow) => skeleton(this.#host, { label: this.#host.t('customers.record.loading'), isSlow, rows: 3 }),
        error: (error, onRetry) => problem(this.#host, error, { onRetry }),
        success: (record) => this.#renderRecord(record, options),
      })}
    </div>`;
  }

  #renderRecord(record: CustomerRecord, options: RecordOptions) {
    const { id } = record;
    return html`
      <div class="tabs" role="tablist" aria-label=${record.name} @keydown=${(event: KeyboardEvent) => this.#onKey(event, id)}>
        ${tabs.map(
          (tab) => html`
            <button
              type="button"
              role="tab"
              id="${id}-${tab}"
              aria-selected=${tab === this.#tab}
              aria-controls=${tab === this.#tab ? `${id}-panel` : nothing}
              tabindex=${tab === this.#tab ? 0 : -1}
              @click=${() => this.#choose(tab)}
            >
              ${this.#host.t(`customers.tab.${tab}`)}
            </button>
          `,
        )}
      </div>
      <div class="stack stack--l" role="tabpanel" id="${id}-panel" aria-labelledby="${id}-${this.#tab}" tabindex="0">
        ${this.#tab === 'account' ? this.#renderAccount(record, options) : this.#renderTable(record, options)}
      </div>
    `;
  }

  #renderAccount(record: CustomerRecord, { viewer, partnerships }: RecordOptions) {
    return html`
      ${partnerships.render({
        pending: (isSlow) => skeleton(this.#host, { label: this.#host.t('customers.record.loading'), isSlow, rows: 3 }),
        error: (error, onRetry) =>
          html`${this.#renderManage(record, viewer)} ${problem(this.#host, error, { onRetry })}`,
        success: ({ items }) => this.#renderConnections(record, viewer, items),
      })}
      ${this.#renderFacts(record)}
    `;
  }

  /** Why something is not possible stands above the picture that shows it. */
  #renderConnections(record: CustomerRecord, viewer: Viewer, partnerships: readonly Partnership[]) {
    const triangles = trianglesOf(viewer, record, partnerships);
    const isBlocked = triangles.some((triangle) => canProviderOrder(triangle, record, viewer)?.allowed === false);
    return html`
      ${isBlocked ? nothing : this.#renderManage(record, viewer)}
      ${triangles.map(
        (triangle, at) => html`
          ${this.#renderOrders(triangle, record, viewer)}
          ${relationshipMap(this.#host, { id: `${record.id}-${at}`, triangle, customer: record.name })}
        `,
      )}
    `;
  }

  #renderOrders(triangle: Triangle, record: CustomerRecord, viewer: Viewer) {
    const decision = canProviderOrder(triangle, record, viewer);
    if (!decision || decision.allowed) return nothing;

    const { provider, partnership } = triangle;
    const mayInvite =
      partnership && canInvite(viewer, partnership).allowed && remedyOf(decision.reason.code) === 'invite-jointly';
    return html`
      <div class="stack">
        ${triangle.you === 'reseller' && provider ? html`<h4>${this.#host.t('customers.orders.title', { provider: provider.name })}</h4>` : nothing}
      ${refusalPanel(this.#host, {
        refusal: decision.reason,
        action:
          mayInvite && provider
            ? html`<button type="button" class="button button--primary" @click=${() => inviteJointly(this.#host, provider.id)}>
              ${this.#host.t('customers.action.invite-jointly')}${icon(arrowIcon)}
            </button>`
            : undefined,
      })}
      </div>
    `;
  }

  #renderManage({ manage }: CustomerRecord, viewer: Viewer) {
    if (manage.allowed) return nothing;
    // A provider orders and nothing more (R-CUS-14): that is no lack, and no invitation of its own would mend it.
    const isProvider = viewer.company.kind === 'indirect-provider';
    if (isProvider && manage.reason.code === 'admin-permissions-missing') {
      return html`<p class="small muted">${this.#host.t('customers.manage.provider')}</p>`;
    }
    const action =
      canInvite(viewer).allowed && remedyOf(manage.reason.code) === 'request-relationship'
        ? html`<button type="button" class="button" @click=${() => this.#host.requestRelationship()}>
            ${this.#host.t('customers.action.request-relationship')}${icon(arrowIcon)}
          </button>`
        : undefined;
    return refusalPanel(this.#host, { refusal: manage.reason, action });
  }

  #renderFacts({ name, account, subscriptions, users, edges }: CustomerRecord) {
    const host = this.#host;
    const place = [account.city, host.formatCountry(account.country)].filter(Boolean).join(', ');
    const origin =
      edges[0]?.origin === 'other-portal' ? 'customers.origin.other-portal' : 'customers.origin.invitation';
    return html`
      <dl class="facts facts--cols">
        <div><dt>${host.t('customers.fact.name')}</dt><dd><bdi>${name}</bdi></dd></div>
        <div><dt>${host.t('customers.fact.domain')}</dt><dd><span class="code">${breakable(account.domain)}</span></dd></div>
        <div><dt>${host.t('customers.fact.tenant')}</dt><dd><span class="code">${account.tenantId}</span></dd></div>
        <div><dt>${host.t('customers.fact.place')}</dt><dd>${place}</dd></div>
        <div><dt>${host.t('customers.fact.origin')}</dt><dd>${host.t(origin)}</dd></div>
        <div>
          <dt>${host.t('customers.fact.in-use')}</dt>
          <dd>${host.t('customers.count.subscriptions', { count: subscriptions.length })}, ${host.t('customers.count.users', { count: users.length })}</dd>
        </div>
      </dl>
    `;
  }

  #renderTable(record: CustomerRecord, { viewer }: RecordOptions) {
    const table = { services: servicesTable, users: usersTable, licenses: licensesTable, account: () => nothing }[
      this.#tab
    ];
    return html`${this.#renderManage(record, viewer)} ${table(this.#host, record, viewer)}`;
  }

  #choose(tab: Tab) {
    this.#tab = tab;
    this.#host.requestUpdate();
  }

  /** Arrows go round, as in every tab list; the tab under the focus is the open one. */
  #onKey(event: KeyboardEvent, id: string) {
    const isRtl = getComputedStyle(this.#host).direction === 'rtl';
    const at = tabs.indexOf(this.#tab);
    const steps: Record<string, number> = {
      ArrowRight: at + (isRtl ? -1 : 1),
      ArrowLeft: at + (isRtl ? 1 : -1),
      Home: 0,
      End: -1,
    };
    const tab = event.key in steps ? tabs.at((steps[event.key] ?? 0) % tabs.length) : undefined;
    if (!tab) return;

    event.preventDefault();
    this.#choose(tab);
    void this.#host.focusOn(`#${CSS.escape(`${id}-${tab}`)}`);
  }
}
