/** The person wants to invite a customer jointly with a provider. Cancel it to lead on yourself. */
export class InviteCustomersEvent extends Event {
  static readonly type = 'twotier-invite-customers';
  readonly providerId: string;
  readonly detail: { readonly providerId: string };
  constructor(providerId: string) {
    super(InviteCustomersEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.providerId = providerId;
    this.detail = { providerId };
  }
}

interface InvitingHost {
  readonly inviteHref: string | undefined;
  dispatchEvent(event: Event): boolean;
  navigate(to: string): void;
}

/** Leads to where customers are invited jointly with a provider, unless the host does that itself. */
export function inviteJointly(host: InvitingHost, providerId: string) {
  const isFree = host.dispatchEvent(new InviteCustomersEvent(providerId));
  if (isFree && host.inviteHref) host.navigate(withProvider(host.inviteHref, providerId));
}

/** The address with `provider` added, as relative as the host wrote it. */
function withProvider(href: string, providerId: string): string {
  const [address = '', ...fragment] = href.split('#');
  const added = `${address}${address.includes('?') ? '&' : '?'}provider=${encodeURIComponent(providerId)}`;
  return [added, ...fragment].join('#');
}

declare global {
  interface HTMLElementEventMap {
    'twotier-invite-customers': InviteCustomersEvent;
  }
}
