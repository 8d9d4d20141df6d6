import type { RolesChange, TwotierError, UserRecord } from '@twotier/client';
import { canChangeRoles, permissionsOf, type ChangeRolesRefusal, type Permission } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController } from '../controllers/query.js';
import { usersIcon } from '../look/icons.js';
import { banner } from '../parts/notices.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { RolesChangedEvent, UserUpdatedEvent } from './events.js';
import type { Keepers, UsersHost } from './keepers.js';
import { choiceOf, heldIn, roleGroups, rolesOf, type RoleChoice, type RoleGroup } from './role-choice.js';
import { groupLabel, roleFields, roleName } from './role-fields.js';
import { roleLabel } from './role-label.js';
import type { Viewer } from '../base/viewer.js';

export interface RoleEditorOptions {
  readonly viewer: Viewer;
  readonly onUpdated: (user: UserRecord) => void;
  readonly onCancel: () => void;
}

/** Gives and takes the roles of one user (R-USR-14, R-USR-16). */
export class RoleEditor {
  readonly #host: TwotierElement;
  readonly #keepers: Keepers;
  readonly #change: MutationController<UserRecord, TwotierError, RolesChange>;
  #user: UserRecord | undefined;
  #choice: RoleChoice = choiceOf([]);
  #sent: RolesChange | undefined;

  constructor(host: UsersHost, keepers: Keepers) {
    this.#host = host;
    this.#keepers = keepers;
    this.#change = new MutationController(host, () => host.client?.users.changeRoles.options());
  }

  start(user: UserRecord) {
    this.#user = user;
    this.#choice = choiceOf(user.roles);
    this.#change.reset();
  }

  stop() {
    this.#user = undefined;
    this.#change.reset();
  }

  render(options: RoleEditorOptions): TemplateResult | typeof nothing {
    const host = this.#host;
    const user = this.#user;
    if (!user) return nothing;

    const { error } = this.#change;
    const theirs = error?.status === 412 ? toRecord(error.current) : undefined;
    const again = () => this.#sent && void this.#send(this.#sent, options);
    return html`
      ${theirs ? this.#conflict(user, theirs, options) : nothing}
      ${error && !theirs ? problem(host, error, { onRetry: isWorthRetrying(error) ? again : undefined }) : nothing}
      <form class="cols cols--even" part="form" novalidate @submit=${(event: Event) => this.#onSubmit(event, user, options)}>
        <div class="form">
          ${user.id === options.viewer.actor.id ? html`<p class="hint">${host.t('users.edit.own')}</p>` : nothing}
          ${roleFields(host, {
            choice: this.#choice,
            current: choiceOf(user.roles),
            refusalOf: (group, value) => this.#askAlone(user, group, value, options.viewer),
            onChoose: this.#onChoose,
          })}
        </div>
        <div class="stack sticky">${this.#summary(user, options)}</div>
      </form>
    `;
  }

  /** What changes, whether it may, and the button. */
  #summary(user: UserRecord, { viewer, onCancel }: RoleEditorOptions): TemplateResult {
    const host = this.#host;
    const next = rolesOf(this.#choice, user.roles);
    const isChanged = roleGroups.some((group) => this.#choice[group] !== choiceOf(user.roles)[group]);
    const refusal = isChanged ? this.#ask(user, this.#choice, viewer) : undefined;
    const before = permissionsOf(user.roles, viewer.policy);
    const after = permissionsOf(next, viewer.policy);
    return html`
      ${refusal ? html`<div id="roles-refused" tabindex="-1">${refusalPanel(host, { refusal })}</div>` : nothing}
      <section class="panel" aria-labelledby="changes">
        <h3 id="changes">${host.t('users.edit.changes')}</h3>
        ${
          isChanged
            ? html`
              <table class="diff">
                <caption class="hidden">${host.t('users.edit.changes-caption')}</caption>
                <tbody>
                  ${roleGroups.map((group) => this.#diffRow(group, user.roles, next))}
                  <tr>
                    <th scope="row">${host.t('users.edit.gains')}</th>
                    <td colspan="2">${this.#permissions(countBeyond(after, before))}</td>
                  </tr>
                  <tr>
                    <th scope="row">${host.t('users.edit.loses')}</th>
                    <td colspan="2">${this.#permissions(countBeyond(before, after))}</td>
                  </tr>
                </tbody>
              </table>
              <p class="small muted">${host.t('users.edit.effect')}</p>
            `
            : html`<p class="muted" id="unchanged">${host.t('users.edit.unchanged')}</p>`
        }
        <div class="actions">
          <button
            class="button button--primary"
            part="primary-button"
            aria-disabled=${!isChanged || refusal || this.#change.isPending ? 'true' : 'false'}
            aria-describedby=${isChanged ? nothing : 'unchanged'}
          >
            ${host.t('users.action.update')}
          </button>
          <button type="button" class="button" @click=${onCancel}>${host.t('common.action.cancel')}</button>
        </div>
      </section>
    `;
  }

  #permissions(count: number): string {
    return count === 0 ? this.#host.t('users.edit.none') : this.#host.t('users.edit.permissions', { count });
  }

  #diffRow(group: RoleGroup, before: readonly string[], after: readonly string[]): TemplateResult | typeof nothing {
    const host = this.#host;
    const namesOf = (roles: readonly string[]) => {
      const held = heldIn(group, roles);
      return held.length > 0 ? host.formatList(held.map((id) => roleLabel(host, id))) : roleName(host, group, '');
    };
    const [was, becomes] = [namesOf(before), namesOf(after)];
    if (was === becomes) return nothing;
    return html`
      <tr>
        <th scope="row">${groupLabel(host, group)}</th>
        <td><del>${was}</del></td>
        <td><span class="hidden">${host.t('users.edit.becomes')}</span> <ins>${becomes}</ins></td>
      </tr>
    `;
  }

  /** Somebody else was quicker: both versions, and which one counts. */
  #conflict(user: UserRecord, theirs: UserRecord, options: RoleEditorOptions): TemplateResult {
    const host = this.#host;
    const namesOf = (roles: readonly string[]) =>
      roles.length > 0 ? host.formatList(roles.map((id) => roleLabel(host, id))) : host.t('users.role.none');
    const mine = rolesOf(this.#choice, user.roles);
    const keep = () => {
      this.#user = theirs;
      this.#change.reset();
      void this.#send({ userId: theirs.id, etag: theirs.etag, roles: mine }, options);
    };
    const take = () => {
      this.start(theirs);
      host.announce(host.t('users.edit.theirs-taken'));
      void host.focusOn('h2');
    };
    return banner({
      tone: 'warn',
      icon: usersIcon,
      role: 'alert',
      title: host.t('common.error.conflict.title'),
      text: html`
        ${host.t('common.error.conflict.text')}
        <table class="diff">
          <caption class="hidden">${host.t('users.edit.versions')}</caption>
          <tbody>
            <tr><th scope="row">${host.t('users.edit.mine')}</th><td>${namesOf(mine)}</td></tr>
            <tr><th scope="row">${host.t('users.edit.theirs')}</th><td>${namesOf(theirs.roles)}</td></tr>
          </tbody>
        </table>
      `,
      actions: html`
        <button type="button" class="button button--small" @click=${keep}>${host.t('common.action.keep-mine')}</button>
        <button type="button" class="button button--small" @click=${take}>${host.t('common.action.take-theirs')}</button>
      `,
    });
  }

  readonly #onChoose = (group: RoleGroup, value: string) => {
    this.#choice = { ...this.#choice, [group]: value };
    this.#host.requestUpdate();
  };

  #onSubmit(event: Event, user: UserRecord, options: RoleEditorOptions) {
    event.preventDefault();
    if (this.#ask(user, this.#choice, options.viewer)) {
      void this.#host.focusOn('#roles-refused');
      return;
    }
    const roles = rolesOf(this.#choice, user.roles);
    const isSame = roleGroups.every((group) => this.#choice[group] === choiceOf(user.roles)[group]);
    if (!isSame) void this.#send({ userId: user.id, etag: user.etag, roles }, options);
  }

  async #send(change: RolesChange, { onUpdated }: RoleEditorOptions) {
    this.#sent = change;
    const changed = await this.#change.run(change);
    if (!changed?.ok) return;

    const { id, roles } = changed.data;
    this.stop();
    this.#host.dispatchEvent(new RolesChangedEvent(id, roles));
    this.#host.dispatchEvent(new UserUpdatedEvent(id));
    onUpdated(changed.data);
  }

  /** Why one choice is refused, whatever else is chosen: a role given up would leave some people without any. */
  #askAlone(user: UserRecord, group: RoleGroup, value: string, viewer: Viewer): ChangeRolesRefusal | undefined {
    const choice = { ...choiceOf(user.roles), [group]: value };
    const refusal = this.#ask(user, choice, viewer);
    if (refusal?.code !== 'roles-missing') return refusal;

    const stays = group === 'agent' ? 'report-viewer' : 'helpdesk-agent';
    const other = { ...user, roles: [...user.roles, stays] } satisfies UserRecord;
    return this.#ask(other, { ...choiceOf(other.roles), [group]: value }, viewer);
  }

  #ask(user: UserRecord, choice: RoleChoice, { actor, policy }: Viewer): ChangeRolesRefusal | undefined {
    const roles = rolesOf(choice, user.roles);
    const decision = this.#keepers.ask((colleagues) => canChangeRoles({ actor, user, colleagues, policy }, roles));
    return decision.allowed ? undefined : decision.reason;
  }
}

/** How many permissions are in the one and not in the other. */
const countBeyond = (permissions: ReadonlySet<Permission>, others: ReadonlySet<Permission>): number =>
  [...permissions].filter((permission) => !others.has(permission)).length;

const isWorthRetrying = ({ retryable, kind }: TwotierError) => retryable || kind === 'session';

/** How the user stands now, as an answer 412 tells it. */
export function toRecord(current: unknown): UserRecord | undefined {
  const record = current as Partial<UserRecord> | null | undefined;
  return typeof record?.etag === 'string' && Array.isArray(record.roles) ? (record as UserRecord) : undefined;
}
