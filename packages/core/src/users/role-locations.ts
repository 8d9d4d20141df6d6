import { allowed, refused, type Decision } from '../decision.js';
import type { ProgrammePolicy } from '../policy.js';
import { permissionsOf, roleIds, roleOf, type Permission, type RoleId } from './role.js';

/** A role that somebody holds, everywhere or at some of the company's locations (R-USR-41). */
export interface RoleGrant {
  readonly role: RoleId;
  /** The PartnerIDs of the locations. Absent: the whole company. */
  readonly locations?: readonly string[] | undefined;
}

export type RoleLocationsRefusal =
  | { readonly code: 'unknown-role'; readonly rule: 'R-OWN-03'; readonly role: string }
  | {
      readonly code: 'role-not-limitable';
      readonly rule: 'R-USR-41';
      readonly role: RoleId;
      /** The roles that can be limited. */
      readonly roles: readonly RoleId[];
    }
  | { readonly code: 'locations-missing'; readonly rule: 'R-USR-41'; readonly role: RoleId }
  | { readonly code: 'unknown-location'; readonly rule: 'R-USR-41'; readonly location: string };

/** Whether a role can be limited to these locations of the company, by their PartnerIDs (R-USR-41). */
export function canLimitRole(
  { role: id, locations }: { readonly role: string; readonly locations?: readonly string[] | undefined },
  companyLocations: readonly string[],
): Decision<RoleLocationsRefusal> {
  const role = roleOf(id);
  if (!role) return refused({ code: 'unknown-role', rule: 'R-OWN-03', role: id });
  if (locations === undefined) return allowed;

  if (!role.locationScoped) {
    const roles = roleIds.filter((other) => roleOf(other)?.locationScoped);
    return refused({ code: 'role-not-limitable', rule: 'R-USR-41', role: role.id, roles });
  }
  if (locations.length === 0) return refused({ code: 'locations-missing', rule: 'R-USR-41', role: role.id });

  const strange = locations.find((location) => !companyLocations.includes(location));
  return strange === undefined ? allowed : refused({ code: 'unknown-location', rule: 'R-USR-41', location: strange });
}

/** What these roles open at one location. A role without locations opens everywhere what it opens (R-USR-41). */
export const permissionsAt = (
  location: string,
  grants: readonly RoleGrant[],
  policy: ProgrammePolicy,
): ReadonlySet<Permission> =>
  permissionsOf(
    grants.flatMap(({ role, locations }) => ((locations?.includes(location) ?? true) ? [role] : [])),
    policy,
  );
