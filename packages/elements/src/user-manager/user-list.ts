import type { Page, UserRecord } from '@twotier/client';
import { roleIds, roleOf, userStatuses, type RoleId, type UserStatus } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { QueryController } from '../controllers/query.js';
import { icon, sortIcon, upIcon, downIcon } from '../look/icons.js';
import { breakable } from '../lists/breakable.js';
import { chips } from '../parts/badge.js';
import { searchField, selectField } from '../parts/fields.js';
import { pager } from '../parts/pager.js';
import { problem } from '../parts/refusal.js';
import { emptyState, skeleton } from '../parts/waiting.js';
import type { UsersHost } from './keepers.js';
import { roleLabel } from './role-label.js';
import { UserFilter, type UserSort } from './user-filter.js';
import { restorableUntil, statusBadge } from './user-status.js';
import type { Viewer } from '../base/viewer.js';

const sorts = {
  fullName: 'users.sort.name',
  '-fullName': 'users.sort.name-reverse',
  '-lastSignInAt': 'users.sort.newest',
  lastSignInAt: 'users.sort.oldest',
} as const satisfies Record<UserSort, string>;

const statuses = {
  active: 'common.status.active',
  'password-change-due': 'users.status.first-sign-in-due',
  blocked: 'users.status.blocked',
  removed: 'users.status.removed',
} as const satisfies Record<UserStatus, string>;

/** What the list needs of its element. */
export interface UserListHost extends UsersHost {
  readonly pageSize: number;
}

export interface UserListOptions {
  readonly viewer: Viewer;
  /** Opens a user's entry, if the viewer may see or change it. */
  readonly opens: (user: UserRecord) => (() => void) | undefined;
  /** The buttons of a row. */
  readonly actions: (user: UserRecord) => unknown;
}

/** The users of the company: what is asked for, what is shown, page by page. */
export class UserList {
  readonly #host: UserListHost;
  readonly #users: QueryController<Page<UserRecord>>;
  readonly #filter: UserFilter;
  /** The question whose count was said last. */
  #announced: string | undefined;

  constructor(host: UserListHost) {
    this.#host = host;
    this.#filter = new UserFilter(host);
    this.#users = new QueryController<Page<UserRecord>>(
      host,
      () =>
        host.mayRead && host.client
          ? {
              ...host.client.users.list.options(this.#filter.query(host.pageSize)),
              // The page before stays on the screen until the next one is there.
              placeholderData: (before: Page<UserRecord> | undefined) => before,
            }
          : undefined,
      { loadingLabel: () => host.t('users.list.loading') },
    );
  }

  get items(): readonly UserRecord[] {
    return this.#users.data?.items ?? [];
  }

  get isRead(): boolean {
    return this.#users.data !== undefined;
  }

  readonly reload = () => this.#users.refetch();

  /** Whom the focus goes to when this user's row has done its duty. */
  neighbourOf(userId: string): string | undefined {
    const at = this.items.findIndex(({ id }) => id === userId);
    return (this.items[at + 1] ?? this.items[at - 1])?.id;
  }

  /** Says the count when the person asked for something else and the answer is there. For `updated`. */
  announceCount() {
    const { data, result } = { data: this.#users.data, result: this.#users.result };
    if (!data || result?.isPlaceholderData) return;

    const asked = JSON.stringify([this.#filter.wanted, this.#filter.pagesBefore]);
    const isFirst = this.#announced === undefined;
    if (asked === this.#announced) return;
    this.#announced = asked;
    if (!isFirst) this.#host.announce(`${this.#count(data)}. ${this.#host.t(sorts[this.#filter.sort])}`);
  }

  render(options: UserListOptions): TemplateResult {
    return html`
      <div class="stack" part="user-list">
        ${this.#tools()}
        ${this.#users.render({
          pending: (isSlow) => skeleton(this.#host, { label: this.#host.t('users.list.loading'), isSlow, rows: 6 }),
          error: (error, onRetry) => problem(this.#host, error, { onRetry }),
          success: (page, isRefreshing) => this.#page(page, isRefreshing, options),
        })}
      </div>
    `;
  }

  #tools(): TemplateResult {
    const host = this.#host;
    const { typed, wanted, sort } = this.#filter;
    return html`
      <div class="tools" role="search" aria-label=${host.t('users.search.label')}>
        ${searchField(host, {
          id: 'search',
          label: host.t('users.search.field'),
          placeholder: host.t('users.search.placeholder'),
          value: typed,
          onInput: this.#filter.type,
        })}
        ${selectField(host, {
          id: 'status',
          label: host.t('users.column.status'),
          value: wanted.status ?? '',
          options: [
            { value: '', label: host.t('users.search.any-status') },
            ...userStatuses.map((value) => ({ value, label: host.t(statuses[value]) })),
          ],
          onInput: (value) => this.#filter.set({ status: (value as UserStatus) || undefined }),
        })}
        ${selectField(host, {
          id: 'role',
          label: host.t('users.column.role'),
          value: wanted.role ?? '',
          options: [
            { value: '', label: host.t('users.search.any-role') },
            ...filterRoles.map((value) => ({ value, label: roleLabel(host, value) })),
          ],
          onInput: (value) => this.#filter.set({ role: (value as RoleId) || undefined }),
        })}
        <div class="sorting">
          ${selectField(host, {
            id: 'sort',
            label: host.t('users.sort.label'),
            value: sort,
            options: Object.entries(sorts).map(([value, key]) => ({ value, label: host.t(key) })),
            onInput: (value) => this.#filter.set({ sort: value as UserSort }),
          })}
        </div>
      </div>
    `;
  }

  #count({ items, total }: Page<UserRecord>): string {
    if (!this.#filter.isSet && items.length === total) return this.#host.t('users.list.count', { count: total });
    return this.#host.t('users.list.some', { shown: items.length, count: total });
  }

  #page(page: Page<UserRecord>, isRefreshing: boolean, options: UserListOptions): TemplateResult {
    const host = this.#host;
    if (page.items.length === 0) return this.#nothing();

    const error = this.#users.result?.error;
    return html`
      ${error ? problem(host, error, { onRetry: this.#users.refetch }) : nothing}
      <div class="filterbar">
        <span>${this.#count(page)}</span>
        ${this.#filter.isSet ? this.#clearButton('button--quiet') : nothing}
      </div>
      ${this.#table(page.items, isRefreshing, options)}
      ${page.next || this.#filter.pagesBefore > 0 ? this.#pager(page) : nothing}
    `;
  }

  #clearButton(look: 'button--quiet' | ''): TemplateResult {
    const clear = () => {
      this.#filter.clear();
      // The button goes with what it takes away.
      void this.#host.focusOn('#search');
    };
    return html`<button type="button" class="button button--small ${look}" @click=${clear}>
      ${this.#host.t('common.action.clear-all')}
    </button>`;
  }

  #nothing(): TemplateResult {
    const host = this.#host;
    const { search } = this.#filter.wanted;
    if (!this.#filter.isSet)
      return emptyState({ title: host.t('users.list.empty'), text: host.t('users.list.empty-text'), drawing: 'list' });
    return emptyState({
      title: search ? host.t('common.search.none', { query: search }) : host.t('users.list.none'),
      text: host.t('users.list.none-text'),
      actions: this.#clearButton(''),
    });
  }

  #table(users: readonly UserRecord[], isRefreshing: boolean, options: UserListOptions): TemplateResult {
    const host = this.#host;
    return html`
      <table class="table" part="table" role="table" aria-busy=${isRefreshing ? 'true' : 'false'}>
        <caption class="hidden">${host.t('users.list.caption', { sort: host.t(sorts[this.#filter.sort]) })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${this.#sortable('fullName', host.t('users.column.name'))}
            <th scope="col" role="columnheader">${host.t('users.column.status')}</th>
            <th scope="col" role="columnheader">${host.t('users.column.roles')}</th>
            ${this.#sortable('lastSignInAt', host.t('users.column.last-sign-in'))}
            <th scope="col" role="columnheader"><span class="hidden">${host.t('users.column.actions')}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            users,
            ({ id }) => id,
            (user) => this.#row(user, options),
          )}
        </tbody>
      </table>
    `;
  }

  #sortable(field: 'fullName' | 'lastSignInAt', label: string): TemplateResult {
    const { sort } = this.#filter;
    const isSorted = sort.endsWith(field);
    const isDescending = sort.startsWith('-');
    const direction = isDescending ? 'descending' : 'ascending';
    const mark = isDescending ? downIcon : upIcon;
    return html`
      <th scope="col" role="columnheader" aria-sort=${isSorted ? direction : 'none'}>
        <button type="button" class="sort" @click=${() => this.#filter.sortBy(field)}>${label} ${icon(isSorted ? mark : sortIcon)}</button>
      </th>
    `;
  }

  #row(user: UserRecord, { viewer, opens, actions }: UserListOptions): TemplateResult {
    const host = this.#host;
    const open = opens(user);
    const name = html`<bdi>${user.fullName}</bdi>`;
    return html`
      <tr role="row" part="table-row" data-user=${user.id}>
        <th scope="row" role="rowheader">
          <span class="person">
            <b>
              ${open ? html`<button type="button" class="name" @click=${open}>${name}</button>` : name}
              ${user.id === viewer.actor.id ? html`<span class="opt">${host.t('users.list.you')}</span>` : nothing}
            </b>
            <span class="muted small">${breakable(user.email)}</span>
          </span>
        </th>
        <td role="cell" data-label=${host.t('users.column.status')}>
          <span>
            ${statusBadge(host, user)}
            ${
              user.status === 'removed' && user.removedAt
                ? html`<span class="muted small until">${host.t('users.status.until', { date: host.formatDate(restorableUntil(user.removedAt), { dateStyle: 'medium' }) })}</span>`
                : nothing
            }
          </span>
        </td>
        <td role="cell" data-label=${host.t('users.column.roles')}>
          ${chips(
            user.roles.map((id) => roleLabel(host, id)),
            (count) => host.t('users.list.more-roles', { count }),
          )}
        </td>
        <td role="cell" class="num" data-label=${host.t('users.column.last-sign-in')}>
          ${user.lastSignInAt ? host.formatDate(user.lastSignInAt, { dateStyle: 'medium' }) : host.t('users.list.never')}
        </td>
        <td role="cell"><div class="cell-actions">${actions(user)}</div></td>
      </tr>
    `;
  }

  #pager({ items, next, total }: Page<UserRecord>): TemplateResult {
    const { pagesBefore } = this.#filter;
    const from = pagesBefore * this.#host.pageSize + 1;
    return pager(this.#host, {
      summary: this.#host.t('users.list.range', { from, to: from + items.length - 1, total }),
      onPrevious: pagesBefore > 0 ? this.#filter.goBack : undefined,
      onNext: next ? () => this.#filter.goOn(next) : undefined,
    });
  }
}

/** The roles worth looking for: what somebody is by being there at all is not one. */
const filterRoles = roleIds.filter((id) => roleOf(id)?.kind !== 'baseline');
