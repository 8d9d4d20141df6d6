import type { InvitationKind } from '@twotier/core';
import { BeforeEvent } from '../base/before-event.js';
import { InvitationEvent } from '../letter/events.js';

/** The person has confirmed to revoke an invitation. */
export class BeforeRevokeInvitationEvent extends BeforeEvent {
  static readonly type = 'twotier-before-revoke-invitation';
  readonly invitationId: string;
  readonly kind: InvitationKind;
  readonly detail: { readonly invitationId: string; readonly kind: InvitationKind };
  constructor(invitationId: string, kind: InvitationKind) {
    super(BeforeRevokeInvitationEvent.type);
    this.invitationId = invitationId;
    this.kind = kind;
    this.detail = { invitationId, kind };
  }
}

/** The invitation's link opens nothing any more. */
export class InvitationRevokedEvent extends InvitationEvent {
  static readonly type = 'twotier-invitation-revoked';
  constructor(invitationId: string, kind: InvitationKind) {
    super(InvitationRevokedEvent.type, invitationId, kind);
  }
}

/** The invitation has a new link and a new letter. The old link opens nothing any more. */
export class InvitationRenewedEvent extends InvitationEvent {
  static readonly type = 'twotier-invitation-renewed';
  constructor(invitationId: string, kind: InvitationKind) {
    super(InvitationRenewedEvent.type, invitationId, kind);
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-before-revoke-invitation': BeforeRevokeInvitationEvent;
    'twotier-invitation-revoked': InvitationRevokedEvent;
    'twotier-invitation-renewed': InvitationRenewedEvent;
  }
}
