import type { Session } from '@twotier/client';
import {
  current,
  sourceDocument,
  type Actor,
  type OrganizationId,
  type ProgrammePolicy,
  type UserId,
} from '@twotier/core';

/** Who looks at the users, as far as the rules and the page need to know. */
export interface Viewer {
  readonly actor: Actor;
  readonly policy: ProgrammePolicy;
  readonly company: string;
}

/** The session as the rules see it. A policy this version does not know is read as the source document's. */
export const toViewer = ({ user, organization, policy }: Session): Viewer => ({
  actor: { ...user, id: user.id as UserId, organizationId: user.organizationId as OrganizationId },
  policy: policy === current.name ? current : sourceDocument,
  company: organization.name,
});
