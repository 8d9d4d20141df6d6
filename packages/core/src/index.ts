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
export { describeFieldIssue, describeRefusal, type RefusalWords, type RoleWords, type Words } from './words/words.js';

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
export { areInOneRegion, programmeCountries, Region, regionOf, regions } from './parties/region.js';
export { CountryCode, EmailAddress, OptionalWebAddress, optionalText, PhoneNumber, requiredText } from './text.js';

// Enrollment
export {
  EnrollmentPath,
  enrollmentPaths,
  EnrollmentState,
  enrollmentStates,
  enrollmentTransitions,
} from './enrollment/enrollment-state.js';
export { canEnrollWith, WorkAccount, type WorkAccountRefusal } from './enrollment/work-account.js';
export {
  canUseMembershipProfile,
  MembershipProfile,
  MpnId,
  type MembershipProfileRefusal,
} from './enrollment/membership-profile.js';
export {
  Address,
  checkCompanyDetails,
  CompanyDetails,
  LegalProfile,
  PrimaryContact,
  SupportContact,
  SupportDetails,
} from './enrollment/company-details.js';
export { draftFields, EnrollmentDraft, toCompanyDetails, type DraftField } from './enrollment/draft.js';
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

// Users
export {
  adminRoles,
  agentRoles,
  isRoleId,
  permissionsOf,
  RoleId,
  roleIds,
  roleOf,
  rolesWith,
  type Permission,
  type Role,
  type RoleCategory,
} from './users/role.js';
export { isEnabled, NewUser, User, UserStatus, userStatuses, userTransitions, type Actor } from './users/user.js';
export { canAct, canUse, type ActRefusal, type PermissionMissing, type UserOfAnother } from './users/can-act.js';
export { canAddUser, canAddUsers, type AddUserRefusal, type OpenAddUserRefusal } from './users/can-add-user.js';
export type { RolesRefusal } from './users/check-roles.js';
export { canChangeRoles, type ChangeRolesRefusal } from './users/can-change-roles.js';
export { canResetPassword, type ResetPasswordRefusal } from './users/can-reset-password.js';
export { canRemoveUser, restorableDays, type RemoveUserRefusal } from './users/can-remove-user.js';
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
  InvitationKind,
  InvitationState,
  invitationStateAt,
  invitationStates,
  invitationTransitions,
  type InvitationNotOpen,
} from './invitations/invitation-state.js';
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
