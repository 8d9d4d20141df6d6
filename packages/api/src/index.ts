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
  invitePartner,
  listPartnershipInvitations,
  listPartnerships,
  listSharedCustomers,
  Partnership,
  PartnershipInvitation,
  PartnershipInvitationPreview,
  previewPartnershipInvitation,
  removeAdminAccess,
} from './partnerships.js';

// Customers
export { addCustomer, NewCustomer } from './add-customer.js';
export { CustomerEdge, CustomerRecord, CustomerSummary, getCustomer, listCustomers } from './customers.js';

// Invitations
export { Letter } from './invitation.js';
export {
  acceptCustomerInvitation,
  completeCustomerInvitation,
  CustomerInvitation,
  CustomerInvitationPreview,
  declineCustomerInvitation,
  inviteCustomer,
  listCustomerInvitations,
  previewCustomerInvitation,
  renewCustomerInvitation,
  revokeCustomerInvitation,
} from './invitations.js';

// Orders
export { checkOrder, Order, placeOrder } from './orders.js';

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
