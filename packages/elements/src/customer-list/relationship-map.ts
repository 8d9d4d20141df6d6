import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { brokenIcon, ringCheckIcon } from '../look/icons.js';
import { badge } from '../parts/badge.js';
import { connectionsOf, type Connection } from './connections.js';
import type { Triangle } from './triangle.js';

/** Where each line runs in its field of the map: upright at `x`, or level at `y`. */
const lines = {
  1: { x: 25 },
  2: { x: 60 },
  3: { y: 30 },
  4: { y: 72 },
  5: { y: 50 },
} as const;

export interface MapOptions {
  readonly id: string;
  readonly triangle: Triangle;
  readonly customer: string;
}

/**
 * Who is connected with whom: a picture, and the same numbers as a list, which is what a screen reader gets.
 * Sheets: `layout`, `map`, `badges`.
 */
export function relationshipMap(host: TwotierElement, { id, triangle, customer }: MapOptions): TemplateResult {
  const connections = connectionsOf(host, triangle, customer);
  return html`
    <div class="cols cols--2">
      <section class="stack" aria-labelledby="${id}-map">
        <h4 id="${id}-map">${host.t('customers.map.title')}</h4>
        ${picture(host, triangle, customer, connections)}
        <p class="small muted">${host.t('customers.map.legend')}</p>
      </section>
      <section class="stack stack--s" aria-labelledby="${id}-list">
        <h4 id="${id}-list">${host.t('customers.map.list')}</h4>
        <ul class="legend-list" part="connections">
          ${connections.map(
            ({ no, tone, title, text, state }) => html`
              <li>
                <span class="edge__no" data-tone=${tone}>${no}</span>
                <div>
                  <span>${title}${text ? html`<br /><span class="muted small">${text}</span>` : nothing}</span>
                  ${badge(tone === 'ok' ? ringCheckIcon : brokenIcon, state, tone)}
                </div>
              </li>
            `,
          )}
        </ul>
      </section>
    </div>
  `;
}

function picture(
  host: TwotierElement,
  { you, provider, reseller }: Triangle,
  customer: string,
  all: readonly Connection[],
) {
  const edge = (place: 'pr' | 'rc' | 'pc', numbers: readonly number[]) => {
    const drawn = all.filter(({ no }) => numbers.includes(no));
    return html`
      <div class="edge edge--${place}">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">${drawn.map(line)}</svg>
        ${drawn.map(({ no, tone }) => html`<span class="edge__no edge__no--${no}" data-tone=${tone}>${no}</span>`)}
      </div>
    `;
  };
  return html`
    <div class="map" aria-hidden="true">
      <div class="node node--p ${you === 'provider' ? 'node--you' : ''}">
        <b>${provider?.name ?? host.t('customers.map.no-provider')}</b>
        <span class="muted small">${host.t(you === 'provider' ? 'customers.map.provider-you' : 'customers.map.provider')}</span>
      </div>
      ${edge('pr', [1, 2])}
      <div class="node node--r ${you === 'reseller' ? 'node--you' : ''}">
        <b>${reseller?.name ?? host.t('customers.map.no-reseller')}</b>
        <span class="muted small">${host.t(you === 'reseller' ? 'customers.map.reseller-you' : 'customers.map.reseller')}</span>
      </div>
      ${edge('rc', [3, 4])} ${edge('pc', [5])}
      <div class="node node--c"><b>${customer}</b><span class="muted small">${host.t('customers.map.customer')}</span></div>
    </div>
  `;
}

/** Solid in force; missing, a gap with two ends. */
function line({ no, tone }: Connection) {
  const at = lines[no];
  if ('x' in at) {
    const { x } = at;
    const gap = `M${x} 0V22M${x} 78V100M${x - 4} 22h8M${x - 4} 78h8`;
    return svg`<path class=${classOf(tone)} d=${tone === 'ok' ? `M${x} 0V100` : gap}></path>`;
  }
  const { y } = at;
  const gap = `M0 ${y}H26M74 ${y}H100M26 ${y - 12}V${y + 12}M74 ${y - 12}V${y + 12}`;
  return svg`<path class=${classOf(tone)} d=${tone === 'ok' ? `M0 ${y}H100` : gap}></path>`;
}

const classOf = (tone: Connection['tone']) => ({ ok: 'is-on', bad: 'is-off', quiet: 'is-gone' })[tone];
