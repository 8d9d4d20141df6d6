import type { InvitationKind } from '@twotier/core';
import { InvitationEvent } from '../letter/events.js';

/**
 * The person has confirmed to revoke an invitation. `preventDefault()` stops it; `waitUntil(promise)` holds it back until
 * the host's own work is done, and a rejected promise stops it too.
 */
export class BeforeRevokeInvitationEvent extends InvitationEvent {
  static readonly type = 'twotier-before-revoke-invitation';
  readonly #work: Promise<unknown>[] = [];

  constructor(invitationId: string, kind: InvitationKind) {
    super(BeforeRevokeInvitationEvent.type, invitationId, kind, { cancelable: true });
  }

  waitUntil(work: Promise<unknown>) {
    this.#work.push(work);
  }

  /** Whether nobody objects, once all work is done. For the element. */
  async isFree(): Promise<boolean> {
    const outcomes = await Promise.allSettled(this.#work);
    return !this.defaultPrevented && outcomes.every(({ status }) => status === 'fulfilled');
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
