/** The partnership with the provider is in force. */
export class ProviderAuthorizedEvent extends Event {
  static readonly type = 'twotier-provider-authorized';
  readonly partnershipId: string;
  readonly providerId: string;
  readonly detail: { readonly partnershipId: string; readonly providerId: string };
  constructor(partnershipId: string, providerId: string) {
    super(ProviderAuthorizedEvent.type, { bubbles: true, composed: true });
    this.partnershipId = partnershipId;
    this.providerId = providerId;
    this.detail = { partnershipId, providerId };
  }
}

/** The person chose "Not now". Nothing has changed and nobody was told. */
export class AuthorizationPostponedEvent extends Event {
  static readonly type = 'twotier-authorization-postponed';
  readonly detail = {};
  constructor() {
    super(AuthorizationPostponedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-provider-authorized': ProviderAuthorizedEvent;
    'twotier-authorization-postponed': AuthorizationPostponedEvent;
  }
}
