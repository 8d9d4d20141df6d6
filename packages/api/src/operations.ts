import { listActivity } from './activity.js';
import { addCustomer } from './add-customer.js';
import { getCustomer, listCustomers } from './customers.js';
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
  inviteCustomer,
  listCustomerInvitations,
  previewCustomerInvitation,
  renewCustomerInvitation,
  revokeCustomerInvitation,
} from './invitations.js';
import { checkOrder, placeOrder } from './orders.js';
import {
  authorizeProvider,
  completePartnershipInvitation,
  invitePartner,
  listPartnershipInvitations,
  listPartnerships,
  listSharedCustomers,
  previewPartnershipInvitation,
  removeAdminAccess,
} from './partnerships.js';
import { checkAddress, checkWebMail, getCountryRules, listDirectory, listOffers, listRoles } from './reference.js';
import { createSession, endSession, getSession } from './sessions.js';
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

  listPartnerships,
  removeAdminAccess,
  listSharedCustomers,

  invitePartner,
  listPartnershipInvitations,
  completePartnershipInvitation,
  previewPartnershipInvitation,
  authorizeProvider,

  listCustomers,
  addCustomer,
  getCustomer,

  inviteCustomer,
  listCustomerInvitations,
  completeCustomerInvitation,
  revokeCustomerInvitation,
  renewCustomerInvitation,
  previewCustomerInvitation,
  acceptCustomerInvitation,
  declineCustomerInvitation,

  checkOrder,
  placeOrder,

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
