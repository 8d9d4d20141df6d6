import type { Client, Partnership, PartnershipsQuery } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TwotierElement } from '../base/twotier-element.js';
import { DelayController } from '../controllers/delay.js';
import { QueryController } from '../controllers/query.js';
import { brokenIcon, downIcon, icon, ringCheckIcon, ringDashIcon } from '../look/icons.js';
import { badge } from '../parts/badge.js';
import { searchField } from '../parts/fields.js';
import { pager } from '../parts/pager.js';
import { problem } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';
import { SharedCustomers } from './shared-customers.js';

const pageSize = 25;

type PartnershipPage = Awaited<ReturnType<Client['partnerships']['list']>>;

/** Whether one reseller lacks nothing to transact. */
const isReady = ({ state, readiness: { enrollment, mpnId, sameRegion } }: Partnership): boolean =>
  state === 'authorized' && enrollment === 'ready' && mpnId !== undefined && sameRegion;

const fact = (label: string, value: unknown) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
const mark = (isThere: boolean, text: string) =>
  badge(isThere ? ringCheckIcon : brokenIcon, text, isThere ? 'ok' : 'warn');

/** The resellers as records that open: readiness at a glance, the facts and the shared customers inside. */
export class ResellerRecords {
  readonly #host: TwotierElement;
  readonly #partnerships: QueryController<PartnershipPage>;
  readonly #customers: SharedCustomers;
  readonly #typing: DelayController;
  #typed = '';
  #search = '';
  #cursors: readonly string[] = [];

  constructor(host: TwotierElement, isShown: () => boolean) {
    this.#host = host;
    this.#typing = new DelayController(host);
    this.#customers = new SharedCustomers(host);
    this.#partnerships = new QueryController(
      host,
      () => {
        const options = isShown() ? host.client?.partnerships.list.options(this.#query()) : undefined;
        return options && { ...options, placeholderData: (before: PartnershipPage | undefined) => before };
      },
      { loadingLabel: () => host.t('resellers.list.loading') },
    );
  }

  render(): TemplateResult {
    return html`
      <div class="stack" part="resellers">
        ${this.#partnerships.render({
          pending: (isSlow) => skeleton(this.#host, { label: this.#host.t('resellers.list.loading'), isSlow }),
          error: (error, onRetry) => problem(this.#host, error, { onRetry }),
          success: (page) => this.#renderPage(page),
        })}
      </div>
    `;
  }

  #query(): PartnershipsQuery {
    const cursor = this.#cursors.at(-1);
    return { limit: pageSize, ...(this.#search && { search: this.#search }), ...(cursor && { cursor }) };
  }

  readonly #onType = (text: string) => {
    this.#typed = text;
    this.#typing.run(() => this.#goTo([], text.trim().slice(0, 100)));
    this.#host.requestUpdate();
  };

  readonly #onClear = () => {
    this.#typing.cancel();
    this.#typed = '';
    this.#goTo([], '');
    void this.#host.focusOn('#search');
  };

  #goTo(cursors: readonly string[], search = this.#search) {
    this.#cursors = cursors;
    this.#search = search;
    this.#host.requestUpdate();
  }

  #renderPage(page: PartnershipPage) {
    const host = this.#host;
    const isAll = !this.#search && !this.#typed;
    if (page.items.length === 0 && isAll) {
      return emptyState({
        title: host.t('resellers.empty.title'),
        text: host.t('resellers.empty.text'),
        drawing: 'connection',
      });
    }
    return html`
      <div role="search">
        ${searchField(host, { id: 'search', label: host.t('resellers.search.label'), value: this.#typed, onInput: this.#onType })}
      </div>
      <p class="muted small" role="status">${host.t('resellers.list.count', { count: page.total })}</p>
      ${page.items.length === 0 ? this.#renderNone() : this.#renderRecords(page)}
    `;
  }

  #renderNone() {
    const host = this.#host;
    return emptyState({
      title: host.t('common.search.none', { query: this.#search }),
      text: host.t('resellers.search.none-text'),
      actions: html`<button type="button" class="button" @click=${this.#onClear}>${host.t('common.action.clear-search')}</button>`,
    });
  }

  #renderRecords({ items, next, total }: PartnershipPage) {
    return html`
      <div class="records">${repeat(
        items,
        ({ id }) => id,
        (partnership) => this.#renderRecord(partnership),
      )}</div>
      ${
        next || this.#cursors.length > 0
          ? pager(this.#host, {
              summary: this.#host.t('resellers.list.count', { count: total }),
              onPrevious: this.#cursors.length > 0 ? () => this.#goTo(this.#cursors.slice(0, -1)) : undefined,
              onNext: next ? () => this.#goTo([...this.#cursors, next]) : undefined,
            })
          : nothing
      }
    `;
  }

  #renderRecord(partnership: Partnership) {
    const { reseller } = partnership;
    return html`
      <details class="record" part="record" data-partnership=${partnership.id}>
        <summary>
          ${icon(downIcon)}
          <h3><bdi>${reseller.name}</bdi> <span class="muted small where">${this.#placeOf(partnership)}</span></h3>
          <span class="chips">${this.#renderReadiness(partnership)}</span>
        </summary>
        <div class="record__body">
          ${this.#renderFacts(partnership)}
          <div class="actions">
            <button
              type="button"
              class="button button--small"
              aria-label="${this.#host.t('resellers.action.view-customers')}: ${reseller.name}"
              aria-expanded=${this.#customers.isShown(partnership) ? 'true' : 'false'}
              @click=${() => this.#customers.toggle(partnership)}
            >
              ${this.#host.t('resellers.action.view-customers')}
            </button>
          </div>
          ${this.#customers.render(partnership)}
        </div>
      </details>
    `;
  }

  #placeOf({ reseller: { city, country } }: Partnership): string {
    return [city, this.#host.formatCountry(country)].filter(Boolean).join(', ');
  }

  #renderReadiness(partnership: Partnership) {
    const host = this.#host;
    if (partnership.state === 'ended') return badge(brokenIcon, host.t('resellers.ended'));
    return isReady(partnership)
      ? badge(ringCheckIcon, host.t('resellers.ready'), 'ok')
      : badge(ringDashIcon, host.t('resellers.not-ready'), 'warn');
  }

  #renderFacts({ readiness, adminAccess, adminAccessRemovedAt, authorizedAt, sharedCustomers }: Partnership) {
    const host = this.#host;
    const { enrollment, mpnId, sameRegion } = readiness;
    return html`
      <dl class="facts facts--cols">
        ${fact(host.t('resellers.enrollment.label'), mark(enrollment === 'ready', host.t(enrollment === 'ready' ? 'resellers.enrollment.ready' : 'resellers.enrollment.open')))}
        ${fact(host.t('resellers.mpn.label'), mpnId ? html`<span class="num">${mpnId}</span>` : mark(false, host.t('resellers.mpn.missing')))}
        ${fact(host.t('resellers.region.label'), mark(sameRegion, host.t(sameRegion ? 'resellers.region.same' : 'resellers.region.other')))}
        ${fact(host.t('resellers.since.label'), host.formatDate(authorizedAt))}
        ${fact(
          host.t('resellers.admin.label'),
          adminAccess === 'granted'
            ? badge(ringCheckIcon, host.t('resellers.admin.granted'), 'ok')
            : html`${badge(brokenIcon, host.t('resellers.admin.removed'))}
                ${adminAccessRemovedAt ? html`<span class="muted small num">${host.formatDate(adminAccessRemovedAt)}</span>` : nothing}`,
        )}
        ${fact(host.t('resellers.shared.label'), html`<span class="num">${host.formatNumber(sharedCustomers)}</span>`)}
      </dl>
    `;
  }
}
