// The session around everything
export { TwotierSession } from './session/session.js';

// Elements
export {
  BeforeRemoveUserEvent,
  PasswordResetEvent,
  RolesChangedEvent,
  TwotierUserManager,
  UserAddedEvent,
  UserRemovedEvent,
  UserRestoredEvent,
  UserUpdatedEvent,
} from './user-manager/user-manager.js';
export {
  AuthorizationPostponedEvent,
  ProviderAuthorizedEvent,
  TwotierAuthorizeProvider,
} from './authorize-provider/authorize-provider.js';
export {
  InvitationAcceptedEvent,
  InvitationDeclinedEvent,
  TwotierAcceptInvitation,
} from './accept-invitation/accept-invitation.js';
export { TwotierEnrollWizard } from './enroll-wizard/enroll-wizard.js';
export {
  EnrollmentCompletedEvent,
  EnrollmentExitedEvent,
  EnrollmentStartedEvent,
  EnrollmentSubmittedEvent,
  StepChangedEvent,
} from './enroll-wizard/events.js';
export {
  BeforeRevokeInvitationEvent,
  InvitationCompletedEvent,
  InvitationCopiedEvent,
  InvitationDraftedEvent,
  InvitationRenewedEvent,
  InvitationRevokedEvent,
  TwotierInviteCustomer,
} from './invite-customer/invite-customer.js';
export { CustomerOpenedEvent, RequestRelationshipEvent, TwotierCustomerList } from './customer-list/customer-list.js';
export {
  AdminAccessRemovedEvent,
  BeforeRemoveAdminAccessEvent,
  TwotierProviderList,
} from './provider-list/provider-list.js';
export { InviteCustomersEvent } from './lists/invite.js';
export { TwotierResellerList } from './reseller-list/reseller-list.js';
export { TwotierRefusal } from './refusal/refusal.js';
export { RemedyChosenEvent } from './refusal/events.js';

// What every element does
export type { TwotierElement } from './base/twotier-element.js';
export {
  TwotierErrorEvent,
  TwotierNavigateEvent,
  TwotierReadyEvent,
  TwotierSessionExpiredEvent,
} from './base/events.js';
export { defineElement, type DefineOptions } from './base/define.js';
export { takeInvitationToken } from './base/invitation-token.js';
export type { Catalogue, MessageKey } from './base/catalogue.js';
export type { Translations } from './base/words.js';
