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
  // enrollment
  /** A company may enroll only under conditions of its own (R-ENR-58, R-ENR-61, R-ENR-66). */
  readonly enrollmentConditions: boolean;
  /** A registration or tax number is required in some countries (R-ENR-46). */
  readonly registrationNumbers: boolean;
  /** The verification mail can be sent again after one business day, not before (R-ENR-51). */
  readonly resendAfterBusinessDay: boolean;
  /** Transacting takes the PartnerID of a location in the account's country and in the provider's region (R-ENR-41, R-ENR-42, R-ENR-43, R-PRV-20). */
  readonly locationPartnerId: boolean;
  /** Transacting takes the signed partner agreement and an active program status (R-ENR-54, R-ENR-55, R-ENR-56). */
  readonly partnerAgreement: boolean;
  /** Transacting takes continued authorization: revenue, MFA, a security contact, no suspension (R-ENR-59 to R-ENR-62). */
  readonly continuedAuthorization: boolean;
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
  partnerOnRecord: false,
  customerAgreement: false,
  newCommerce: false,
  providerEndsRelationship: false,
  permissionsEndWithRelationship: false,
  billingAdminAnswers: false,
  enrollmentConditions: false,
  registrationNumbers: false,
  resendAfterBusinessDay: false,
  locationPartnerId: false,
  partnerAgreement: false,
  continuedAuthorization: false,

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
  partnerOnRecord: true,
  customerAgreement: true,
  newCommerce: true,
  providerEndsRelationship: true,
  permissionsEndWithRelationship: true,
  billingAdminAnswers: true,
  enrollmentConditions: true,
  registrationNumbers: true,
  resendAfterBusinessDay: true,
  locationPartnerId: true,
  partnerAgreement: true,
  continuedAuthorization: true,

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
