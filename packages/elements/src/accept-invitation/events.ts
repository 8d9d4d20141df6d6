/** The customer has made the partners of the invitation its resellers of record. */
export class InvitationAcceptedEvent extends Event {
  static readonly type = 'twotier-invitation-accepted';
  readonly partnerIds: readonly string[];
  readonly detail: { readonly partnerIds: readonly string[] };
  constructor(partnerIds: readonly string[]) {
    super(InvitationAcceptedEvent.type, { bubbles: true, composed: true });
    this.partnerIds = partnerIds;
    this.detail = { partnerIds };
  }
}

/** The customer has said no. */
export class InvitationDeclinedEvent extends Event {
  static readonly type = 'twotier-invitation-declined';
  readonly detail = {};
  constructor() {
    super(InvitationDeclinedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-invitation-accepted': InvitationAcceptedEvent;
    'twotier-invitation-declined': InvitationDeclinedEvent;
  }
}
