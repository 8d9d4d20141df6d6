import type { Session, UserRecord } from '@twotier/client';
import { canAddUsers, canUse } from '@twotier/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
import { LazyController } from '../controllers/lazy.js';
import { QueryController } from '../controllers/query.js';
import { usersWords } from '../locales/lazy.js';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { dialog } from '../look/dialog.js';
import { diff } from '../look/diff.js';
import { facts } from '../look/facts.js';
import { fields } from '../look/fields.js';
import { backIcon, icon, plusIcon, ringCheckIcon } from '../look/icons.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { menu } from '../look/menu.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { table } from '../look/table.js';
import { actionsMenu } from '../parts/menu.js';
import { banner } from '../parts/notices.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { skeleton } from '../parts/waiting.js';
import type { Added } from './add-user.js';
import { opensEntry, ownEntryButton, ownEntryNotice, ownEntryOf } from './entry.js';
import { Keepers } from './keepers.js';
import type { Shown } from './sign-in-data.js';
import type { Question, UserDialogsOptions } from './user-dialogs.js';
import { UserList } from './user-list.js';
import { UserOffers, type UserOffersOptions } from './user-offers.js';
import type { UserPages } from './user-pages.js';
import { ownStyles } from './user-manager.styles.js';
import { whoLine } from './user-status.js';
import { toViewer, type Viewer } from '../base/viewer.js';

export {
  BeforeRemoveUserEvent,
  PasswordResetEvent,
  RolesChangedEvent,
  UserAddedEvent,
  UserRemovedEvent,
  UserRestoredEvent,
  UserUpdatedEvent,
} from './events.js';

/** What the element shows: one page at a time. */
type View =
  | { readonly name: 'list'; readonly done?: string }
  | { readonly name: 'add' }
  | { readonly name: 'sign-in-data'; readonly shown: Shown }
  | { readonly name: 'edit'; readonly user: UserRecord };

/**
 * User management: the people of a company, for admin agents to add, to give roles to and to let go.
 *
 * @summary Lists users, adds them, changes their roles, resets passwords, removes and restores.
 * @tag twotier-user-manager
 * @tagname twotier-user-manager
 *
 * @event {UserAddedEvent} twotier-user-added - The backend has stored a new user.
 * @event {UserUpdatedEvent} twotier-user-updated - The backend has stored a change of a user's entry.
 * @event {RolesChangedEvent} twotier-roles-changed - The backend has stored which roles a user holds.
 * @event {BeforeRemoveUserEvent} twotier-before-remove-user - A removal was confirmed. Cancelable; `waitUntil(promise)` holds it back.
 * @event {UserRemovedEvent} twotier-user-removed - The backend has removed a user, restorable for thirty days.
 * @event {UserRestoredEvent} twotier-user-restored - The backend has let a removed user in again.
 * @event {PasswordResetEvent} twotier-password-reset - A user has a new temporary password.
 *
 * @csspart user-list - Tools, table and pager.
 * @csspart table - The table of users.
 * @csspart table-row - One user.
 * @csspart pager - The way to the pages before and after.
 * @csspart form - The form for a new user, and the one for the roles of a user.
 * @csspart sign-in-data - User name and temporary password, shown once.
 * @csspart primary-button - The button that stores or ends what the page is about.
 * @csspart dialog - The questions before something that is hard to take back.
 * @csspart dialog-body - What stands in such a question.
 */
export class TwotierUserManager extends TwotierElement {
  protected static override readonly words = [usersWords];
  static override styles = [
    base,
    sheet,
    layout,
    buttons,
    fields,
    choices,
    badges,
    facts,
    lines,
    notices,
    refusal,
    table,
    menu,
    dialog,
    diff,
    pieces,
    ownStyles,
  ];

  /** How many users a page shows, at most 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  /** Where new users sign in. Shown and copied with their sign-in data. */
  @property({ attribute: 'sign-in-url' }) signInUrl: string | undefined;

  @state() private view: View = { name: 'list' };

  readonly #session = new QueryController<Session>(this, () => this.client?.session.get.options(), {
    loadingLabel: () => this.t('users.list.loading'),
  });
  /**
   * Whether somebody is there who may see the users.
   *
   * @internal
   */
  get mayRead(): boolean {
    const session = this.#session.data;
    return session !== undefined && this.#canRead(toViewer(session));
  }

  readonly #list = new UserList(this);
  readonly #keepers = new Keepers(this);
  readonly #offers = new UserOffers(this, this.#keepers, (question) => void this.#ask(question));
  readonly #pages = new LazyController(this, async () => {
    const pages = new (await import('./user-pages.js')).UserPages(this, this.#keepers);
    if (this.view.name === 'edit') pages.editor.start(this.view.user);
    return pages;
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    // Another backend or person: nothing of the page before belongs there.
    if (!changed.has('client') || !changed.get('client')) return;
    this.#pages.part?.editor.stop();
    this.#pages.part?.signInData.drop();
    this.view = { name: 'list' };
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (this.view.name === 'list') this.#list.announceCount();
  }

  /** Reads the list again. */
  reload() {
    this.#list.reload();
  }

  protected override isUsable() {
    return this.#session.data !== undefined && (this.#list.isRead || !this.mayRead);
  }

  // --- handlers

  readonly #onAdd = () => {
    this.#pages.part?.add.start();
    this.#show({ name: 'add' });
  };

  #onSecret(pages: UserPages, reason: Shown['reason'], added: Added) {
    this.#show({ name: 'sign-in-data', shown: pages.signInData.hold(reason, added) });
  }

  async #ask(question: Question) {
    (await this.#pages.load())?.dialogs.ask(question);
  }

  readonly #onEdit = (user: UserRecord) => {
    this.#pages.part?.editor.start(user);
    this.#show({ name: 'edit', user });
  };

  readonly #onUpdated = (user: UserRecord) => this.#showList(this.t('users.done.updated', { name: user.fullName }));

  readonly #showList = (done?: string) => {
    this.#pages.part?.editor.stop();
    if (done) this.announce(done);
    this.#show({ name: 'list', ...(done && { done }) });
  };

  #show(view: View) {
    this.view = view;
    if (this.hasUpdated) void this.focusOn('h2');
  }

  /** Says what was done above the list and goes on to the next row. */
  async #afterRow(done: string, rowOf: string | undefined) {
    this.view = { name: 'list', done };
    this.announce(done);
    await this.updateComplete;
    const action = `[data-user="${CSS.escape(rowOf ?? '')}"] .cell-actions button`;
    void this.focusOn(this.renderRoot.querySelector(action) ? action : 'h2');
  }

  #offersOptions(viewer: Viewer): UserOffersOptions {
    return {
      viewer,
      onRestored: ({ id, fullName }) => void this.#afterRow(this.t('users.done.restored', { name: fullName }), id),
    };
  }

  #dialogsOptions(viewer: Viewer, pages: UserPages): UserDialogsOptions {
    return {
      viewer,
      onReset: (reset) => this.#onSecret(pages, 'reset', reset),
      neighbourOf: (userId) => this.#list.neighbourOf(userId),
      onRemoved: ({ fullName }, neighbour) =>
        void this.#afterRow(this.t('users.done.removed', { name: fullName }), neighbour),
    };
  }

  // --- rules

  #canRead({ actor, policy }: Viewer): boolean {
    return canUse(actor, 'user.view', policy).allowed;
  }

  /** Opens an entry, unless nothing in it is the viewer's to change. */
  #opensOf(viewer: Viewer, user: UserRecord): (() => void) | undefined {
    return opensEntry(viewer, user) ? () => this.#onEdit(user) : undefined;
  }

  // --- pages

  protected override render(): TemplateResult {
    return html`
      <div class="page" role="region" aria-label=${this.t('users.title')}>
        ${this.#session.render({
          pending: (isSlow) => skeleton(this, { label: this.t('users.list.loading'), isSlow, rows: 6 }),
          error: (error, onRetry) => problem(this, error, { onRetry }),
          success: (session) => this.#renderView(toViewer(session)),
        })}
      </div>
    `;
  }

  #renderView(viewer: Viewer): unknown {
    switch (this.view.name) {
      case 'list':
        return this.#renderList(viewer, this.view.done);
      case 'add':
        return this.#renderAdd(viewer);
      case 'sign-in-data':
        return this.#renderSignInData(viewer, this.view.shown);
      default:
        return this.#renderEditor(viewer, this.view.user);
    }
  }

  #renderList(viewer: Viewer, done: string | undefined): TemplateResult {
    const add = canAddUsers(viewer.actor, viewer.policy);
    const use = canUse(viewer.actor, 'user.view', viewer.policy);
    const own = ownEntryOf(viewer, this.#keepers);
    const onOwn = own && (() => this.#onEdit(own));
    return html`
      <div class="head">
        <div>
          <h2 tabindex="-1">${this.t('users.list.title')}</h2>
          <p class="lead">${this.rich('users.list.lead', { company: html`<bdi>${viewer.company.name}</bdi>` })}</p>
        </div>
        ${
          add.allowed
            ? html`<div class="actions">
              <button type="button" class="button button--primary" part="primary-button" @click=${this.#onAdd}>
                ${icon(plusIcon)}${this.t('users.action.add-user')}
              </button>
            </div>`
            : nothing
        }
      </div>
      ${done ? banner({ tone: 'ok', icon: ringCheckIcon, title: done }) : nothing}
      ${add.allowed ? nothing : refusalPanel(this, { refusal: add.reason, action: onOwn && ownEntryButton(this, onOwn) })}
      ${add.allowed && onOwn ? ownEntryNotice(this, onOwn) : nothing}
      ${use.allowed ? this.#renderUsers(viewer) : nothing}
      ${!use.allowed && add.allowed ? refusalPanel(this, { refusal: use.reason }) : nothing}
    `;
  }

  #renderUsers(viewer: Viewer): TemplateResult {
    const options = this.#offersOptions(viewer);
    const { part: pages } = this.#pages;
    return html`
      ${this.#pages.trouble()} ${this.#offers.trouble(options)}
      ${this.#list.render({
        viewer,
        opens: (user) => this.#opensOf(viewer, user),
        actions: (user) => this.#renderActions(viewer, user, options),
      })}
      <p class="small muted">${this.t('users.list.delay')}</p>
      ${pages?.dialogs.render(this.#dialogsOptions(viewer, pages)) ?? nothing}
    `;
  }

  #renderActions(viewer: Viewer, user: UserRecord, options: UserOffersOptions): TemplateResult {
    const open = this.#opensOf(viewer, user);
    const items = this.#offers.menuItems(user, viewer);
    return html`
      ${
        open
          ? html`<button
            type="button"
            class="button button--small"
            aria-label=${this.t('users.action.roles-of', { name: user.fullName })}
            @click=${open}
          >
            ${this.t('users.action.roles')}
          </button>`
          : nothing
      }
      ${user.status === 'removed' ? this.#offers.restoreButton(user, options) : nothing}
      ${items.length > 0 ? actionsMenu(this, { id: `menu-${user.id}`, name: user.fullName, items }) : nothing}
    `;
  }

  #renderBack(): TemplateResult {
    const back = (event: Event) => {
      event.preventDefault();
      this.#showList();
    };
    return html`<a class="back" href="#" @click=${back}>${icon(backIcon)}${this.t('users.list.title')}</a>`;
  }

  #renderAdd(viewer: Viewer): TemplateResult {
    return html`
      <div class="stack stack--s">
        ${this.#renderBack()}
        <h2 tabindex="-1">${this.t('users.add.title')}</h2>
        <p class="lead">${this.t('users.add.lead')}</p>
      </div>
      ${this.#pages.render((pages) =>
        pages.add.render({
          viewer,
          onAdded: (added) => this.#onSecret(pages, 'added', added),
          onCancel: () => this.#showList(),
        }),
      )}
    `;
  }

  #renderEditor(viewer: Viewer, user: UserRecord): TemplateResult {
    return html`
      <div class="stack stack--s">
        ${this.#renderBack()}
        <h2 tabindex="-1">${this.rich('users.edit.title', { name: html`<bdi>${user.fullName}</bdi>` })}</h2>
        ${whoLine(this, user)}
      </div>
      ${this.#pages.render(({ editor }) =>
        editor.render({ viewer, onUpdated: this.#onUpdated, onCancel: () => this.#showList() }),
      )}
    `;
  }

  #renderSignInData(viewer: Viewer, shown: Shown): unknown {
    return this.#pages.part?.signInData.render({
      shown,
      signInUrl: this.signInUrl,
      onDone: () => this.#showList(),
      onAddAnother: canAddUsers(viewer.actor, viewer.policy).allowed ? this.#onAdd : undefined,
      onChangeRoles: this.#opensOf(viewer, shown.user),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twotier-user-manager': TwotierUserManager;
  }
}
