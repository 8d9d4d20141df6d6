import type { Client, Partnership } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { QueryController } from '../controllers/query.js';
import { problem } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';

type CustomerPage = Awaited<ReturnType<Client['partnerships']['sharedCustomers']>>;

/** *View customers*: the customers that one reseller and the provider share (R-PRV-18), read when asked for. Sheets: `pieces`. */
export class SharedCustomers {
  readonly #host: TwotierElement;
  readonly #customers: QueryController<CustomerPage>;
  #partnershipId: string | undefined;

  constructor(host: TwotierElement) {
    this.#host = host;
    this.#customers = new QueryController(
      host,
      () =>
        this.#partnershipId
          ? host.client?.partnerships.sharedCustomers.options({ partnershipId: this.#partnershipId, limit: 100 })
          : undefined,
      { loadingLabel: () => host.t('resellers.customers.loading') },
    );
  }

  isShown({ id }: Partnership): boolean {
    return this.#partnershipId === id;
  }

  toggle({ id }: Partnership) {
    this.#partnershipId = this.#partnershipId === id ? undefined : id;
    this.#host.requestUpdate();
  }

  render(partnership: Partnership): TemplateResult | typeof nothing {
    if (!this.isShown(partnership)) return nothing;
    const host = this.#host;
    const label = host.t('resellers.customers.list', { reseller: partnership.reseller.name });
    return html`
      <section class="stack stack--s" part="shared-customers" id="customers-${partnership.id}" aria-label=${label}>
        ${this.#customers.render({
          pending: (isSlow) => skeleton(host, { label: host.t('resellers.customers.loading'), isSlow, rows: 2 }),
          error: (error, onRetry) => problem(host, error, { onRetry }),
          success: (page) => this.#renderPage(page, partnership),
        })}
      </section>
    `;
  }

  #renderPage({ items, total }: CustomerPage, { reseller }: Partnership) {
    const host = this.#host;
    if (items.length === 0)
      return html`<p class="muted">${host.t('resellers.customers.empty', { reseller: reseller.name })}</p>`;
    return html`
      <ul class="shared">
        ${items.map(
          ({ name, domain, subscriptions }) => html`<li>
            <b><bdi>${name}</bdi></b>
            <span class="muted small"><bdi>${domain}</bdi> · ${host.t('resellers.customers.subscriptions', { count: subscriptions })}</span>
          </li>`,
        )}
      </ul>
      ${total > items.length ? html`<p class="muted small">${host.t('resellers.customers.more', { count: total - items.length })}</p>` : nothing}
    `;
  }
}
