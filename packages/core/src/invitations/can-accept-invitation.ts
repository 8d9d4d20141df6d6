import { canGoOn, type ConsentMissing } from '../consent.js';
import { allowed, refused, type Decision } from '../decision.js';
import type { CustomerOtherRegion, Relationship } from '../customers/relationship.js';
import type { Organization } from '../parties/party.js';
import { areInOneRegion } from '../parties/region.js';
import { arePartners, type PartnershipFacts } from '../partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, type ActRefusal } from '../users/can-act.js';
import type { RoleId } from '../users/role.js';
import { isEnabled } from '../users/user-status.js';
import type { Actor } from '../users/user.js';
import { isMeantFor, type InvitationForAnother } from './invitation-for-another.js';
import {
  canAcceptWith,
  type InvitationKind,
  type InvitationNotOpen,
  type InvitationState,
} from './invitation-state.js';

export type ReadInvitationRefusal =
  | ActRefusal
  | { readonly code: 'not-a-customer'; readonly rule: 'R-GEN-26'; readonly party: Organization['kind'] }
  | InvitationForAnother;

export type DeclineInvitationRefusal =
  | ReadInvitationRefusal
  | InvitationNotOpen
  | { readonly code: 'not-the-customers-global-admin'; readonly rule: 'R-INV-43' }
  | { readonly code: 'not-the-customers-admin'; readonly rule: 'R-INV-43'; readonly roles: readonly RoleId[] };

export type OpenInvitationRefusal =
  | DeclineInvitationRefusal
  | { readonly code: 'consumer-tenant'; readonly rule: 'R-INV-49' }
  | CustomerOtherRegion
  | { readonly code: 'inviter-not-in-force'; readonly rule: 'R-OWN-05'; readonly partner: string }
  | { readonly code: 'relationship-exists'; readonly rule: 'R-CUS-38'; readonly partner: string };

export type AcceptInvitationRefusal = OpenInvitationRefusal | ConsentMissing<'R-OWN-06'>;

/** Who stands before an invitation, and for whom it was made. */
export interface AddresseeFacts {
  readonly actor: Actor;
  readonly customer: Organization;
  readonly invitation: {
    readonly kind: InvitationKind;
    readonly state: InvitationState;
    /** The domain for which the invitation was made, where the partner named an address. */
    readonly customerDomain?: string | undefined;
  };
  readonly policy?: ProgrammePolicy | undefined;
}

/** What a customer's directory is for: its staff, or the consumers of one of its products (R-INV-49). */
export type TenantKind = 'workforce' | 'b2c' | 'external-id';

export interface InvitationFacts extends AddresseeFacts {
  /** Where it is known. */
  readonly tenantKind?: TenantKind | undefined;
  readonly inviter: Actor | undefined;
  readonly reseller: Organization;
  readonly provider?: Organization | undefined;
  readonly partnership?: PartnershipFacts | undefined;
  /** The customer's relationships with the partners of the invitation, as they are now. */
  readonly relationships: readonly Relationship[];
}

/** Whether this person may see what an invitation says: somebody of the company that is asked, and nobody else (R-OWN-06). */
export function canReadInvitation({ actor, customer, invitation }: AddresseeFacts): Decision<ReadInvitationRefusal> {
  if (customer.kind !== 'customer') return refused({ code: 'not-a-customer', rule: 'R-GEN-26', party: customer.kind });

  const act = canAct(actor);
  if (!act.allowed) return act;

  return actor.organizationId === customer.id && isMeantFor(invitation.customerDomain, customer)
    ? allowed
    : refused({ code: 'invitation-for-another', rule: 'R-OWN-06' });
}

/**
 * Whether this person may say no. That needs less than saying yes: that the partners could not be accepted any more does
 * not matter.
 */
export function canDeclineInvitation(facts: AddresseeFacts): Decision<DeclineInvitationRefusal> {
  const read = canReadInvitation(facts);
  if (!read.allowed) return read;

  const open = canAcceptWith(facts.invitation.state);
  if (!open.allowed) return open;

  const { actor, policy = sourceDocument } = facts;
  if (actor.roles.includes('global-admin')) return allowed;
  if (!policy.billingAdminAnswers) return refused({ code: 'not-the-customers-global-admin', rule: 'R-INV-43' });

  return actor.roles.includes('billing-admin')
    ? allowed
    : refused({ code: 'not-the-customers-admin', rule: 'R-INV-43', roles: ['global-admin', 'billing-admin'] });
}

/**
 * Whether this person may answer the invitation behind a link, on behalf of the own company.
 *
 * The inviting side is asked again (R-OWN-05): whoever has left, or a partnership that has ended, invites nobody any
 * more. A joint invitation is of use while one of the two relationships is still missing.
 */
export function canOpenInvitation(facts: InvitationFacts): Decision<OpenInvitationRefusal> {
  const answer = canDeclineInvitation(facts);
  if (!answer.allowed) return answer;

  if ((facts.tenantKind ?? 'workforce') !== 'workforce') return refused({ code: 'consumer-tenant', rule: 'R-INV-49' });

  const { customer, invitation, inviter, reseller, provider, partnership, relationships } = facts;
  const isJoint = invitation.kind !== 'single';
  const partners = isJoint && provider ? [reseller, provider] : [reseller];

  const isOfReseller = inviter !== undefined && isEnabled(inviter) && inviter.organizationId === reseller.id;
  const isPartner =
    provider !== undefined && arePartners(partnership, { providerId: provider.id, resellerId: reseller.id });
  if (!isOfReseller || (isJoint && !isPartner)) {
    return refused({ code: 'inviter-not-in-force', rule: 'R-OWN-05', partner: reseller.name });
  }
  for (const partner of partners) {
    if (!areInOneRegion(partner, customer)) {
      return refused({
        code: 'customer-other-region',
        rule: 'R-CUS-30',
        partner: partner.name,
        customerCountry: customer.country,
      });
    }
  }
  const isConnected = (partner: Organization) =>
    relationships.some(
      ({ partnerId, customerId, state }) =>
        partnerId === partner.id && customerId === customer.id && state === 'active',
    );
  if (partners.every(isConnected)) {
    return refused({ code: 'relationship-exists', rule: 'R-CUS-38', partner: reseller.name });
  }
  return allowed;
}

/** Whether accepting has effect: the person has confirmed what is asked; opening the link never accepts (R-OWN-06). */
export function canAcceptInvitation(
  facts: InvitationFacts,
  { consent }: { consent: boolean },
): Decision<AcceptInvitationRefusal> {
  const open = canOpenInvitation(facts);
  if (!open.allowed) return open;
  return canGoOn(consent, 'R-OWN-06');
}
