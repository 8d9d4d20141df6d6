import { allowed, refused, type Decision } from '../decision.js';
import type { SubscriptionFacts } from '../orders/subscription.js';

/** How many test resellers a provider may have in a sandbox of the program (R-PRV-43). */
export const sandboxResellerMax = 5;

export interface SandboxLimitReached {
  readonly code: 'sandbox-limit-reached';
  readonly rule: 'R-PRV-43';
  readonly max: number;
}

/** Whether the provider may have one more test reseller beside these (R-PRV-43). */
export const canAddSandboxReseller = (resellerIds: readonly string[]): Decision<SandboxLimitReached> =>
  new Set(resellerIds).size < sandboxResellerMax
    ? allowed
    : refused({ code: 'sandbox-limit-reached', rule: 'R-PRV-43', max: sandboxResellerMax });

export type DropSandboxResellerRefusal =
  | { readonly code: 'sandbox-subscriptions-running'; readonly rule: 'R-PRV-43'; readonly count: number }
  | { readonly code: 'sandbox-customers-left'; readonly rule: 'R-PRV-43'; readonly count: number };

/**
 * Whether a test reseller may be deleted: its customers' subscriptions are suspended first, then the customers deleted
 * (R-PRV-43).
 */
export function canDropSandboxReseller({
  customerIds,
  subscriptions,
}: {
  readonly customerIds: readonly string[];
  readonly subscriptions: readonly Pick<SubscriptionFacts, 'state'>[];
}): Decision<DropSandboxResellerRefusal> {
  const running = subscriptions.filter(({ state }) => state !== 'suspended' && state !== 'cancelled').length;
  if (running > 0) return refused({ code: 'sandbox-subscriptions-running', rule: 'R-PRV-43', count: running });

  const left = customerIds.length;
  return left === 0 ? allowed : refused({ code: 'sandbox-customers-left', rule: 'R-PRV-43', count: left });
}

/** What goes when one provider drops a test reseller: the one relationship; with the last of them, the test reseller itself (R-PRV-44). */
export const droppedWith = (
  providerId: string,
  providerIds: readonly string[],
): 'relationship' | 'relationship-and-reseller' =>
  providerIds.some((id) => id !== providerId) ? 'relationship' : 'relationship-and-reseller';
