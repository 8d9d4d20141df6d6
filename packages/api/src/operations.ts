import { getCustomer, listCustomers } from './customers.js';
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
import { listDirectory, listOffers } from './reference.js';
import { createSession, endSession, getSession } from './sessions.js';
import { addUser, changeRoles, getUser, listUsers, removeUser, resetPassword, restoreUser } from './users.js';

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
  changeRoles,
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

  listDirectory,
  listOffers,
} as const;

export type OperationId = keyof typeof operations;
