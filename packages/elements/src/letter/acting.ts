import type { Session } from '@twotier/client';
import {
  current,
  sourceDocument,
  type Actor,
  type OrganizationId,
  type ProgrammePolicy,
  type UserId,
} from '@twotier/core';

/** Who writes invitations, as the rules want to know it. A policy this version does not know is read as the source document's. */
export const actingIn = ({ user, policy }: Session): { readonly actor: Actor; readonly policy: ProgrammePolicy } => ({
  actor: { ...user, id: user.id as UserId, organizationId: user.organizationId as OrganizationId },
  policy: policy === current.name ? current : sourceDocument,
});
