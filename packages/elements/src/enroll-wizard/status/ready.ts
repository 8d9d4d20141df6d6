import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { arrowIcon, icon } from '../../look/icons.js';

export interface ReadyOptions {
  readonly usersHref: string | undefined;
  readonly onUsers: () => void;
}

/** What to do with a fresh account: first the admin agent check (R-ENR-34 to R-ENR-37), then the rest (R-GEN-12). */
export const ready = (host: TwotierElement, { usersHref, onUsers }: ReadyOptions): TemplateResult => html`
  <div class="cols cols--2">
    <section class="stack" aria-labelledby="how">
      <div class="stack stack--s">
        <h3 id="how">${host.t('enroll.ready.how')}</h3>
        <p>${host.t('enroll.ready.how-lead')}</p>
      </div>
      <ol class="numbered numbered--tight">
        ${(['enroll.ready.how-1', 'enroll.ready.how-2', 'enroll.ready.how-3'] as const).map((key) => html`<li><div>${host.t(key)}</div></li>`)}
      </ol>
      <div class="actions">
        ${
          usersHref
            ? html`<button type="button" class="button button--primary" part="primary-button" @click=${onUsers}>
                ${host.t('enroll.action.users')}${icon(arrowIcon)}
              </button>`
            : nothing
        }
        <slot name="ready-actions"></slot>
      </div>
    </section>
    <section class="stack" aria-labelledby="next">
      <h3 id="next">${host.t('enroll.ready.next')}</h3>
      <ul class="marks">
        ${(
          [
            'enroll.ready.next-account',
            'enroll.ready.next-customers',
            'enroll.ready.next-profile',
            'enroll.ready.next-incentives',
          ] as const
        ).map((key) => html`<li>${icon(arrowIcon, 'tip')}<span>${host.t(key)}</span></li>`)}
      </ul>
      <p class="muted">${host.t('enroll.ready.customers')}</p>
    </section>
  </div>
`;
