/** The person wants to ask a customer for a reseller relationship. Cancel it to lead on yourself. */
export class RequestRelationshipEvent extends Event {
  static readonly type = 'twotier-request-relationship';
  readonly detail = {};
  constructor() {
    super(RequestRelationshipEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** A customer's record was opened. */
export class CustomerOpenedEvent extends Event {
  static readonly type = 'twotier-customer-opened';
  readonly customerId: string;
  readonly detail: { readonly customerId: string };
  constructor(customerId: string) {
    super(CustomerOpenedEvent.type, { bubbles: true, composed: true });
    this.customerId = customerId;
    this.detail = { customerId };
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-request-relationship': RequestRelationshipEvent;
    'twotier-customer-opened': CustomerOpenedEvent;
  }
}
