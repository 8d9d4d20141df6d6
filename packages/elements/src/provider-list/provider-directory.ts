import type { DirectoryProvider } from '@twotier/client';
import { html, nothing } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { QueryController } from '../controllers/query.js';
import { externalIcon, icon } from '../look/icons.js';
import { problem } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';

/** The official providers of the region, for a reseller that has none yet (R-GEN-09). Terms are agreed with them directly (R-PRV-01). */
export class ProviderDirectory {
  readonly #host: TwotierElement;
  readonly #directory: QueryController<{ items: DirectoryProvider[] }>;

  constructor(host: TwotierElement, isWanted: () => boolean) {
    this.#host = host;
    this.#directory = new QueryController<{ items: DirectoryProvider[] }>(
      host,
      () => (isWanted() ? host.client?.reference.directory.options() : undefined),
      { loadingLabel: () => host.t('providers.directory.loading') },
    );
  }

  /** Sheets: `layout`, `lines`, `pieces`, and the list's own. */
  render() {
    const host = this.#host;
    return html`
      <section class="section" aria-labelledby="directory">
        <div class="stack stack--s">
          <h3 id="directory">${host.t('providers.directory.title')}</h3>
          <p class="muted">${host.t('providers.directory.text')}</p>
        </div>
        ${this.#directory.render({
          pending: (isSlow) => skeleton(host, { label: host.t('providers.directory.loading'), isSlow }),
          error: (error, onRetry) => problem(host, error, { onRetry }),
          success: ({ items }) =>
            items.length > 0
              ? html`<ul class="directory" part="directory">${items.map((provider) => this.#renderProvider(provider))}</ul>`
              : emptyState({ title: host.t('providers.directory.none') }),
        })}
      </section>
    `;
  }

  #renderProvider({ name, city, country, services, website }: DirectoryProvider) {
    const host = this.#host;
    const words = services.map((service) => host.t(`providers.service.${service}`));
    return html`
      <li>
        <div>
          <b><bdi>${name}</bdi></b>
          <span class="muted small">${city}, ${host.formatCountry(country)}</span>
          ${words.length > 0 ? html`<span class="small">${host.t('providers.directory.offers', { services: host.formatList(words) })}</span>` : nothing}
        </div>
        <a href=${website} target="_blank" rel="noopener noreferrer">
          ${host.t('providers.directory.website')}<span class="hidden">${host.t('providers.directory.of', { provider: name })}</span>${icon(externalIcon)}
        </a>
      </li>
    `;
  }
}
