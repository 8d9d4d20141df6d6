import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { copyIcon, icon, plusIcon, ringCheckIcon, shieldIcon, userIcon, warnIcon } from '../look/icons.js';
import { breakable } from '../lists/breakable.js';
import { consent } from '../parts/choices.js';
import { CopyController, SecretController } from '../parts/copy.js';
import { confirmDialog } from '../parts/dialog.js';
import { banner } from '../parts/notices.js';
import type { Added } from './add-user.js';
import { heldIn } from './role-choice.js';
import { groupLabel, roleName } from './role-fields.js';
import { roleLabel } from './role-label.js';

const fact = (term: string, value: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;

/** What the page shows: everything but the password, which only `SecretController` holds. */
export interface Shown {
  readonly reason: 'added' | 'reset';
  readonly user: Added['user'];
  readonly userName: string;
  readonly expiresAt: string;
}

export interface SignInDataOptions {
  readonly shown: Shown;
  /** Where the new user signs in, if the host has said it. */
  readonly signInUrl: string | undefined;
  readonly onDone: () => void;
  /** Where adding is allowed. */
  readonly onAddAnother: (() => void) | undefined;
  readonly onChangeRoles: (() => void) | undefined;
}

/** The page that shows the sign-in data once (R-USR-09 … R-USR-13). */
export class SignInDataPage {
  readonly #host: TwotierElement;
  readonly #copy: CopyController;
  readonly #secret: SecretController;
  #isPassedOn = false;
  /** Where the person wants to go without having copied. */
  #leaving: (() => void) | undefined;

  constructor(host: TwotierElement) {
    this.#host = host;
    this.#copy = new CopyController(host);
    this.#secret = new SecretController(host, this.#copy);
  }

  /** Takes the password out of the reply; what is left may be shown and kept. */
  hold(reason: Shown['reason'], { user, signInData }: Added): Shown {
    this.#isPassedOn = false;
    this.#leaving = undefined;
    if (signInData.temporaryPassword) this.#secret.hold(signInData.temporaryPassword);
    else this.#secret.forget();
    return { reason, user, userName: signInData.userName, expiresAt: signInData.expiresAt };
  }

  /** Forgets the password at once: another person or backend is there. */
  drop() {
    this.#secret.forget();
  }

  render(options: SignInDataOptions): TemplateResult {
    const host = this.#host;
    const { user, reason, expiresAt } = options.shown;
    const name = html`<bdi>${user.fullName}</bdi>`;
    const isHeld = this.#secret.isHeld;
    const date = host.formatDate(expiresAt, { dateStyle: 'long', timeStyle: 'short' });
    return html`
      <div class="stack stack--s">
        <h2 class="titled" tabindex="-1">
          ${icon(ringCheckIcon, 'yes')}<span>${host.rich(reason === 'added' ? 'users.secret.added' : 'users.secret.reset', { name })}</span>
        </h2>
        <p class="lead">${host.t('users.secret.lead')}</p>
      </div>
      ${
        isHeld
          ? banner({
              tone: 'warn',
              icon: warnIcon,
              title: host.t('users.secret.once'),
              text: host.t('users.secret.once-text'),
            })
          : banner({
              tone: 'warn',
              icon: warnIcon,
              role: 'alert',
              title: host.t('users.secret.gone'),
              text: host.t('users.secret.gone-text'),
            })
      }
      <div class="cols cols--aside">
        <div class="stack">
          <section class="secret" part="sign-in-data" aria-label=${host.t('users.secret.label')}>
            ${this.#copy.field({ id: 'user-name', label: host.t('users.field.user-name'), value: options.shown.userName })}
            ${this.#secret.field({ id: 'temporary-password', label: host.t('users.field.temporary-password') })}
            ${isHeld ? html`<p class="hint">${host.t('users.secret.until', { date })}</p>` : nothing}
            ${options.signInUrl ? this.#copy.field({ id: 'sign-in-page', label: host.t('users.secret.page'), value: options.signInUrl }) : nothing}
            ${isHeld ? this.#copyAll(options) : nothing}
          </section>
          ${
            isHeld
              ? consent({
                  id: 'passed-on',
                  label: host.t('users.secret.copied'),
                  value: this.#isPassedOn,
                  onInput: (value) => {
                    this.#isPassedOn = value;
                    host.requestUpdate();
                  },
                })
              : nothing
          }
          <div class="actions">
            <button type="button" class="button button--primary" part="primary-button" @click=${() => this.#leave(options.onDone)}>
              ${host.t('common.action.done')}
            </button>
            ${
              options.onAddAnother && reason === 'added'
                ? html`<button type="button" class="button" @click=${() => this.#leave(options.onAddAnother)}>
                  ${icon(plusIcon)}${host.t('users.action.add-another')}
                </button>`
                : nothing
            }
          </div>
        </div>
        ${this.#aside(options)}
      </div>
      ${this.#question()}
    `;
  }

  #copyAll({ shown, signInUrl }: SignInDataOptions): TemplateResult {
    const host = this.#host;
    const toMessage = (password: string) =>
      [
        host.t('users.secret.message', { userName: shown.userName, password }),
        ...(signInUrl ? [`${host.t('users.secret.page')}: ${signInUrl}`] : []),
        host.t('users.secret.message-end'),
      ].join('\n');
    return html`
      <div class="stack stack--s">
        <div class="actions">
          <button type="button" class="button" @click=${() => this.#secret.copyWithin('copy-all', toMessage)}>
            ${icon(copyIcon)}${host.t('users.secret.copy-all')}
          </button>
        </div>
        ${this.#copy.outcome('copy-all')}
        <p class="hint">${host.t('users.secret.clipboard')}</p>
      </div>
    `;
  }

  /** The details to confirm, and how to pass the data on. */
  #aside({ shown: { user }, onChangeRoles }: SignInDataOptions): TemplateResult {
    const host = this.#host;
    const rolesOfGroup = (group: 'agent' | 'admin') =>
      host.formatList(heldIn(group, user.roles).map((id) => roleLabel(host, id))) || roleName(host, group, '');
    return html`
      <aside class="stack" aria-label=${host.t('users.secret.about')}>
        <section class="panel" aria-labelledby="details">
          <h3 id="details">${host.t('users.secret.details')}</h3>
          <dl class="facts">
            ${fact(host.t('users.field.full-name'), html`<bdi>${user.fullName}</bdi>`)}
            ${fact(host.t('users.field.email'), html`${breakable(user.email)}`)}
            ${fact(groupLabel(host, 'agent'), rolesOfGroup('agent'))} ${fact(groupLabel(host, 'admin'), rolesOfGroup('admin'))}
          </dl>
          ${
            onChangeRoles
              ? html`<div>
                <button type="button" class="button button--small" @click=${() => this.#leave(onChangeRoles)}>
                  ${host.t('users.secret.change-roles')}
                </button>
              </div>`
              : nothing
          }
        </section>
        <section class="stack stack--s" aria-labelledby="passing">
          <h3 id="passing">${host.t('users.secret.how')}</h3>
          <ul class="marks">
            <li>${icon(userIcon, 'no')}<div>${host.t('users.secret.two-ways')}</div></li>
            <li>${icon(shieldIcon, 'no')}<div>${host.t('users.secret.change-due')}</div></li>
          </ul>
        </section>
      </aside>
    `;
  }

  #question(): TemplateResult {
    const host = this.#host;
    return confirmDialog({
      id: 'leave',
      open: this.#leaving !== undefined,
      question: host.t('users.leave.question'),
      effect: html`<p>${host.t('users.leave.effect')}</p>`,
      cancel: host.t('users.leave.stay'),
      confirm: host.t('users.leave.leave'),
      isDestructive: true,
      onCancel: () => this.#ask(undefined),
      onConfirm: () => this.#go(this.#leaving),
    });
  }

  #ask(leaving: (() => void) | undefined) {
    this.#leaving = leaving;
    this.#host.requestUpdate();
  }

  /** Goes at once when the data are copied or gone, else asks. */
  #leave(where: (() => void) | undefined) {
    if (this.#isPassedOn || !this.#secret.isHeld) this.#go(where);
    else this.#ask(where);
  }

  #go(where: (() => void) | undefined) {
    this.#leaving = undefined;
    this.#secret.forget();
    where?.();
  }
}
