import { html, nothing, type TemplateResult } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Opens and closes a native dialog with the state of its element. */
class Modal extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('modal() stands on a <dialog>.');
  }

  override render(_isOpen: boolean) {
    return nothing;
  }

  override update(part: ElementPart, [isOpen]: [boolean]) {
    const dialog = part.element as HTMLDialogElement;
    // At its first render the dialog is not in the page yet.
    queueMicrotask(() => {
      if (isOpen === dialog.open || !dialog.isConnected) return;
      if (isOpen) dialog.showModal();
      else dialog.close();
    });
    return nothing;
  }
}

const modal = directive(Modal);

export interface DialogOptions {
  readonly id: string;
  readonly open: boolean;
  readonly heading: unknown;
  readonly content: unknown;
  /** Buttons. The one with `autofocus` is where the focus starts. */
  readonly actions: unknown;
  /** Escape and the browser's own ways to close. */
  readonly onClose: () => void;
}

/**
 * A native dialog. Leave it in the template and switch `open`: only then the
 * browser gives the focus back to where it was. Sheets: `layout`, `dialog`, `buttons`.
 */
export const dialog = ({ id, open, heading, content, actions, onClose }: DialogOptions): TemplateResult => html`
  <dialog
    class="dialog"
    part="dialog"
    id=${id}
    aria-labelledby="${id}-heading"
    aria-describedby="${id}-content"
    @close=${open ? onClose : nothing}
    ${modal(open)}
  >
    ${
      open
        ? html`<div class="stack" part="dialog-body">
          <h3 id="${id}-heading">${heading}</h3>
          <div class="stack stack--s" id="${id}-content">${content}</div>
          <div class="actions">${actions}</div>
        </div>`
        : nothing
    }
  </dialog>
`;

export interface ConfirmOptions {
  readonly id: string;
  readonly open: boolean;
  /** Names the thing: "Remove Giulia Ferrari?" */
  readonly question: unknown;
  /** What follows, and until when it can be taken back. */
  readonly effect: unknown;
  readonly confirm: unknown;
  /** The safe answer, with the focus: "Keep user". */
  readonly cancel: unknown;
  readonly isDestructive?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that is hard to take back: the safe answer first, with the focus. */
export const confirmDialog = (options: ConfirmOptions): TemplateResult =>
  dialog({
    id: options.id,
    open: options.open,
    heading: options.question,
    content: options.effect,
    onClose: options.onCancel,
    actions: html`
      <button type="button" class="button" autofocus @click=${options.onCancel}>${options.cancel}</button>
      <button type="button" class="button ${options.isDestructive ? 'button--danger' : ''}" @click=${options.onConfirm}>
        ${options.confirm}
      </button>
    `,
  });
