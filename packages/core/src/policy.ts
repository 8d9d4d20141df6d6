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
}

/** As the source document has it. The default everywhere. */
export const sourceDocument: ProgrammePolicy = {
  name: 'source-document',
  sourceGrants: true,
  oneRolePerCategory: true,
};

/** As the newest pages have it. */
export const current: ProgrammePolicy = { name: 'current', sourceGrants: false, oneRolePerCategory: false };
