/**
 * How to read the program where its documents disagree.
 *
 * The source document of 2018 and the role pages before and after it answer some questions differently. A rule that
 * stands on such a place takes the policy as an argument; nobody compares names.
 */
export interface ProgrammePolicy {
  readonly name: string;
  /** An admin agent adds and manages users (R-USR-15), against the role pages (R-USR-20). */
  readonly sourceGrants: boolean;
  /** At most one role of each category (R-USR-21). Later pages no longer say so. */
  readonly oneRolePerCategory: boolean;

  // Users
  /** The year whose role pages count: what came to a role later, or had gone before, is not opened (R-USR-06). */
  readonly rolesAsOf: number;
  /** Adding a user also needs a role of the directory: global or user management admin (R-USR-28). */
  readonly directoryRoleToCreate: boolean;
  /** Nobody's roles are changed in a national cloud (R-USR-31). */
  readonly fixedRolesInNationalClouds: boolean;
  /** The sales agent is offered to providers only (R-USR-35). */
  readonly salesAgentsOfProvidersOnly: boolean;
  /** Nobody uses the portal without multifactor authentication (R-USR-36). */
  readonly multifactor: boolean;
  /** Users come into being where the directory is kept, which may be outside (R-USR-44); they can be taken over or invited (R-USR-42). */
  readonly severalWaysToAdd: boolean;
  /** A new global admin needs a recovery address (R-USR-45). */
  readonly recoveryAddress: boolean;
  /** Who removes a user says from where (R-USR-46). */
  readonly removalScope: boolean;

  // Delegated administration
  /** Partners act in a customer's tenant by granular relationships (R-ADM-02), no longer by agent roles alone (R-ADM-01). */
  readonly granularAdmin: boolean;
}

/** As the source document has it. The default everywhere. */
export const sourceDocument: ProgrammePolicy = {
  name: 'source-document',
  sourceGrants: true,
  oneRolePerCategory: true,

  rolesAsOf: 2018,
  directoryRoleToCreate: false,
  fixedRolesInNationalClouds: false,
  salesAgentsOfProvidersOnly: false,
  multifactor: false,
  severalWaysToAdd: false,
  recoveryAddress: false,
  removalScope: false,

  granularAdmin: false,
};

/** As the newest pages have it. */
export const current: ProgrammePolicy = {
  name: 'current',
  sourceGrants: false,
  oneRolePerCategory: false,

  rolesAsOf: 2025,
  directoryRoleToCreate: true,
  fixedRolesInNationalClouds: true,
  salesAgentsOfProvidersOnly: true,
  multifactor: true,
  severalWaysToAdd: true,
  recoveryAddress: true,
  removalScope: true,

  granularAdmin: true,
};
