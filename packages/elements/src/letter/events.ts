import type { InvitationKind } from '@twotier/core';

/** To a customer, from one or two partners, or to a reseller. */
export type LetterKind = InvitationKind | 'partnership';

/** Something has happened to an invitation. It carries the id and the kind, never the link or a word of the letter. */
export abstract class InvitationEvent extends Event {
  readonly invitationId: string;
  readonly kind: LetterKind;
  readonly detail: { readonly invitationId: string; readonly kind: LetterKind };
  constructor(type: string, invitationId: string, kind: LetterKind) {
    super(type, { bubbles: true, composed: true });
    this.invitationId = invitationId;
    this.kind = kind;
    this.detail = { invitationId, kind };
  }
}

/** There is an invitation with a letter to review. Nothing has been sent. */
export class InvitationDraftedEvent extends InvitationEvent {
  static readonly type = 'twotier-invitation-drafted';
  constructor(invitationId: string, kind: LetterKind) {
    super(InvitationDraftedEvent.type, invitationId, kind);
  }
}

/** The letter is on the clipboard. */
export class InvitationCopiedEvent extends InvitationEvent {
  static readonly type = 'twotier-invitation-copied';
  constructor(invitationId: string, kind: LetterKind) {
    super(InvitationCopiedEvent.type, invitationId, kind);
  }
}

/** *Done*: the backend has checked the letter. Whether it is sent is up to the person. */
export class InvitationCompletedEvent extends InvitationEvent {
  static readonly type = 'twotier-invitation-completed';
  constructor(invitationId: string, kind: LetterKind) {
    super(InvitationCompletedEvent.type, invitationId, kind);
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-invitation-drafted': InvitationDraftedEvent;
    'twotier-invitation-copied': InvitationCopiedEvent;
    'twotier-invitation-completed': InvitationCompletedEvent;
  }
}
