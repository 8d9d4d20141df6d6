import { html } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { icon, keyIcon, ringMinusIcon } from '../look/icons.js';

const name = (text: string) => html`<b><bdi>${text}</bdi></b>`;
const not = (text: string) =>
  html`<li><span class="no">${icon(ringMinusIcon)}</span><div class="muted">${text}</div></li>`;

/** What the customer will read behind the link, while the invitation is still being made. Sheets: `layout`, `lines`. */
export function asked(
  host: TwotierElement,
  { reseller, provider }: { readonly reseller: string; readonly provider?: string | undefined },
) {
  return html`
    <aside aria-labelledby="asked">
      <section class="panel panel--sunken">
        <h3 id="asked">${host.t('invite.asked.title')}</h3>
        <ul class="marks">
          <li><span class="no">${icon(keyIcon)}</span><div>${host.rich('invite.asked.reseller', { reseller: name(reseller) })}</div></li>
          ${
            provider
              ? html`<li><span class="no">${icon(keyIcon)}</span><div>${host.rich('invite.asked.provider', { provider: name(provider) })}</div></li>`
              : not(host.t('invite.asked.no-orders'))
          }
          ${not(host.t('invite.asked.gdap'))}
        </ul>
      </section>
    </aside>
  `;
}
