import type { CustomerRecord } from '@twotier/client';
import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { breakable } from '../lists/breakable.js';
import type { Viewer } from '../base/viewer.js';
import { brokenIcon, ringCheckIcon, ringMinusIcon } from '../look/icons.js';
import { badge, chips } from '../parts/badge.js';

type Subscription = CustomerRecord['subscriptions'][number];

const states = {
  active: { mark: ringCheckIcon, tone: 'ok' },
  suspended: { mark: ringMinusIcon, tone: 'warn' },
  cancelled: { mark: brokenIcon, tone: 'quiet' },
} as const;

/** The subscriptions of a customer. Sheets: `table`, `badges`. */
export function servicesTable(host: TwotierElement, { subscriptions }: CustomerRecord, viewer: Viewer): TemplateResult {
  if (subscriptions.length === 0)
    return html`<p class="muted">${host.t('customers.services.none')}</p>${whoOrders(host, viewer)}`;
  const [offer, licenses, state, ordered] = [
    host.t('customers.column.service'),
    host.t('customers.column.licenses'),
    host.t('customers.column.state'),
    host.t('customers.column.ordered'),
  ];
  return html`
    <table class="table" part="table">
      <caption class="hidden">${host.t('customers.tab.services')}</caption>
      <thead><tr><th scope="col">${offer}</th><th scope="col">${licenses}</th><th scope="col">${state}</th><th scope="col">${ordered}</th></tr></thead>
      <tbody>
        ${subscriptions.map(
          (subscription) => html`
            <tr>
              <th scope="row">${subscription.offerName}</th>
              <td class="num" data-label=${licenses}>${host.formatNumber(subscription.quantity)}</td>
              <td data-label=${state}><span>${stateBadge(host, subscription)}</span></td>
              <td data-label=${ordered}>
                <span>${host.rich('customers.services.ordered', { partner: html`<bdi>${subscription.orderedBy}</bdi>`, date: host.formatDate(subscription.orderedAt) })}</span>
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${whoOrders(host, viewer)}
  `;
}

/** A reseller orders nothing itself: the provider does (R-ORD-01). */
const whoOrders = (host: TwotierElement, { company }: Viewer) =>
  html`<p class="small muted">${host.t(company.kind === 'indirect-provider' ? 'customers.services.you-order' : 'customers.services.provider-orders')}</p>`;

function stateBadge(host: TwotierElement, { state }: Subscription) {
  const { mark, tone } = states[state];
  return badge(mark, host.t(`customers.subscription.${state}`), tone);
}

/** The people in a customer's directory. Sheets: `table`, `badges`. */
export function usersTable(host: TwotierElement, { users }: CustomerRecord): TemplateResult {
  if (users.length === 0) return html`<p class="muted">${host.t('customers.users.none')}</p>`;
  const [name, userName, licenses] = [
    host.t('customers.column.name'),
    host.t('customers.column.user-name'),
    host.t('customers.column.licenses'),
  ];
  const more = (count: number) => host.t('customers.licenses.more', { count });
  return html`
    <table class="table" part="table">
      <caption class="hidden">${host.t('customers.tab.users')}</caption>
      <thead><tr><th scope="col">${name}</th><th scope="col">${userName}</th><th scope="col">${licenses}</th></tr></thead>
      <tbody>
        ${users.map(
          (user) => html`
            <tr>
              <th scope="row"><bdi>${user.fullName}</bdi></th>
              <td data-label=${userName}><span>${breakable(user.userName)}</span></td>
              <td data-label=${licenses}>
                ${user.licenses.length > 0 ? chips(user.licenses, more) : html`<span class="muted">${host.t('customers.licenses.no-license')}</span>`}
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** How many licenses there are and who holds them. Sheets: `table`. */
export function licensesTable(
  host: TwotierElement,
  { subscriptions, users }: CustomerRecord,
  viewer: Viewer,
): TemplateResult {
  if (subscriptions.length === 0)
    return html`<p class="muted">${host.t('customers.licenses.none')}</p>${whoOrders(host, viewer)}`;
  const [license, total, assigned, free, holders] = [
    host.t('customers.column.license'),
    host.t('customers.column.total'),
    host.t('customers.column.assigned'),
    host.t('customers.column.free'),
    host.t('customers.column.holders'),
  ];
  return html`
    <table class="table" part="table">
      <caption class="hidden">${host.t('customers.tab.licenses')}</caption>
      <thead>
        <tr>
          <th scope="col">${license}</th><th scope="col">${total}</th><th scope="col">${assigned}</th><th scope="col">${free}</th><th scope="col">${holders}</th>
        </tr>
      </thead>
      <tbody>
        ${subscriptions.map(
          (one) => html`
            <tr>
              <th scope="row">${one.offerName}</th>
              <td class="num" data-label=${total}>${host.formatNumber(one.quantity)}</td>
              <td class="num" data-label=${assigned}>${host.formatNumber(one.assigned)}</td>
              <td class="num" data-label=${free}>${host.formatNumber(one.quantity - one.assigned)}</td>
              <td data-label=${holders}><bdi>${host.formatList(holdersOf(one, users)) || host.t('customers.licenses.nobody')}</bdi></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${whoOrders(host, viewer)}
  `;
}

const holdersOf = ({ offerName }: Subscription, users: CustomerRecord['users']) =>
  users.filter(({ licenses }) => licenses.includes(offerName)).map(({ fullName }) => fullName);
