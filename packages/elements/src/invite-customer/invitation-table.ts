import type { Client, CustomerInvitation, CustomerInvitationsQuery } from '@twotier/client';
import { invitationStates, type InvitationState } from '@twotier/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { breakable } from '../lists/breakable.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TwotierElement } from '../base/twotier-element.js';
import { QueryController } from '../controllers/query.js';
import { lastEvent, stateBadge, stateLabel } from '../letter/invitation-status.js';
import { selectField } from '../parts/fields.js';
import { pager } from '../parts/pager.js';
import { problem } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';

const pageSize = 10;

type InvitationPage = Awaited<ReturnType<Client['customerInvitations']['list']>>;

/** What a row offers: what follows from the invitation's state, as buttons. */
export type RowActions = (invitation: CustomerInvitation) => unknown;

/** Where every invitation stands: the list of one state or all, page by page. Sheets: `table`, `badges`, `fields`, `buttons`, `pieces`. */
export class InvitationTable implements ReactiveController {
  readonly #host: TwotierElement;
  readonly #invitations: QueryController<InvitationPage>;
  #state: InvitationState | undefined;
  /** The cursors of the pages that lead here. A cursor only knows the way forward. */
  #cursors: readonly string[] = [];
  /** Another page or another state was asked for, and how many there are was not said yet. */
  #isAsked = false;

  constructor(host: TwotierElement, isShown: () => boolean) {
    this.#host = host;
    host.addController(this);
    this.#invitations = new QueryController(
      host,
      () => {
        const options = isShown() ? host.client?.customerInvitations.list.options(this.#query()) : undefined;
        // The rows stay where they are until those of the other page are there.
        return options && { ...options, placeholderData: (before: InvitationPage | undefined) => before };
      },
      { loadingLabel: () => host.t('invite.list.loading') },
    );
  }

  hostUpdated() {
    const { result, data } = this.#invitations;
    if (!this.#isAsked || !data || result?.isPlaceholderData) return;
    this.#isAsked = false;
    this.#host.announce(this.#host.t('invite.list.count', { count: data.total }));
  }

  /** What the person calls an invitation. */
  nameOf({ referenceName, email }: CustomerInvitation): string {
    return referenceName || email || this.#host.t('invite.list.unnamed');
  }

  render(actions: RowActions): TemplateResult {
    const host = this.#host;
    return html`
      <section class="section" part="invitations" aria-labelledby="invitations">
        <div class="head">
          <h3 id="invitations" tabindex="-1">${host.t('invite.list.title')}</h3>
          ${selectField(host, {
            id: 'state',
            label: host.t('invite.column.status'),
            value: this.#state ?? '',
            options: [
              { value: '', label: host.t('invite.state.all') },
              ...invitationStates.map((value) => ({ value, label: stateLabel(host, value) })),
            ],
            onInput: (value) => this.#filter((value as InvitationState) || undefined),
          })}
        </div>
        ${this.#invitations.render({
          pending: (isSlow) => skeleton(host, { label: host.t('invite.list.loading'), isSlow }),
          error: (error, onRetry) => problem(host, error, { onRetry }),
          success: (page, isRefreshing) => this.#renderPage(page, isRefreshing, actions),
        })}
      </section>
    `;
  }

  #query(): CustomerInvitationsQuery {
    const cursor = this.#cursors.at(-1);
    return { limit: pageSize, ...(this.#state && { state: this.#state }), ...(cursor && { cursor }) };
  }

  #filter(state: InvitationState | undefined) {
    this.#state = state;
    this.#goTo([]);
  }

  #goTo(cursors: readonly string[]) {
    this.#cursors = cursors;
    this.#isAsked = true;
    this.#host.requestUpdate();
  }

  #renderPage(page: InvitationPage, isRefreshing: boolean, actions: RowActions) {
    const host = this.#host;
    if (page.items.length === 0) {
      return this.#state
        ? emptyState({ title: host.t('invite.list.none-title'), text: host.t('invite.list.none-text') })
        : emptyState({
            title: host.t('invite.list.empty-title'),
            text: host.t('invite.list.empty-text'),
            drawing: 'list',
          });
    }
    // With one provider everybody knows who the other of both is.
    const namesProvider = new Set(page.items.flatMap(({ provider }) => provider?.id ?? [])).size > 1;
    return html`
      <table class="table" part="table" role="table" aria-busy=${isRefreshing ? 'true' : 'false'}>
        <caption class="hidden">${host.t('invite.list.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${host.t('invite.column.reference')}</th>
            <th scope="col" role="columnheader">${host.t('invite.column.for')}</th>
            <th scope="col" role="columnheader">${host.t('invite.column.status')}</th>
            <th scope="col" role="columnheader">${host.t('invite.column.event')}</th>
            <th scope="col" role="columnheader"><span class="hidden">${host.t('invite.column.actions')}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            page.items,
            ({ id }) => id,
            (invitation) => this.#renderRow(invitation, namesProvider, actions),
          )}
        </tbody>
      </table>
      ${page.next || this.#cursors.length > 0 ? this.#renderPager(page) : nothing}
    `;
  }

  #renderRow(invitation: CustomerInvitation, namesProvider: boolean, actions: RowActions) {
    const host = this.#host;
    const { id, kind, referenceName, email, provider } = invitation;
    const offered = actions(invitation);
    return html`
      <tr role="row" part="table-row" data-invitation=${id}>
        <th scope="row" role="rowheader">
          <span class="person">
            <b><bdi>${this.nameOf(invitation)}</bdi></b>
            ${referenceName && email ? html`<span class="muted small">${breakable(email)}</span>` : nothing}
          </span>
        </th>
        <td role="cell" data-label=${host.t('invite.column.for')}>
          ${
            kind === 'joint'
              ? html`<span>${host.t('invite.for.both')}${provider && namesProvider ? html`<br /><span class="muted small"><bdi>${provider.name}</bdi></span>` : nothing}</span>`
              : html`<span class="nowrap">${host.t('invite.kind.single')}</span>`
          }
        </td>
        <td role="cell" data-label=${host.t('invite.column.status')}><span>${stateBadge(host, invitation)}</span></td>
        <td role="cell" data-label=${host.t('invite.column.event')}>${lastEvent(host, invitation)}</td>
        <td role="cell">${offered === nothing ? nothing : html`<div class="cell-actions">${offered}</div>`}</td>
      </tr>
    `;
  }

  #renderPager({ next, total }: InvitationPage) {
    return pager(this.#host, {
      summary: this.#host.t('invite.list.count', { count: total }),
      onPrevious: this.#cursors.length > 0 ? () => this.#goTo(this.#cursors.slice(0, -1)) : undefined,
      onNext: next ? () => this.#goTo([...this.#cursors, next]) : undefined,
    });
  }
}
