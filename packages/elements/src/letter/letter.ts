import type { EditedLetter, Letter, TwotierError, WriteOptions } from '@twotier/client';
import { remedyOf, toMailto } from '@twotier/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TwotierElement } from '../base/twotier-element.js';
import { OutOfSightController } from '../controllers/out-of-sight.js';
import { MutationController } from '../controllers/query.js';
import { copyIcon, icon, lockIcon, mailIcon, warnIcon } from '../look/icons.js';
import { checkbox } from '../parts/choices.js';
import { CopyController } from '../parts/copy.js';
import { confirmDialog } from '../parts/dialog.js';
import { textArea, textField } from '../parts/fields.js';
import { banner } from '../parts/notices.js';
import { problem, refusalPanel } from '../parts/refusal.js';
import { openDesk, refusalOf, textOf, type Addressed, type Desk } from './desk.js';
import { InvitationCompletedEvent, InvitationCopiedEvent, type LetterKind } from './events.js';
import { mended, shortened, toAround } from './letter-text.js';

export interface LetterOptions<Reply> {
  /** *Done* at the backend. */
  readonly complete: () => WriteOptions<EditedLetter, Reply> | undefined;
  readonly onCompleted: () => void;
  /** The person has left the letter without *Done*. */
  readonly onLeft: () => void;
  /** The letter was forgotten before it was anywhere else. */
  readonly onLost: () => void;
}

/**
 * The drafted e-mail that a partner reviews, edits and sends itself.
 *
 * The letter and its link are the addressee's secret: they stand in this private field only and are forgotten on *Done*,
 * on leaving, with another client, when the element or the person leaves the page, and when nobody looks at it for five
 * minutes. Sheets: `layout`, `fields`, `choices`, `mail`, `notices`, `refusal`, `pieces`, `dialog`, `buttons`.
 */
export class LetterController<Reply> implements ReactiveController {
  readonly #host: TwotierElement;
  readonly #options: LetterOptions<Reply>;
  readonly #complete: MutationController<Reply, TwotierError, EditedLetter>;
  readonly #copy: CopyController;
  readonly #sight: OutOfSightController;
  #desk: Desk | undefined;
  /** The client that the letter came by. With another one there is another person. */
  #client: TwotierElement['client'];

  constructor(host: TwotierElement, options: LetterOptions<Reply>) {
    this.#host = host;
    this.#options = options;
    this.#complete = new MutationController<Reply, TwotierError, EditedLetter>(host, options.complete);
    this.#copy = new CopyController(host);
    this.#sight = new OutOfSightController(host, { onGone: this.forget, onUnwatched: () => this.#onUnwatched() });
    host.addController(this);
  }

  get isHeld(): boolean {
    return this.#desk !== undefined;
  }

  hold(invitation: Addressed, kind: LetterKind, letter: Letter) {
    // The reply may come when nobody is there to read it any more.
    if (!this.#host.isConnected) return;
    this.#desk = openDesk(invitation, kind, letter);
    this.#client = this.#host.client;
    window.addEventListener('beforeunload', this.#onUnload);
    this.#sight.watch();
    this.#host.requestUpdate();
  }

  readonly forget = () => {
    this.#desk = undefined;
    this.#complete.reset();
    window.removeEventListener('beforeunload', this.#onUnload);
    this.#sight.rest();
    this.#host.requestUpdate();
  };

  /** Leaves the letter; asks first when it is nowhere else yet. */
  readonly leave = () => {
    if (this.#desk && !this.#desk.isOut) return this.#change({ isAsking: true });
    this.#leave();
  };

  hostUpdate() {
    if (this.#desk && this.#client !== this.#host.client) this.forget();
  }

  render(): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (!desk) return nothing;

    const host = this.#host;
    const { error } = this.#complete;
    return html`
      <div class="form" part="letter">
        ${textField(host, {
          id: 'letter-subject',
          label: host.t('invite.letter.subject'),
          value: desk.subject,
          onInput: (subject) => this.#change({ subject, isOut: false }),
        })}
        ${desk.mode === 'around' ? this.#renderAround(desk) : this.#renderWhole(desk)}
        ${this.#renderRefusal(desk)}
        ${
          desk.isTooLong
            ? banner({
                tone: 'warn',
                icon: warnIcon,
                role: 'alert',
                title: host.t('invite.letter.too-long.title'),
                text: host.t('invite.letter.too-long.text'),
              })
            : nothing
        }
        ${error ? problem(host, error, { onRetry: error.retryable || error.kind === 'session' ? this.#onDone : undefined, action: this.#renderRemedy(error.refusal?.code) }) : nothing}
        <div class="stack stack--s">
          <div class="actions">
            <button type="button" class="button button--primary" part="primary-button" @click=${this.#onOpen}>
              ${icon(mailIcon)}${host.t('invite.action.open-in-email')}
            </button>
            <button type="button" class="button" id="letter-copy" @click=${this.#onCopy}>${icon(copyIcon)}${host.t('invite.action.copy')}</button>
            <button type="button" class="button" aria-disabled=${this.#complete.isPending ? 'true' : nothing} @click=${this.#onDone}>
              ${host.t('invite.action.done')}
            </button>
          </div>
          ${this.#copy.outcome('letter-whole')}
          <p class="small muted">${host.t('invite.letter.done-hint')}</p>
        </div>
        ${this.#renderDialog(desk)}
      </div>
    `;
  }

  #renderAround(desk: Desk) {
    const host = this.#host;
    return html`
      <div class="field">
        <label for="letter-above">${host.t('invite.letter.message')}</label>
        <p class="hint" id="letter-hint">${host.t('invite.letter.message-hint')}</p>
        <div class="mail">
          ${this.#area({ id: 'letter-above', value: desk.above, onInput: (above) => this.#edit({ above }) })}
          <div class="mail__link" part="link">
            ${icon(lockIcon)}
            <p><b>${host.t('invite.letter.link')}</b> <span class="muted small">· ${host.t('invite.letter.link-until', { date: host.formatDate(desk.expiresAt) })}</span></p>
            <p class="code small">${shortened(desk.letter.link)}</p>
          </div>
          ${this.#area({ id: 'letter-below', label: host.t('invite.letter.below'), value: desk.below, onInput: (below) => this.#edit({ below }) })}
        </div>
        ${this.#renderSwitch(desk)}
      </div>
    `;
  }

  #area({
    id,
    label,
    value,
    onInput,
  }: {
    id: string;
    label?: string;
    value: string;
    onInput: (value: string) => void;
  }) {
    return html`<textarea
      class="input input--area"
      id=${id}
      aria-label=${label ?? nothing}
      aria-describedby=${label ? nothing : 'letter-hint'}
      .value=${live(value)}
      @input=${({ target }: InputEvent) => onInput((target as HTMLTextAreaElement).value)}
      @blur=${this.#onBlur}
    ></textarea>`;
  }

  #renderWhole(desk: Desk) {
    return html`
      <div class="stack stack--s">
        ${textArea(this.#host, {
          id: 'letter-whole',
          label: this.#host.t('invite.letter.message'),
          hint: this.#host.t('invite.letter.whole-hint'),
          value: desk.whole,
          onInput: (whole) => this.#edit({ whole }),
          onLeave: this.#onBlur,
        })}
        ${this.#renderSwitch(desk)}
      </div>
    `;
  }

  #renderSwitch({ mode }: Desk) {
    return checkbox({
      id: 'letter-mode',
      label: this.#host.t('invite.letter.as-one-text'),
      value: mode === 'whole',
      onInput: this.#onSwitch,
    });
  }

  #renderRefusal(desk: Desk) {
    const refusal = desk.isChecked && refusalOf(desk);
    if (!refusal) return nothing;
    return html`<div id="letter-refusal" tabindex="-1">
      ${refusalPanel(this.#host, { refusal, action: this.#renderRemedy(refusal.code) })}
    </div>`;
  }

  #renderRemedy(code = '') {
    if (remedyOf(code) !== 'put-link-back') return undefined;
    return html`<button type="button" class="button button--small" @click=${this.#onMend}>
      ${this.#host.t(code === 'invitation-link-of-another' ? 'invite.letter.take-out' : 'invite.letter.put-back')}
    </button>`;
  }

  #renderDialog({ isAsking }: Desk) {
    const host = this.#host;
    return confirmDialog({
      id: 'letter-leave',
      open: isAsking,
      question: host.t('invite.leave.question'),
      effect: host.t('invite.leave.effect'),
      cancel: host.t('invite.leave.stay'),
      confirm: host.t('invite.leave.confirm'),
      isDestructive: true,
      onCancel: () => this.#change({ isAsking: false }),
      onConfirm: () => this.#leave(),
    });
  }

  readonly #onBlur = () => {
    const desk = this.#desk;
    if (desk && textOf(desk) !== desk.good) this.#change({ isChecked: true });
  };

  readonly #onSwitch = (isWhole: boolean) => {
    const desk = this.#desk;
    if (!desk) return;
    if (isWhole) return this.#change({ mode: 'whole', whole: textOf(desk) });
    // Around a link that is not there nothing can be written.
    if (!this.#isFine()) return this.#host.requestUpdate();
    this.#change({ mode: 'around', ...toAround(desk.whole, desk.letter.link) });
  };

  readonly #onMend = () => {
    const desk = this.#desk;
    if (!desk) return;
    const { link } = desk.letter;
    const whole = mended(textOf(desk), link, desk.good);
    this.#complete.reset();
    this.#edit({ whole, ...toAround(whole, link) });
    this.#host.announce(this.#host.t('invite.letter.mended'));
    void this.#host.focusOn(desk.mode === 'whole' ? '#letter-whole' : '#letter-above');
  };

  readonly #onOpen = () => {
    const desk = this.#isFine();
    if (!desk) return;

    const address = toMailto({ to: desk.to, subject: desk.subject, body: textOf(desk) });
    this.#change({ isTooLong: address === undefined, isOut: desk.isOut || address !== undefined });
    if (address === undefined) {
      void this.#host.focusOn('#letter-copy');
      return;
    }

    // Never in the page: an address there ends up in dumps of it, and this one holds the link.
    const link = document.createElement('a');
    link.href = address;
    link.click();
  };

  readonly #onCopy = async () => {
    const desk = this.#isFine();
    if (!desk) return;

    if (await this.#copy.copy('letter-whole', textOf(desk))) {
      this.#change({ isOut: true, isTooLong: false });
      this.#host.dispatchEvent(new InvitationCopiedEvent(desk.invitationId, desk.kind));
      return;
    }
    // There is one text to select, for Ctrl+C, only where the letter is one.
    this.#onSwitch(true);
    await this.#host.focusOn('#letter-whole');
    this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#letter-whole')?.select();
  };

  readonly #onDone = async () => {
    const desk = this.#isFine();
    if (!desk) return;

    const { invitationId, kind, subject } = desk;
    const completed = await this.#complete.run({ invitationId, subject, body: textOf(desk) });
    if (!completed?.ok || this.#desk?.invitationId !== invitationId) return;

    this.forget();
    this.#host.dispatchEvent(new InvitationCompletedEvent(invitationId, kind));
    this.#options.onCompleted();
  };

  readonly #onUnload = (event: BeforeUnloadEvent) => {
    if (this.#desk && !this.#desk.isOut) event.preventDefault();
  };

  /** A letter in the mail program has done its duty here; what was nowhere else is lost, and the person is told. */
  #onUnwatched() {
    const isOut = this.#desk?.isOut ?? false;
    this.forget();
    if (isOut) this.#options.onLeft();
    else this.#options.onLost();
  }

  #leave() {
    this.forget();
    this.#options.onLeft();
  }

  /** The letter if it may go out; else the refusal is shown and has the focus. */
  #isFine(): Desk | undefined {
    const desk = this.#desk;
    if (desk && !refusalOf(desk)) return desk;

    this.#change({ isChecked: true });
    void this.#host.focusOn('#letter-refusal');
    return undefined;
  }

  #edit(text: Partial<Pick<Desk, 'above' | 'below' | 'whole'>>) {
    if (!this.#desk) return;
    const desk = { ...this.#desk, ...text, isOut: false, isTooLong: false };
    const isGood = refusalOf(desk) === undefined;
    this.#desk = isGood ? { ...desk, good: textOf(desk), isChecked: false } : desk;
    this.#host.requestUpdate();
  }

  #change(change: Partial<Desk>) {
    if (this.#desk) this.#desk = { ...this.#desk, ...change };
    this.#host.requestUpdate();
  }
}
