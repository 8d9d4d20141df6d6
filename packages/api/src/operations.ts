import { listActivity } from './activity.js';
import { addCustomer } from './add-customer.js';
import { endRelationship, getCustomer, listCustomers, previewRelationshipEnd } from './customers.js';
import { decide } from './decisions.js';
import {
  beginSignIn,
  chooseMembershipProfile,
  getEnrollment,
  leaveMembership,
  reopenEnrollment,
  saveEnrollmentDraft,
  sendVerificationMail,
  startEnrollment,
  submitEnrollment,
  verifyContact,
} from './enrollment.js';
import {
  acceptCustomerInvitation,
  completeCustomerInvitation,
  declineCustomerInvitation,
  getCustomerInvitation,
  inviteCustomer,
  listCustomerInvitations,
  listInvitationAcceptances,
  previewCustomerInvitation,
  renewCustomerInvitation,
  revokeCustomerInvitation,
} from './invitations.js';
import { checkOrder, placeOrder } from './orders.js';
import { grantAdminPermissions, listPartners, takeAwayAdminPermissions } from './partners.js';
import {
  authorizeProvider,
  completePartnershipInvitation,
  endPartnership,
  getPartnership,
  getPartnershipInvitation,
  invitePartner,
  listPartnershipInvitations,
  listPartnerships,
  listSharedCustomers,
  previewPartnershipEnd,
  previewPartnershipInvitation,
  removeAdminAccess,
  renewPartnershipInvitation,
  revokePartnershipInvitation,
} from './partnerships.js';
import { getReadiness } from './readiness.js';
import { checkAddress, checkWebMail, getCountryRules, listDirectory, listOffers, listRoles } from './reference.js';
import { createSession, endSession, getSession } from './sessions.js';
import {
  cancelSubscription,
  changeSeats,
  getSubscription,
  listSubscriptions,
  resumeSubscription,
  suspendSubscription,
} from './subscriptions.js';
import {
  addUser,
  addUsers,
  changeRoles,
  changeRolesOfUsers,
  getUser,
  listUsers,
  removeUser,
  resetPassword,
  restoreUser,
} from './users.js';
import {
  changeWebhook,
  createWebhook,
  listWebhookDeliveries,
  listWebhooks,
  redeliverWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
} from './webhooks.js';

/** The whole contract, by id, in the order in which a reader meets it. */
export const operations = {
  createSession,
  getSession,
  endSession,

  getEnrollment,
  startEnrollment,
  beginSignIn,
  leaveMembership,
  chooseMembershipProfile,
  saveEnrollmentDraft,
  submitEnrollment,
  sendVerificationMail,
  verifyContact,
  reopenEnrollment,

  listUsers,
  getUser,
  addUser,
  addUsers,
  changeRoles,
  changeRolesOfUsers,
  resetPassword,
  removeUser,
  restoreUser,

  getReadiness,

  listPartnerships,
  getPartnership,
  removeAdminAccess,
  listSharedCustomers,
  previewPartnershipEnd,
  endPartnership,

  invitePartner,
  listPartnershipInvitations,
  getPartnershipInvitation,
  completePartnershipInvitation,
  revokePartnershipInvitation,
  renewPartnershipInvitation,
  previewPartnershipInvitation,
  authorizeProvider,

  listCustomers,
  addCustomer,
  getCustomer,
  previewRelationshipEnd,
  endRelationship,

  listPartners,
  grantAdminPermissions,
  takeAwayAdminPermissions,

  inviteCustomer,
  listCustomerInvitations,
  getCustomerInvitation,
  listInvitationAcceptances,
  completeCustomerInvitation,
  revokeCustomerInvitation,
  renewCustomerInvitation,
  previewCustomerInvitation,
  acceptCustomerInvitation,
  declineCustomerInvitation,

  checkOrder,
  placeOrder,

  listSubscriptions,
  getSubscription,
  changeSeats,
  suspendSubscription,
  resumeSubscription,
  cancelSubscription,

  decide,

  listActivity,

  listDirectory,
  listOffers,
  listRoles,
  getCountryRules,
  checkWebMail,
  checkAddress,

  createWebhook,
  listWebhooks,
  changeWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  listWebhookDeliveries,
  redeliverWebhook,
} as const;

export type OperationId = keyof typeof operations;
