// Decisions
export {
  allowed,
  refused,
  type Allowed,
  type Decision,
  type Refused,
  type RefusalShape,
  type RuleId,
} from './decision.js';
export type { Refusal, RefusalCode } from './refusal.js';
export { remedyOf, type Remedy } from './remedy.js';
export { toFieldIssues, fieldIssueCodes, type FieldIssue, type FieldIssueCode } from './field-issue.js';
export { nextState, type EventDoesNotFit, type EventOf, type StateOf, type Transitions } from './state-machine.js';
export type { ConsentMissing } from './consent.js';
export { current, sourceDocument, type ProgrammePolicy } from './policy.js';

// Words
export { formatMessage, type Message, type MessageValue, type PlacesOf, type PluralMessage } from './message.js';
export {
  describeFieldIssue,
  describeRefusal,
  type RefusalWords,
  type RoleWords,
  type Terms,
  type Words,
} from './words/words.js';

// Parties
export {
  Organization,
  OrganizationId,
  PartyKind,
  partyKinds,
  UserId,
  type Customer,
  type IndirectProvider,
  type IndirectReseller,
} from './parties/party.js';
export { areInOneRegion, programmeCountries, regionOf, regions } from './parties/region.js';
export { Region } from './parties/region-name.js';
export { canSellTo, type Buyer, type SellToRefusal } from './parties/can-sell-to.js';
export { checkEmailAddress } from './email-address.js';
export {
  CountryCode,
  EmailAddress,
  Guid,
  OptionalWebAddress,
  optionalText,
  PhoneNumber,
  requiredText,
} from './text.js';

// Enrollment
export {
  EnrollmentPath,
  enrollmentPaths,
  EnrollmentState,
  enrollmentStates,
  enrollmentTransitions,
} from './enrollment/enrollment-state.js';
export { canEnrollWith, type WorkAccountRefusal } from './enrollment/can-enroll-with.js';
export { WorkAccount } from './enrollment/work-account.js';
export { canUseMembershipProfile, type MembershipProfileRefusal } from './enrollment/can-use-membership-profile.js';
export { MembershipProfile, MpnId } from './enrollment/membership-profile.js';
export {
  Address,
  checkCompanyDetails,
  CompanyDetails,
  LegalProfile,
  PrimaryContact,
  SupportContact,
  SupportDetails,
  type CompanyDetailsCheck,
} from './enrollment/company-details.js';
export { CountryFormat, exampleOf, fitsFormat } from './enrollment/country-format.js';
export {
  countryAddressFields,
  CountryRules,
  CountryState,
  type CountryAddressField,
} from './enrollment/country-rules.js';
export { isRegistrationNumberRequired } from './enrollment/registration-number.js';
export type { CountryCheck } from './enrollment/check-by-country.js';
export { checkContactWarnings, isDirectoryAddress } from './enrollment/contact-warnings.js';
export { isFunctionMailbox } from './enrollment/function-mailbox.js';
export {
  countryDraftFields,
  draftFields,
  EnrollmentDraft,
  toCompanyDetails,
  type CountryDraftField,
  type DraftField,
} from './enrollment/draft.js';
export { webMailServiceOf, type WebMailService } from './enrollment/web-mail.js';
export { domainOf } from './parties/domain.js';
export {
  canBeginSignIn,
  canChooseMembershipProfile,
  canEditEnrollment,
  type ChooseMembershipProfileRefusal,
  type EnrollmentFacts,
  type WorkAccountMissing,
} from './enrollment/can-edit-enrollment.js';
export { canSubmitEnrollment, type SubmitEnrollmentRefusal } from './enrollment/can-submit-enrollment.js';
export { canVerifyContact, verificationLinkInvalid, type VerificationRefusal } from './enrollment/verification.js';
export { canWorkInDashboard, type NotEnrolled } from './enrollment/can-work-in-dashboard.js';
export { ProgramState, programStates, programTransitions } from './enrollment/program-state.js';
export {
  toVerificationStatus,
  toVerificationSubStatus,
  VerificationCheck,
  verificationChecks,
  verificationOf,
  VerificationStatus,
  verificationStatuses,
  VerificationSubStatus,
  verificationSubStatuses,
  verificationTransitions,
  type VerificationChecks,
} from './enrollment/verification-status.js';
export { PartnerIdTieState, partnerIdTieStates, partnerIdTieTransitions } from './enrollment/partner-id-tie.js';
export {
  AuthorizationState,
  authorizationStates,
  authorizationTransitions,
  suspensionEffects,
  type SuspensionEffect,
} from './enrollment/authorization-state.js';
export { canEnroll, type EnrollFacts, type EnrollRefusal } from './enrollment/can-enroll.js';
export {
  canTieAny,
  canTiePartnerId,
  type LocationMissing,
  type PartnerIdTies,
  type TiePartnerIdRefusal,
} from './enrollment/can-tie-partner-id.js';
export {
  canResendVerification,
  isVerificationLate,
  type ResendVerificationRefusal,
} from './enrollment/can-resend-verification.js';
export { canFixNow, type FixNowRefusal } from './enrollment/can-fix-now.js';
export {
  AgreementSignature,
  canSignAgreement,
  isAgreementSigned,
  type SignAgreementRefusal,
} from './enrollment/agreement.js';
export {
  canChangeLegalProfile,
  type ChangeLegalProfileRefusal,
  type LegalIdentity,
} from './enrollment/can-change-legal-profile.js';
export {
  canGoOnWithAddress,
  isAddressChecked,
  suggestionsFor,
  type AddressChoiceMissing,
} from './enrollment/address-choice.js';
export {
  administrativeRoles,
  checkContinuedAuthorization,
  requiredRevenueUsd,
  revenueWarningDays,
  revenueWarningOf,
  SecurityContact,
  type ContinuedAuthorizationFacts,
  type ContinuedAuthorizationRefusal,
  type ResellerDeauthorized,
  type ResellerUser,
  type RevenueWarning,
} from './enrollment/continued-authorization.js';

// Readiness
export { readinessOf, type ReadinessRefusal, type ResellerFacts } from './readiness.js';

// Users
export {
  adminRoles,
  agentRoles,
  exclusiveCategories,
  isPermission,
  isRoleId,
  permissionsOf,
  roleIds,
  roleOf,
  rolesWith,
  type Permission,
  type Role,
  type RoleCategory,
  type SecurityGroup,
} from './users/role.js';
export { RoleId } from './users/role-id.js';
export {
  explainRole,
  levelsOf,
  roleReaches,
  roleReachesOf,
  type Level,
  type RoleDispute,
  type RoleExplanation,
  type RoleReach,
} from './users/explain-role.js';
export type { Statement } from './users/role-facts.js';
export { isEnabled, userStatuses, userTransitions } from './users/user-status.js';
export { NewUser, User, UserStatus, type Actor } from './users/user.js';
export {
  canAct,
  canUse,
  type ActRefusal,
  type PermissionMissing,
  type UnknownStatus,
  type UserOfAnother,
} from './users/can-act.js';
export { canUsePortal, type UsePortalRefusal } from './users/can-use-portal.js';
export {
  canCreateIn,
  clouds,
  waysToAdd,
  waysToAddUsers,
  type Cloud,
  type CloudRefusal,
  type DirectoryRefusal,
  type TenantFacts,
  type WayToAdd,
} from './users/tenant.js';
export {
  canAddUser,
  canAddUsers,
  type AddUserRefusal,
  type EmailTaken,
  type OpenAddUserRefusal,
} from './users/can-add-user.js';
export {
  canInviteGuests,
  guestInvitationTransitions,
  guestsAtOnce,
  NewGuests,
  type InviteGuestsRefusal,
} from './users/can-invite-guests.js';
export { guestRoles, type RolesRefusal } from './users/check-roles.js';
export { assignableRoles, canAssignRoles } from './users/can-assign-roles.js';
export { canAppointGlobalAdmin, type AppointGlobalAdminRefusal } from './users/can-appoint-global-admin.js';
export { canChangeRoles, type ChangeRolesRefusal } from './users/can-change-roles.js';
export { canLimitRole, permissionsAt, type RoleGrant, type RoleLocationsRefusal } from './users/role-locations.js';
export {
  directoryDelayMinutes,
  groupChanges,
  rolesOfGroups,
  directoryChangeShowsBy,
  withOwnerRole,
} from './users/directory-groups.js';
export { canResetPassword, type ResetPasswordRefusal } from './users/can-reset-password.js';
export { canTellSignInData, type SignInDataOf, type TellSignInDataRefusal } from './users/can-tell-sign-in-data.js';
export {
  canBlockUser,
  canUnblockUser,
  type BlockUserRefusal,
  type UnblockUserRefusal,
} from './users/can-block-user.js';
export {
  canRemoveUser,
  removalScopes,
  restorableDays,
  type RemovalScope,
  type RemoveUserRefusal,
} from './users/can-remove-user.js';
export type { LastOfRole } from './users/last-of-role.js';
export { canRestoreUser, type RestoreUserRefusal } from './users/can-restore-user.js';

// Partnerships
export {
  AdminAccessState,
  adminAccessTransitions,
  arePartners,
  authorizationConsequences,
  authorizationEffects,
  partnershipEndConsequences,
  partnershipEndReminders,
  PartnershipFacts,
  PartnershipState,
  partnershipTransitions,
  type NoPartnership,
} from './partnerships/partnership.js';
export { canInviteReseller, type InviteResellerRefusal } from './partnerships/can-invite-reseller.js';
export {
  canAuthorizeProvider,
  canOpenAuthorization,
  canReadAuthorization,
  type AuthorizationFacts,
  type AuthorizeProviderRefusal,
  type OpenAuthorizationRefusal,
  type ReadAuthorizationRefusal,
} from './partnerships/can-authorize-provider.js';
export { canRemoveAdminAccess, type RemoveAdminAccessRefusal } from './partnerships/can-remove-admin-access.js';
export {
  canEndPartnership,
  canOpenPartnershipEnd,
  type EndPartnershipRefusal,
  type OpenPartnershipEndRefusal,
  type PartnershipEndFacts,
} from './partnerships/can-end-partnership.js';
export {
  canRenewPartnershipInvitation,
  canRevokePartnershipInvitation,
  type ChangePartnershipInvitationRefusal,
  type PartnershipInvitationFacts,
} from './partnerships/can-change-partnership-invitation.js';
export {
  canAskForAgreement,
  canBeOnRecord,
  canBeOnRecordAll,
  PartnerRecord,
  ProgrammeStatus,
  type AgreementQuestionRefusal,
  type PartnerOnRecordRefusal,
} from './partnerships/partner-on-record.js';
export { toPartnerRelationship, type PartnerRelationship } from './partnerships/partner-relationship.js';
export {
  canAddSandboxReseller,
  canDropSandboxReseller,
  droppedWith,
  sandboxResellerMax,
  type DropSandboxResellerRefusal,
  type SandboxLimitReached,
} from './partnerships/sandbox-reseller.js';

// Customers
export {
  isInForce,
  Relationship,
  RelationshipOrigin,
  RelationshipState,
  relationshipTransitions,
  type CustomerOtherRegion,
  type NoRelationship,
} from './customers/relationship.js';
export { relationshipsBegunBy } from './customers/relationships-begun-by.js';
export { canViewCustomer, type ViewCustomerRefusal } from './customers/can-view-customer.js';
export {
  canManageCustomer,
  canSeeCustomers,
  type AdminPermissionsMissing,
  type ManageCustomerRefusal,
} from './customers/can-manage-customer.js';
export {
  canAddCustomer,
  relationshipsOfAdded,
  type AddCustomerFacts,
  type AddCustomerRefusal,
} from './customers/can-add-customer.js';
export {
  canEndRelationship,
  endedRelationship,
  relationshipEndConsequences,
  type EndRelationshipFacts,
  type EndRelationshipRefusal,
} from './customers/can-end-relationship.js';
export {
  canChangeAdminPermissions,
  type ChangeAdminPermissionsRefusal,
} from './customers/can-change-admin-permissions.js';
export {
  AgreementAttestation,
  canAttestAgreement,
  canOrderUnder,
  CustomerAgreement,
  type AttestAgreementRefusal,
  type AttestationFacts,
  type CustomerAgreementRefusal,
} from './customers/customer-agreement.js';
export {
  CustomerFilter,
  isLeftBy,
  RelationshipToPartner,
  WritableRelationshipToPartner,
} from './customers/customer-filter.js';

// Invitations
export {
  canAcceptWith,
  invitationDays,
  invitationStateAt,
  invitationStates,
  invitationTransitions,
  type InvitationNotOpen,
} from './invitations/invitation-state.js';
export { InvitationKind, InvitationState } from './invitations/invitation-schemas.js';
export {
  canReach,
  InvitationAnswer,
  InvitationReach,
  nextInvitationState,
  reusableInvitationTransitions,
  type ReusableLinkRefusal,
} from './invitations/invitation-reach.js';
export {
  askedOnAcceptance,
  canAskWith,
  CustomerCloud,
  invitationNotices,
  type AdminPermissionsRequired,
} from './invitations/admin-permissions.js';
export type { InvitationForAnother } from './invitations/invitation-for-another.js';
export {
  draftInvitation,
  templateOf,
  type InvitationDraft,
  type InvitationTemplate,
  type InvitationTemplates,
} from './invitations/draft.js';
export {
  canSendInvitationText,
  invitationTextMax,
  type InvitationTextRefusal,
} from './invitations/can-send-invitation-text.js';
export { mailtoMax, toMailto } from './invitations/mailto.js';
export {
  invitationFragment,
  invitationLinkInvalid,
  invitationTokenOf,
  toInvitationLink,
  type InvitationLinkRefusal,
} from './invitations/link.js';
export {
  canInviteCustomer,
  canSeeInvitations,
  type InviteCustomerRefusal,
  type SeeInvitationsRefusal,
} from './invitations/can-invite-customer.js';
export {
  canAcceptInvitation,
  canDeclineInvitation,
  canOpenInvitation,
  canReadInvitation,
  type AcceptInvitationRefusal,
  type AddresseeFacts,
  type DeclineInvitationRefusal,
  type InvitationFacts,
  type OpenInvitationRefusal,
  type ReadInvitationRefusal,
  type TenantKind,
} from './invitations/can-accept-invitation.js';

// Orders
export { NewOrder, SeatQuantity } from './orders/order.js';
export {
  effectsOfOrder,
  SubscriptionFacts,
  SubscriptionProduct,
  SubscriptionState,
  subscriptionTransitions,
} from './orders/subscription.js';
export {
  canOrderFor,
  canPlaceOrder,
  type OrderFacts,
  type OrderForFacts,
  type OrderForRefusal,
  type PlaceOrderRefusal,
} from './orders/can-place-order.js';
export {
  canChangeOnRecord,
  canNameOnOrder,
  type ChangeOnRecordRefusal,
  type NameOnOrderRefusal,
  type OnRecordFacts,
} from './orders/can-name-on-order.js';
export { canChangeSeats, type ChangeSeatsRefusal, type SeatsFacts } from './orders/can-change-seats.js';
export {
  cancellationDays,
  canCancelSubscription,
  canManageSubscription,
  canRenewSubscription,
  canResumeSubscription,
  canSuspendSubscription,
  type CancelSubscriptionRefusal,
  type ChangeSubscriptionRefusal,
  type ManageSubscriptionRefusal,
  type SubscriptionActionFacts,
} from './orders/can-manage-subscription.js';
export { canAssignLicense, type AssignLicenseFacts, type AssignLicenseRefusal } from './orders/can-assign-license.js';
export {
  canNameReseller,
  canNameSupportContact,
  type NameResellerRefusal,
  type NameSupportContactRefusal,
  type Verification,
} from './orders/can-name-reseller.js';

// Delegated administration
export {
  AccessAssignment,
  AccessAssignmentState,
  accessAssignmentTransitions,
  AutoExtension,
  DelegatedAdmin,
  delegatedAdminNameMax,
  DelegatedAdminState,
  delegatedAdminStates,
  delegatedAdminTransitions,
  NewDelegatedAdmin,
} from './delegated-admin/delegated-admin.js';
export {
  defaultDelegatedAdmin,
  DirectoryRoleId,
  directoryRoles,
  namedDirectoryRoles,
  type DefaultDelegatedAdmin,
  type DirectoryRoleName,
} from './delegated-admin/directory-role.js';
export { durationLimits, RelationshipDuration, toDurationDays } from './delegated-admin/duration.js';
export {
  approvalDays,
  delegatedAdminStateAt,
  delegatedAdminEndAt,
  toDelegatedAdminEnd,
  expiryNotices,
  extensionDays,
  isDelegatedAdminListed,
  noticeDays,
  noticesDue,
  privilegesDays,
  privilegesEndAt,
  type ExpiryNotice,
} from './delegated-admin/delegated-admin-dates.js';
export {
  canRequestDelegatedAdmin,
  type DelegatedAdminTermsRefusal,
  type RequestDelegatedAdminRefusal,
  type RequestFacts,
  type TermsFacts,
} from './delegated-admin/can-request-delegated-admin.js';
export {
  canConsentToDelegatedAdmin,
  canDeleteDelegatedAdmin,
  canEditDelegatedAdmin,
  canLockForApproval,
  type ConsentDelegatedAdminRefusal,
  type DeleteDelegatedAdminRefusal,
  type EditDelegatedAdminRefusal,
  type KeepDelegatedAdminRefusal,
  type LockDelegatedAdminRefusal,
} from './delegated-admin/can-edit-delegated-admin.js';
export {
  canApproveDelegatedAdmin,
  canTerminateDelegatedAdmin,
  type ApproveDelegatedAdminRefusal,
  type TerminateDelegatedAdminRefusal,
} from './delegated-admin/can-approve-delegated-admin.js';
export { canAssignAccess, type AssignAccessRefusal, type DirectoryGroup } from './delegated-admin/can-assign-access.js';
export {
  canActInCustomerTenant,
  type ActInCustomerTenantRefusal,
  type CustomerTenantAccess,
  type CustomerTenantFacts,
  type DirectoryRoleGrant,
} from './delegated-admin/can-act-in-customer-tenant.js';

// Relationship index
export {
  customerActions,
  type CustomerAction,
  type CustomerActionRefusal,
  type ResellerMissing,
  type UnknownRefusal,
} from './relationship-index/customer-action.js';
export {
  RelationshipIndex,
  type CustomerHandle,
  type ExplainedNo,
  type ExplainedYes,
  type Explanation,
  type PartnershipEdge,
  type PartyFacts,
  type RelationshipEdge,
  type RelationshipFacts,
  type UserHandle,
} from './relationship-index/relationship-index.js';
