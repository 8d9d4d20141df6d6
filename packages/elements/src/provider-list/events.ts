import { BeforeEvent } from '../base/before-event.js';

interface PartnershipIds {
  readonly partnershipId: string;
  readonly providerId: string;
}

/** The person has confirmed to remove a provider's administrator access. */
export class BeforeRemoveAdminAccessEvent extends BeforeEvent {
  static readonly type = 'twotier-before-remove-admin-access';
  readonly partnershipId: string;
  readonly providerId: string;
  readonly detail: PartnershipIds;
  constructor({ partnershipId, providerId }: PartnershipIds) {
    super(BeforeRemoveAdminAccessEvent.type);
    this.partnershipId = partnershipId;
    this.providerId = providerId;
    this.detail = { partnershipId, providerId };
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
