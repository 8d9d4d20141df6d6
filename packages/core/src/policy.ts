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

  // Customers, invitations and orders

  /**
   * An order and a change of seats name the reseller by a PartnerID that is good for it, with the reseller's consent
   * attested (R-ORD-20, R-ORD-21, R-ORD-22, R-ORD-29, R-PRV-40).
   */
  readonly partnerOnRecord: boolean;
  /** Nothing is ordered for a customer that has not accepted the customer agreement (R-CUS-40, R-INV-44, R-ORD-25). */
  readonly customerAgreement: boolean;
  /** Subscriptions of the new commerce are cancelled within seven days or not at all (R-CUS-35, R-ORD-26). */
  readonly newCommerce: boolean;
  /** The reseller's relationship with a customer is ended by its provider, not by itself (R-CUS-37). */
  readonly providerEndsRelationship: boolean;
  /** The administrator permissions go with the relationship; earlier they stayed (R-CUS-36). */
  readonly permissionsEndWithRelationship: boolean;
  /** A billing admin of the customer may answer an invitation too (R-INV-43). */
  readonly billingAdminAnswers: boolean;
}

/** As the source document has it. The default everywhere. */
export const sourceDocument: ProgrammePolicy = {
  name: 'source-document',
  sourceGrants: true,
  oneRolePerCategory: true,
  partnerOnRecord: false,
  customerAgreement: false,
  newCommerce: false,
  providerEndsRelationship: false,
  permissionsEndWithRelationship: false,
  billingAdminAnswers: false,
};

/** As the newest pages have it. */
export const current: ProgrammePolicy = {
  name: 'current',
  sourceGrants: false,
  oneRolePerCategory: false,
  partnerOnRecord: true,
  customerAgreement: true,
  newCommerce: true,
  providerEndsRelationship: true,
  permissionsEndWithRelationship: true,
  billingAdminAnswers: true,
};
