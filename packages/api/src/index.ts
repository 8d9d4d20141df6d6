// Contracts
export {
  operation,
  scopes,
  type AnyOperation,
  type BodyOf,
  type Deprecation,
  type Operation,
  type ParamsOf,
  type QueryOf,
  type RefusalCodeOf,
  type ReplyOf,
  type Schema,
  type Scope,
} from './operation.js';
export { bulkMax } from './bulk.js';
export { pageOf, pageSizeMax, type Page } from './page.js';
export {
  Problem,
  problemStatuses,
  problemTitles,
  problemTypeOf,
  statusOfRefusal,
  type ProblemCode,
} from './problem.js';
export { DecisionReply, OrganizationSummary } from './organization.js';

// Sessions
export { createSession, endSession, getSession, Session } from './sessions.js';

// Enrollment
export {
  beginSignIn,
  chooseMembershipProfile,
  Enrollment,
  getEnrollment,
  leaveMembership,
  reopenEnrollment,
  saveEnrollmentDraft,
  sendVerificationMail,
  SignInOutcome,
  SignInProvider,
  startEnrollment,
  submitEnrollment,
  verifyContact,
} from './enrollment.js';

// Readiness
export { getReadiness, Readiness, ReadinessIssue } from './readiness.js';

// Reference
export {
  checkAddress,
  checkWebMail,
  DirectoryProvider,
  getCountryRules,
  listDirectory,
  listOffers,
  listRoles,
  Offer,
  RoleReference,
} from './reference.js';

// Users
export {
  addUser,
  addUsers,
  changeRoles,
  changeRolesOfUsers,
  getUser,
  listUsers,
  removeUser,
  resetPassword,
  restoreUser,
  SignInData,
  UserRecord,
} from './users.js';

// Partnerships
export {
  authorizeProvider,
  completePartnershipInvitation,
  endPartnership,
  getPartnership,
  getPartnershipInvitation,
  invitePartner,
  listPartnershipInvitations,
  listPartnerships,
  listSharedCustomers,
  Partnership,
  PartnershipEnding,
  PartnershipInvitation,
  PartnershipInvitationPreview,
  previewPartnershipEnd,
  previewPartnershipInvitation,
  removeAdminAccess,
  renewPartnershipInvitation,
  revokePartnershipInvitation,
} from './partnerships.js';

// Customers
export {
  CustomerEdge,
  CustomerRecord,
  CustomerSummary,
  endRelationship,
  getCustomer,
  listCustomers,
  previewRelationshipEnd,
  RelationshipEnding,
} from './customers.js';
export { grantAdminPermissions, listPartners, takeAwayAdminPermissions } from './partners.js';
export { addCustomer, NewCustomer } from './add-customer.js';

// Invitations
export { Letter } from './invitation.js';
export {
  acceptCustomerInvitation,
  completeCustomerInvitation,
  CustomerInvitation,
  CustomerInvitationPreview,
  declineCustomerInvitation,
  getCustomerInvitation,
  InvitationAcceptance,
  inviteCustomer,
  listCustomerInvitations,
  listInvitationAcceptances,
  previewCustomerInvitation,
  renewCustomerInvitation,
  revokeCustomerInvitation,
} from './invitations.js';

// Orders
export { checkOrder, Order, placeOrder } from './orders.js';

// Subscriptions
export {
  cancelSubscription,
  changeSeats,
  getSubscription,
  listSubscriptions,
  resumeSubscription,
  Subscription,
  suspendSubscription,
} from './subscriptions.js';

// Decisions
export { decide, Question } from './decisions.js';

// Activity
export { ActivityRecord, listActivity } from './activity.js';

// Webhooks
export {
  changeWebhook,
  createWebhook,
  listWebhookDeliveries,
  listWebhooks,
  redeliverWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  Webhook,
  WebhookDelivery,
  WebhookEvent,
  WebhookEventType,
  webhookEventTypes,
} from './webhooks.js';

// The whole of it
export { operations, type OperationId } from './operations.js';
