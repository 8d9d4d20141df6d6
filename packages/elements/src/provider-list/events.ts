interface PartnershipIds {
  readonly partnershipId: string;
  readonly providerId: string;
}

/**
 * The person has confirmed to remove a provider's administrator access. `preventDefault()` stops it; `waitUntil(promise)`
 * holds it back until the host's own work is done, and a rejected promise stops it too.
 */
export class BeforeRemoveAdminAccessEvent extends Event {
  static readonly type = 'twotier-before-remove-admin-access';
  readonly partnershipId: string;
  readonly providerId: string;
  readonly detail: PartnershipIds;
  readonly #work: Promise<unknown>[] = [];

  constructor({ partnershipId, providerId }: PartnershipIds) {
    super(BeforeRemoveAdminAccessEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.partnershipId = partnershipId;
    this.providerId = providerId;
    this.detail = { partnershipId, providerId };
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

/** The provider has no administrator access any more. The partnership is in force as before. */
export class AdminAccessRemovedEvent extends Event {
  static readonly type = 'twotier-admin-access-removed';
  readonly partnershipId: string;
  readonly providerId: string;
  readonly detail: PartnershipIds;

  constructor({ partnershipId, providerId }: PartnershipIds) {
    super(AdminAccessRemovedEvent.type, { bubbles: true, composed: true });
    this.partnershipId = partnershipId;
    this.providerId = providerId;
    this.detail = { partnershipId, providerId };
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-before-remove-admin-access': BeforeRemoveAdminAccessEvent;
    'twotier-admin-access-removed': AdminAccessRemovedEvent;
  }
}
