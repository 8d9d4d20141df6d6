import type { CustomerSummary } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { breakable } from '../lists/breakable.js';
import { GrowingList } from '../lists/pages.js';
import { problem } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';

interface SharedHost extends TwotierElement {
  readonly pageSize: number;
}

/** The customers that a reseller and one provider both have (R-PRV-18). Read when they are asked for. */
export class SharedCustomers {
  readonly #host: SharedHost;
  readonly #list: GrowingList<CustomerSummary>;
  #isOpen = false;

  constructor(host: SharedHost, partnershipId: string) {
    this.#host = host;
    this.#list = new GrowingList<CustomerSummary>(host, {
      read: (cursor) =>
        this.#isOpen
          ? host.client?.partnerships.sharedCustomers.options({
              partnershipId,
              limit: host.pageSize,
              ...(cursor && { cursor }),
            })
          : undefined,
      loadingLabel: () => host.t('customers.list.loading'),
      shown: (shown, total) => host.t('customers.list.shown', { shown, count: total }),
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  readonly toggle = (isOpen = !this.#isOpen) => {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  };

  render(provider: string): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const host = this.#host;
    return html`
      <h4>${host.t('providers.shared.title', { provider })}</h4>
      ${this.#list.first.render({
        pending: (isSlow) => skeleton(host, { label: host.t('customers.list.loading'), isSlow, rows: 2 }),
        error: (error, onRetry) => problem(host, error, { onRetry }),
        success: ({ total }) => (total === 0 ? this.#renderEmpty(provider) : this.#renderList()),
      })}
    `;
  }

  #renderEmpty(provider: string) {
    return emptyState({
      title: this.#host.t('providers.shared.none'),
      text: this.#host.t('providers.shared.why', { provider }),
    });
  }

  #renderList() {
    const host = this.#host;
    return html`
      <ul class="shared" part="shared-customers">
        ${this.#list.items.map(
          ({ id, name, domain, country, edge, subscriptions }) => html`
            <li data-customer=${id} tabindex="-1">
              <div>
                <b><bdi>${name}</bdi></b>
                <span class="muted small">${breakable(domain)} · ${host.formatCountry(country)}</span>
              </div>
              <span class="muted small">
                ${host.t('customers.count.subscriptions', { count: subscriptions })} · ${host.t('customers.edge.since', { date: host.formatDate(edge.since) })}
              </span>
            </li>
          `,
        )}
      </ul>
      ${this.#list.renderMore(({ id }) => `[data-customer="${CSS.escape(id)}"]`)}
    `;
  }
}
