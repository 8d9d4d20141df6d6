import { html, type TemplateResult } from 'lit';
import { emptyState } from '../parts/waiting.js';
import type { RecordHost } from './customer-record.js';

/** An empty list: who appears in it by itself, who does not (R-CUS-05 to R-CUS-09), and the way on. Sheets: `layout`, `pieces`, `buttons`. */
export function noCustomers(
  host: RecordHost,
  { isReseller, canRequest }: { readonly isReseller: boolean; readonly canRequest: boolean },
): TemplateResult {
  if (!isReseller) {
    return emptyState({
      title: host.t('customers.empty.title'),
      text: host.t('customers.empty.provider'),
      drawing: 'list',
    });
  }
  return html`
    ${emptyState({
      title: host.t('customers.empty.title'),
      text: host.t('customers.empty.text'),
      actions: canRequest
        ? html`<button type="button" class="button" @click=${() => host.requestRelationship()}>${host.t('customers.empty.action')}</button>`
        : undefined,
      drawing: 'list',
    })}
    <section class="stack stack--s" aria-labelledby="why">
      <h3 id="why">${host.t('customers.empty.why')}</h3>
      <ul class="numbered numbered--tight">
        <li><div><p>${host.t('customers.empty.portals')}</p></div></li>
        <li><div><p>${host.t('customers.empty.outside')}</p></div></li>
        <li><div><p>${host.t('customers.empty.providers')}</p></div></li>
      </ul>
    </section>
  `;
}
