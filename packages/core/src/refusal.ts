import type { ManageCustomerRefusal } from './customers/can-manage-customer.js';
import type { NotEnrolled } from './enrollment/can-work-in-dashboard.js';
import type { SubmitEnrollmentRefusal } from './enrollment/can-submit-enrollment.js';
import type { VerificationRefusal } from './enrollment/verification.js';
import type { AcceptInvitationRefusal } from './invitations/can-accept-invitation.js';
import type { InviteCustomerRefusal } from './invitations/can-invite-customer.js';
import type { InvitationTextRefusal } from './invitations/check-invitation-text.js';
import type { InvitationLinkRefusal } from './invitations/link.js';
import type { PlaceOrderRefusal } from './orders/can-place-order.js';
import type { AuthorizeProviderRefusal } from './partnerships/can-authorize-provider.js';
import type { InviteResellerRefusal } from './partnerships/can-invite-reseller.js';
import type { RemoveAdminAccessRefusal } from './partnerships/can-remove-admin-access.js';
import type { CustomerActionRefusal } from './relationship-index/customer-action.js';
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
  | ManageCustomerRefusal
  | InviteCustomerRefusal
  | InvitationTextRefusal
  | InvitationLinkRefusal
  | AcceptInvitationRefusal
  | PlaceOrderRefusal
  | CustomerActionRefusal;

export type RefusalCode = Refusal['code'];
