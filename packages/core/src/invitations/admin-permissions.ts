import * as z from 'zod/mini';
import { allowed, refused, type Decision } from '../decision.js';
import type { CustomerAgreement } from '../customers/customer-agreement.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import type { InvitationKind } from './invitation-state.js';

/** The cloud in which a customer's work account lies. */
export const CustomerCloud = /* @__PURE__ */ z.enum(['global', 'us-government', 'germany', 'china']);
export type CustomerCloud = z.infer<typeof CustomerCloud>;

export interface AdminPermissionsRequired {
  readonly code: 'admin-permissions-required';
  readonly rule: 'R-INV-40';
  readonly cloud: CustomerCloud;
}

/**
 * Whether an invitation may leave out the request for administrator permissions, or ask for them: the box is free but in
 * the national clouds of the US government and Germany, where it stays ticked (R-INV-40).
 */
export const canAskWith = (
  { adminPermissions }: { readonly adminPermissions: boolean },
  cloud: CustomerCloud,
): Decision<AdminPermissionsRequired> =>
  adminPermissions || (cloud !== 'us-government' && cloud !== 'germany')
    ? allowed
    : refused({ code: 'admin-permissions-required', rule: 'R-INV-40', cloud });

/** What the customer is asked on one page, in the order in which the page says it. */
export function askedOnAcceptance({
  kind,
  adminPermissions,
  customerAgreement,
  policy = sourceDocument,
}: {
  readonly kind: InvitationKind;
  readonly adminPermissions: boolean;
  readonly customerAgreement?: CustomerAgreement | undefined;
  readonly policy?: ProgrammePolicy;
}) {
  const isAgreed = customerAgreement === 'attested' || customerAgreement === 'accepted-by-customer';
  return [
    { id: 'reseller-relationship', rule: 'R-INV-07' } as const,
    ...(kind === 'joint' ? [{ id: 'provider-relationship', rule: 'R-INV-21' } as const] : []),
    ...(adminPermissions ? [{ id: 'administrator-permissions', rule: 'R-INV-40' } as const] : []),
    ...(policy.customerAgreement && !isAgreed ? [{ id: 'customer-agreement', rule: 'R-INV-44' } as const] : []),
  ];
}

/** What whoever invites should know (R-INV-48, R-INV-50). */
export const invitationNotices = [
  { id: 'delegated-admin-is-another-link', rule: 'R-INV-48' },
  { id: 'no-message-on-acceptance', rule: 'R-INV-50' },
] as const;
