import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import type { Actor } from '../users/user.js';
import { canKeep, type KeepDelegatedAdminRefusal } from './can-edit-delegated-admin.js';
import type { DelegatedAdmin, DelegatedAdminState } from './delegated-admin.js';
import { delegatedAdminStateAt } from './delegated-admin-dates.js';
import type { DirectoryRoleId } from './directory-role.js';

export type AssignAccessRefusal =
  | KeepDelegatedAdminRefusal
  | { readonly code: 'delegated-admin-not-active'; readonly rule: 'R-ADM-13'; readonly state: DelegatedAdminState }
  | { readonly code: 'not-a-security-group'; readonly rule: 'R-ADM-13'; readonly groupId: string }
  | { readonly code: 'directory-roles-missing'; readonly rule: 'R-ADM-13' }
  | {
      readonly code: 'role-outside-relationship';
      readonly rule: 'R-ADM-13';
      readonly roleIds: readonly DirectoryRoleId[];
    };

/** A group of a company's directory. */
export interface DirectoryGroup {
  readonly id: string;
  readonly organizationId: string;
  readonly isSecurityGroup: boolean;
}

/** Whether `actor` may let a group of the partner act with these roles of a relationship (R-ADM-13). */
export function canAssignAccess(
  {
    actor,
    relationship,
    group,
    now,
    policy = sourceDocument,
  }: { actor: Actor; relationship: DelegatedAdmin; group: DirectoryGroup; now: Date; policy?: ProgrammePolicy },
  roles: readonly DirectoryRoleId[],
): Decision<AssignAccessRefusal> {
  const keep = canKeep(actor, relationship, [relationship.partnerId], policy);
  if (!keep.allowed) return keep;

  const state = delegatedAdminStateAt(relationship, now);
  if (state !== 'active') return refused({ code: 'delegated-admin-not-active', rule: 'R-ADM-13', state });

  if (!group.isSecurityGroup || group.organizationId !== relationship.partnerId) {
    return refused({ code: 'not-a-security-group', rule: 'R-ADM-13', groupId: group.id });
  }
  if (roles.length === 0) return refused({ code: 'directory-roles-missing', rule: 'R-ADM-13' });

  const outside = roles.filter((role) => !relationship.roles.includes(role));
  return outside.length > 0
    ? refused({ code: 'role-outside-relationship', rule: 'R-ADM-13', roleIds: outside })
    : allowed;
}
