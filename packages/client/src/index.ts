// The client
export { createClient, type Client, type ClientOptions } from './create-client.js';
export type { ConnectionOptions, Trace } from './connection.js';
export type { GetToken, TokenReason, TokenRequest } from './token.js';
export type {
  InfiniteReadOptions,
  ListRead,
  Read,
  ReadCallOptions,
  ReadOptions,
  WalkOptions,
  WalkProgress,
  Write,
  WriteCallOptions,
  WriteOptions,
} from './resource.js';
export type { BulkCallOptions, BulkProgress, BulkReply, BulkWrite } from './bulk.js';

// Errors
export {
  isTwotierError,
  TwotierError,
  type FieldError,
  type RefusalOfServer,
  type TwotierErrorFacts,
  type TwotierErrorKind,
} from './problems.js';

// What calls take
export type { SignInRequest, VerificationMailRequest } from './enrollment.js';
export type { RolesChange, UsersQuery, UserVersion } from './users.js';
export type {
  EditedLetter,
  PartnershipEnd,
  PartnershipInvitationRenewal,
  PartnershipInvitationsQuery,
  PartnershipsQuery,
  PartnershipVersion,
  SharedCustomersQuery,
} from './partnerships.js';
export type { CustomersQuery, NewCustomer, RelationshipOfPartner } from './customers.js';
export type { PartnersQuery, PartnerVersion } from './partners.js';
export type { AcceptancesQuery, CustomerInvitationRenewal, CustomerInvitationsQuery } from './invitations.js';
export type { NewOrder } from './orders.js';
export type { SeatsChange, SubscriptionsQuery, SubscriptionVersion } from './subscriptions.js';
export type { ActivityQuery } from './activity.js';

// What calls answer: the contract's own types, so that a caller needs this package only
export type {
  ActivityRecord,
  CustomerEdge,
  CustomerInvitation,
  CustomerInvitationPreview,
  CustomerRecord,
  CustomerSummary,
  DecisionReply,
  DirectoryProvider,
  Enrollment,
  InvitationAcceptance,
  Letter,
  Offer,
  Order,
  OrganizationSummary,
  Page,
  Partnership,
  PartnershipEnding,
  PartnershipInvitation,
  PartnershipInvitationPreview,
  Question,
  Readiness,
  ReadinessIssue,
  RelationshipEnding,
  RoleReference,
  Session,
  SignInData,
  SignInOutcome,
  SignInProvider,
  Subscription,
  UserRecord,
} from '@twotier/api/calls';
