import type { OrganizationSummary, Partnership, Session } from '@twotier/client';
import {
  current,
  sourceDocument,
  type Actor,
  type EnrollmentState,
  type OrganizationId,
  type PartnershipFacts,
  type ProgrammePolicy,
  type UserId,
} from '@twotier/core';

/** Who looks at a list, as far as the rules and the page need to know. */
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
