import type { CustomerEdge, OrganizationSummary, Partnership, Session } from '@twotier/client';
import {
  canInviteCustomer,
  current,
  sourceDocument,
  type Actor,
  type Decision,
  type EnrollmentState,
  type InviteCustomerRefusal,
  type OrganizationId,
  type PartnershipFacts,
  type ProgrammePolicy,
  type Relationship,
  type UserId,
} from '@twotier/core';

/** Who looks at an element, as far as the rules and the page need to know. */
export interface Viewer {
  readonly actor: Actor;
  readonly company: OrganizationSummary;
  readonly enrollment: EnrollmentState;
  readonly policy: ProgrammePolicy;
}

/** The session as the rules see it. A policy this version does not know is read as the source document's. */
export const toViewer = ({ user, organization, enrollment, policy }: Session): Viewer => ({
  actor: { ...user, id: user.id as UserId, organizationId: user.organizationId as OrganizationId },
  company: organization,
  enrollment: enrollment ?? 'not-started',
  policy: policy === current.name ? current : sourceDocument,
});

/** A partnership as the rules see it. */
export const toFacts = ({ id, state, adminAccess, provider, reseller }: Partnership): PartnershipFacts => ({
  id,
  state,
  adminAccess,
  providerId: provider.id as OrganizationId,
  resellerId: reseller.id as OrganizationId,
});

/** A partner's edge to a customer as the rules see it. */
export const toRelationship = ({ partner, ...edge }: CustomerEdge, customerId: string): Relationship => ({
  ...edge,
  partnerId: partner.id as OrganizationId,
  customerId: customerId as OrganizationId,
});

/** Whether the viewer may invite a customer: alone, or jointly with the provider of a partnership. */
export const canInvite = (viewer: Viewer, partnership?: Partnership): Decision<InviteCustomerRefusal> =>
  canInviteCustomer({
    ...viewer,
    party: viewer.company.kind,
    kind: partnership ? 'joint' : 'single',
    providerId: partnership?.provider.id,
    partnership: partnership && toFacts(partnership),
  });
