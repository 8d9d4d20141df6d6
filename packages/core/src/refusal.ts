import type { AddCustomerRefusal } from './customers/can-add-customer.js';
import type { ChangeAdminPermissionsRefusal } from './customers/can-change-admin-permissions.js';
import type { EndRelationshipRefusal } from './customers/can-end-relationship.js';
import type { ManageCustomerRefusal } from './customers/can-manage-customer.js';
import type { AttestAgreementRefusal } from './customers/customer-agreement.js';
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
import type { AuthorizeProviderRefusal } from './partnerships/can-authorize-provider.js';
import type { ChangePartnershipInvitationRefusal } from './partnerships/can-change-partnership-invitation.js';
import type { EndPartnershipRefusal } from './partnerships/can-end-partnership.js';
import type { InviteResellerRefusal } from './partnerships/can-invite-reseller.js';
import type { RemoveAdminAccessRefusal } from './partnerships/can-remove-admin-access.js';
import type { AgreementQuestionRefusal } from './partnerships/partner-on-record.js';
import type { DropSandboxResellerRefusal, SandboxLimitReached } from './partnerships/sandbox-reseller.js';
import type { EventDoesNotFit } from './state-machine.js';
import type { AddUserRefusal } from './users/can-add-user.js';
import type { ChangeRolesRefusal } from './users/can-change-roles.js';
import type { RemoveUserRefusal } from './users/can-remove-user.js';
import type { ResetPasswordRefusal } from './users/can-reset-password.js';
import type { RestoreUserRefusal } from './users/can-restore-user.js';

/** Every "no" that a rule of this package can answer, told apart by `code`. */
export type Refusal =
  | EventDoesNotFit
  | NotEnrolled
  | SubmitEnrollmentRefusal
  | VerificationRefusal
  | AddUserRefusal
  | ChangeRolesRefusal
  | ResetPasswordRefusal
  | RemoveUserRefusal
  | RestoreUserRefusal
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
  | NameSupportContactRefusal;

export type RefusalCode = Refusal['code'];
