import type { AddCustomerRefusal } from './customers/can-add-customer.js';
import type { ChangeAdminPermissionsRefusal } from './customers/can-change-admin-permissions.js';
import type { EndRelationshipRefusal } from './customers/can-end-relationship.js';
import type { ManageCustomerRefusal } from './customers/can-manage-customer.js';
import type { AttestAgreementRefusal } from './customers/customer-agreement.js';
import type { AddressChoiceMissing } from './enrollment/address-choice.js';
import type { SignAgreementRefusal } from './enrollment/agreement.js';
import type { ChangeLegalProfileRefusal } from './enrollment/can-change-legal-profile.js';
import type { EnrollRefusal } from './enrollment/can-enroll.js';
import type { FixNowRefusal } from './enrollment/can-fix-now.js';
import type { ResendVerificationRefusal } from './enrollment/can-resend-verification.js';
import type { LocationMissing, TiePartnerIdRefusal } from './enrollment/can-tie-partner-id.js';
import type { ActInCustomerTenantRefusal } from './delegated-admin/can-act-in-customer-tenant.js';
import type {
  ApproveDelegatedAdminRefusal,
  TerminateDelegatedAdminRefusal,
} from './delegated-admin/can-approve-delegated-admin.js';
import type { AssignAccessRefusal } from './delegated-admin/can-assign-access.js';
import type {
  ConsentDelegatedAdminRefusal,
  EditDelegatedAdminRefusal,
  LockDelegatedAdminRefusal,
} from './delegated-admin/can-edit-delegated-admin.js';
import type { RequestDelegatedAdminRefusal } from './delegated-admin/can-request-delegated-admin.js';
import type { NotEnrolled } from './enrollment/can-work-in-dashboard.js';
import type { SubmitEnrollmentRefusal } from './enrollment/can-submit-enrollment.js';
import type { VerificationRefusal } from './enrollment/verification.js';
import type { AdminPermissionsRequired } from './invitations/admin-permissions.js';
import type { AcceptInvitationRefusal } from './invitations/can-accept-invitation.js';
import type { InviteCustomerRefusal } from './invitations/can-invite-customer.js';
import type { InvitationTextRefusal } from './invitations/can-send-invitation-text.js';
import type { ReusableLinkRefusal } from './invitations/invitation-reach.js';
import type { InvitationLinkRefusal } from './invitations/link.js';
import type { AssignLicenseRefusal } from './orders/can-assign-license.js';
import type { ChangeSeatsRefusal } from './orders/can-change-seats.js';
import type { CancelSubscriptionRefusal } from './orders/can-manage-subscription.js';
import type { NameResellerRefusal, NameSupportContactRefusal } from './orders/can-name-reseller.js';
import type { PlaceOrderRefusal } from './orders/can-place-order.js';
import type { SellToRefusal } from './parties/can-sell-to.js';
import type { AuthorizeProviderRefusal } from './partnerships/can-authorize-provider.js';
import type { ChangePartnershipInvitationRefusal } from './partnerships/can-change-partnership-invitation.js';
import type { EndPartnershipRefusal } from './partnerships/can-end-partnership.js';
import type { InviteResellerRefusal } from './partnerships/can-invite-reseller.js';
import type { RemoveAdminAccessRefusal } from './partnerships/can-remove-admin-access.js';
import type { CustomerActionRefusal } from './relationship-index/customer-action.js';
import type { AgreementQuestionRefusal } from './partnerships/partner-on-record.js';
import type { DropSandboxResellerRefusal, SandboxLimitReached } from './partnerships/sandbox-reseller.js';
import type { ReadinessRefusal } from './readiness.js';
import type { EventDoesNotFit } from './state-machine.js';
import type { AddUserRefusal } from './users/can-add-user.js';
import type { AppointGlobalAdminRefusal } from './users/can-appoint-global-admin.js';
import type { BlockUserRefusal, UnblockUserRefusal } from './users/can-block-user.js';
import type { ChangeRolesRefusal } from './users/can-change-roles.js';
import type { InviteGuestsRefusal } from './users/can-invite-guests.js';
import type { RemoveUserRefusal } from './users/can-remove-user.js';
import type { ResetPasswordRefusal } from './users/can-reset-password.js';
import type { TellSignInDataRefusal } from './users/can-tell-sign-in-data.js';
import type { RestoreUserRefusal } from './users/can-restore-user.js';
import type { UsePortalRefusal } from './users/can-use-portal.js';
import type { RoleLocationsRefusal } from './users/role-locations.js';

/** Every "no" that a rule of this package can answer, told apart by `code`. */
export type Refusal =
  | EventDoesNotFit
  | NotEnrolled
  | SubmitEnrollmentRefusal
  | VerificationRefusal
  | ResendVerificationRefusal
  | EnrollRefusal
  | TiePartnerIdRefusal
  | LocationMissing
  | AddressChoiceMissing
  | FixNowRefusal
  | SignAgreementRefusal
  | ChangeLegalProfileRefusal
  | ReadinessRefusal
  | SellToRefusal
  | AddUserRefusal
  | ChangeRolesRefusal
  | ResetPasswordRefusal
  | TellSignInDataRefusal
  | RemoveUserRefusal
  | RestoreUserRefusal
  | BlockUserRefusal
  | UnblockUserRefusal
  | InviteGuestsRefusal
  | AppointGlobalAdminRefusal
  | UsePortalRefusal
  | RoleLocationsRefusal
  | InviteResellerRefusal
  | AuthorizeProviderRefusal
  | RemoveAdminAccessRefusal
  | EndPartnershipRefusal
  | ChangePartnershipInvitationRefusal
  | AgreementQuestionRefusal
  | SandboxLimitReached
  | DropSandboxResellerRefusal
  | ManageCustomerRefusal
  | AddCustomerRefusal
  | EndRelationshipRefusal
  | ChangeAdminPermissionsRefusal
  | AttestAgreementRefusal
  | InviteCustomerRefusal
  | InvitationTextRefusal
  | InvitationLinkRefusal
  | AcceptInvitationRefusal
  | ReusableLinkRefusal
  | AdminPermissionsRequired
  | PlaceOrderRefusal
  | ChangeSeatsRefusal
  | CancelSubscriptionRefusal
  | AssignLicenseRefusal
  | NameResellerRefusal
  | NameSupportContactRefusal
  | RequestDelegatedAdminRefusal
  | EditDelegatedAdminRefusal
  | LockDelegatedAdminRefusal
  | ConsentDelegatedAdminRefusal
  | ApproveDelegatedAdminRefusal
  | TerminateDelegatedAdminRefusal
  | AssignAccessRefusal
  | ActInCustomerTenantRefusal
  | CustomerActionRefusal;

export type RefusalCode = Refusal['code'];
