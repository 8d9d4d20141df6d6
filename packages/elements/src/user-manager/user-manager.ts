import type { Session, UserRecord } from '@twotier/client';
import { canAddUsers, canChangeRoles, canUse } from '@twotier/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TwotierElement } from '../base/twotier-element.js';
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
import { backIcon, icon, plusIcon, ringCheckIcon, shieldIcon } from '../look/icons.js';
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
import { AddUser, type Added } from './add-user.js';
import { Keepers } from './keepers.js';
import { RoleEditor } from './role-editor.js';
import { SignInDataPage, type Shown } from './sign-in-data.js';
import { UserDialogs, type UserDialogsOptions } from './user-dialogs.js';
import { UserList } from './user-list.js';
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
  readonly #dialogs = new UserDialogs(this, this.#keepers);
  readonly #add = new AddUser(this);
  readonly #editor = new RoleEditor(this, this.#keepers);
  readonly #signInData = new SignInDataPage(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    // Another backend or person: nothing of the page before belongs there.
    if (!changed.has('client') || !changed.get('client')) return;
    this.#editor.stop();
    this.#signInData.drop();
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
    this.#add.start();
    this.#show({ name: 'add' });
  };

  readonly #onSecret = (reason: Shown['reason'], added: Added) =>
    this.#show({ name: 'sign-in-data', shown: this.#signInData.hold(reason, added) });

  readonly #onEdit = (user: UserRecord) => {
    this.#editor.start(user);
    this.#show({ name: 'edit', user });
  };

  readonly #onUpdated = (user: UserRecord) => this.#showList(this.t('users.done.updated', { name: user.fullName }));

  readonly #showList = (done?: string) => {
    this.#editor.stop();
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

  #dialogsOptions(viewer: Viewer): UserDialogsOptions {
    return {
      viewer,
      onReset: (reset) => this.#onSecret('reset', reset),
      neighbourOf: (userId) => this.#list.neighbourOf(userId),
      onRemoved: ({ fullName }, neighbour) =>
        void this.#afterRow(this.t('users.done.removed', { name: fullName }), neighbour),
      onRestored: ({ id, fullName }) => void this.#afterRow(this.t('users.done.restored', { name: fullName }), id),
    };
  }

  // --- rules

  #canRead({ actor, policy }: Viewer): boolean {
    return canUse(actor, 'user.view', policy).allowed;
  }

  /** Opens an entry, unless nothing in it is the viewer's to change. */
  #opensOf(viewer: Viewer, user: UserRecord): (() => void) | undefined {
    if (user.status === 'removed') return undefined;

    const decision = canChangeRoles({ ...viewer, user, colleagues: [] }, user.roles);
    const isClosed =
      !decision.allowed &&
      ['not-an-admin-agent', 'user-not-active', 'password-change-due'].includes(decision.reason.code);
    return isClosed ? undefined : () => this.#onEdit(user);
  }

  /** The own entry, where the viewer may take *Admin agent* there and has not (R-USR-16). */
  #ownEntryOf({ actor, policy }: Viewer): UserRecord | undefined {
    // Only a global admin may, and those are all known.
    const user = this.#keepers.find(actor.id);
    if (!user || user.roles.includes('admin-agent')) return undefined;

    const decision = canChangeRoles({ actor, user, colleagues: [], policy }, [...user.roles, 'admin-agent']);
    return decision.allowed ? user : undefined;
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

  #renderView(viewer: Viewer): TemplateResult {
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
      ${add.allowed ? this.#renderOwnNotice(viewer) : refusalPanel(this, { refusal: add.reason, action: this.#renderOwnEntry(viewer) })}
      ${use.allowed ? this.#renderUsers(viewer) : nothing}
      ${!use.allowed && add.allowed ? refusalPanel(this, { refusal: use.reason }) : nothing}
    `;
  }

  /** The way to the own entry, for a global admin who has not taken *Admin agent* there. */
  #renderOwnEntry(viewer: Viewer): TemplateResult | undefined {
    const user = this.#ownEntryOf(viewer);
    if (!user) return undefined;
    return html`<button type="button" class="button button--small" @click=${() => this.#onEdit(user)}>
      ${this.t('users.action.own-entry')}
    </button>`;
  }

  #renderOwnNotice(viewer: Viewer): TemplateResult | typeof nothing {
    const actions = this.#renderOwnEntry(viewer);
    if (!actions) return nothing;
    return banner({ icon: shieldIcon, title: this.t('users.own.title'), text: this.t('users.own.text'), actions });
  }

  #renderUsers(viewer: Viewer): TemplateResult {
    const options = this.#dialogsOptions(viewer);
    return html`
      ${this.#dialogs.trouble(options)}
      ${this.#list.render({
        viewer,
        opens: (user) => this.#opensOf(viewer, user),
        actions: (user) => this.#renderActions(viewer, user, options),
      })}
      <p class="small muted">${this.t('users.list.delay')}</p>
      ${this.#dialogs.render(options)}
    `;
  }

  #renderActions(viewer: Viewer, user: UserRecord, options: UserDialogsOptions): TemplateResult {
    const open = this.#opensOf(viewer, user);
    const items = this.#dialogs.menuItems(user, viewer);
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
      ${user.status === 'removed' ? this.#dialogs.restoreButton(user, options) : nothing}
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
      ${this.#add.render({ viewer, onAdded: (added) => this.#onSecret('added', added), onCancel: () => this.#showList() })}
    `;
  }

  #renderEditor(viewer: Viewer, user: UserRecord): TemplateResult {
    return html`
      <div class="stack stack--s">
        ${this.#renderBack()}
        <h2 tabindex="-1">${this.rich('users.edit.title', { name: html`<bdi>${user.fullName}</bdi>` })}</h2>
        ${whoLine(this, user)}
      </div>
      ${this.#editor.render({ viewer, onUpdated: this.#onUpdated, onCancel: () => this.#showList() })}
    `;
  }

  #renderSignInData(viewer: Viewer, shown: Shown): TemplateResult {
    return this.#signInData.render({
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
