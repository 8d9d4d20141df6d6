import { allowed, refused, type Decision } from '../decision.js';
import type { PartyKind } from '../parties/party.js';
import type { ProgrammePolicy } from '../policy.js';

/** The clouds in which a company's tenant can lie. All but the first are national ones. */
export const clouds = ['worldwide', 'us-government', '21vianet'] as const;
export type Cloud = (typeof clouds)[number];

/** What later pages ask about the tenant of the company whose users are looked after. The source document asks none of it. */
export interface TenantFacts {
  /** What the company is in the two-tier model. */
  readonly party?: PartyKind | undefined;
  readonly cloud?: Cloud | undefined;
  /** `synchronized`: kept outside, for example on the company's own servers, and copied into the tenant. */
  readonly directory?: 'cloud' | 'synchronized' | undefined;
}

export type CloudRefusal =
  | { readonly code: 'cloud-unknown'; readonly rule: 'R-USR-31' | 'R-ADM-19' }
  | { readonly code: 'roles-fixed-in-cloud'; readonly rule: 'R-USR-31'; readonly cloud: Cloud };

/** Whether roles are changed at all in the tenant's cloud: in national ones they are not (R-USR-31). */
export function canChangeRolesIn(
  tenant: TenantFacts | undefined,
  policy: ProgrammePolicy,
): Decision<CloudRefusal & { rule: 'R-USR-31' }> {
  if (!policy.fixedRolesInNationalClouds || tenant?.cloud === 'worldwide') return allowed;

  const cloud = tenant?.cloud;
  return cloud !== undefined && clouds.includes(cloud)
    ? refused({ code: 'roles-fixed-in-cloud', rule: 'R-USR-31', cloud })
    : refused({ code: 'cloud-unknown', rule: 'R-USR-31' });
}

export type DirectoryRefusal =
  | { readonly code: 'directory-unknown'; readonly rule: 'R-USR-44' }
  | { readonly code: 'directory-synchronized'; readonly rule: 'R-USR-44' };

/** Whether a user can come into being here: a synchronized directory gets its users where it is kept (R-USR-44). */
export function canCreateIn(tenant: TenantFacts | undefined, policy: ProgrammePolicy): Decision<DirectoryRefusal> {
  if (!policy.severalWaysToAdd || tenant?.directory === 'cloud') return allowed;

  return tenant?.directory === 'synchronized'
    ? refused({ code: 'directory-synchronized', rule: 'R-USR-44' })
    : refused({ code: 'directory-unknown', rule: 'R-USR-44' });
}

/** How people can come onto the list: as new users, as ones the directory already has, as guests from outside. */
export const waysToAdd = ['create', 'take-over', 'invite'] as const;
export type WayToAdd = (typeof waysToAdd)[number];

/** The ways that are open. The source document knows the first only; later pages know all three (R-USR-42). */
export function waysToAddUsers(tenant: TenantFacts | undefined, policy: ProgrammePolicy): readonly WayToAdd[] {
  if (!policy.severalWaysToAdd) return ['create'];
  return canCreateIn(tenant, policy).allowed ? waysToAdd : ['take-over', 'invite'];
}
