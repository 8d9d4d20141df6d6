import { decide, type Question } from '@twotier/api';
import {
  canAddUser,
  canAddUsers,
  canCancelSubscription,
  canChangeAdminPermissions,
  canChangeSeats,
  canChangeRoles,
  canEditEnrollment,
  canEndRelationship,
  canInviteCustomer,
  canInviteReseller,
  canManageCustomer,
  canOpenPartnershipEnd,
  canPlaceOrder,
  canRemoveAdminAccess,
  canRemoveUser,
  canRenewPartnershipInvitation,
  canResetPassword,
  canRestoreUser,
  canResumeSubscription,
  canRevokePartnershipInvitation,
  canSeeCustomers,
  canSeeInvitations,
  canSuspendSubscription,
  canWorkInDashboard,
  type Decision,
  type OrganizationId,
  type PartnershipInvitationFacts,
  type Relationship,
  type User,
  type UserId,
} from '@twotier/core';
import { reply, toDecisionReply } from './answer.js';
import { endFacts as relationshipEndFacts, relationshipToEnd } from './customers.js';
import type { Caller, Handling } from './handle.js';
import { orderFacts } from './orders.js';
import { endFacts as partnershipEndFacts, invitationFacts } from './partnerships.js';
import type { Person, Subscription } from './records.js';
import { actionFacts, seatsFacts, subscriptionOf } from './subscriptions.js';
import type { World } from './world.js';

export const decisionsHandlers = (world: World, { handle }: Handling) => [
  handle(decide, ({ actor, company, body }) => {
    const answer = answering(world, { actor, company });
    return reply({ answers: body.questions.map((question) => toDecisionReply(answer(question))) });
  }),
];

/**
 * Answers questions by the rules. What is not the caller's own is handed to them as what nobody has, so that both are
 * answered alike and by the rule itself.
 */
function answering(world: World, caller: Pick<Caller, 'actor' | 'company'>): (question: Question) => Decision {
  const { actor, company } = caller;
  const { policy } = world;
  const { id: own, kind: party } = company;
  const enrollment = world.enrollmentOf(own);
  // The same for a thousand questions.
  const colleagues = world.colleagues(own);

  const withUser = (userId: string): Pick<Person, 'user' | 'removedAt'> =>
    world.personOf(own, userId) ?? { user: nobody(userId) };

  const withSubscription = (id: string): Subscription => subscriptionOf(world, company, id) ?? nobodysSubscription(id);

  const withInvitation = (id: string): PartnershipInvitationFacts => {
    const invitation = world.invitations.get(id);
    if (invitation?.senderId === own && invitation.kind === 'partnership')
      return invitationFacts(world, caller, invitation);
    return { actor, party, policy, invitation: { senderId: '' as OrganizationId, state: 'revoked' } };
  };

  const answers: Answers = {
    'add-users': () => canAddUsers(actor, policy),
    'add-user': (newUser) =>
      canAddUser({ actor, colleagues, policy }, { ...newUser, roles: newUser.roles as User['roles'] }),
    'change-roles': ({ userId, roles }) => canChangeRoles({ actor, ...withUser(userId), colleagues, policy }, roles),
    'reset-password': ({ userId }) => canResetPassword({ actor, ...withUser(userId), policy }),
    'remove-user': ({ userId }) => canRemoveUser({ actor, ...withUser(userId), colleagues, policy }),
    'restore-user': ({ userId }) => {
      const { user, removedAt } = withUser(userId);
      return canRestoreUser({ actor, user, removedAt, now: world.clock.now(), policy });
    },
    'invite-reseller': () => canInviteReseller({ actor, party, policy }),
    'remove-admin-access': ({ partnershipId }) =>
      canRemoveAdminAccess({ actor, partnership: partnershipOf(world, own, partnershipId), policy }),
    'end-partnership': ({ partnershipId }) =>
      canOpenPartnershipEnd(partnershipEndFacts(world, caller, partnershipOf(world, own, partnershipId))),
    'revoke-partnership-invitation': ({ invitationId }) => canRevokePartnershipInvitation(withInvitation(invitationId)),
    'renew-partnership-invitation': ({ invitationId }) => canRenewPartnershipInvitation(withInvitation(invitationId)),
    'see-customers': () => canSeeCustomers(actor, policy),
    'manage-customer': ({ customerId }) =>
      canManageCustomer({ actor, relationship: world.relationship(own, customerId), policy }),
    'end-relationship': ({ customerId, partnerId = own }) =>
      canEndRelationship(
        relationshipEndFacts(
          world,
          caller,
          relationshipToEnd(world, company, { customerId, partnerId }) ?? nobodysRelationship(partnerId, customerId),
        ),
      ),
    'change-admin-permissions': ({ partnerId, change }) =>
      canChangeAdminPermissions(
        { actor, relationship: world.relationship(partnerId, own) ?? nobodysRelationship(partnerId, own) },
        change,
      ),
    'see-invitations': () => canSeeInvitations({ actor, party, policy }),
    'invite-customer': ({ kind, providerId }) => {
      const partnership = providerId === undefined ? undefined : world.partnershipOf(providerId, own);
      return canInviteCustomer({ actor, party, enrollment, kind, providerId, partnership, policy });
    },
    'place-order': (order) => canPlaceOrder(orderFacts(world, caller, order)),
    'change-seats': ({ subscriptionId, quantity, ...wish }) =>
      canChangeSeats(seatsFacts(world, caller, withSubscription(subscriptionId), wish), quantity),
    'suspend-subscription': ({ subscriptionId }) =>
      canSuspendSubscription(actionFacts(world, caller, withSubscription(subscriptionId))),
    'resume-subscription': ({ subscriptionId }) =>
      canResumeSubscription(actionFacts(world, caller, withSubscription(subscriptionId))),
    'cancel-subscription': ({ subscriptionId }) =>
      canCancelSubscription(actionFacts(world, caller, withSubscription(subscriptionId)), world.clock.now()),
    'edit-enrollment': () => canEditEnrollment(enrollment),
    'work-in-dashboard': () => canWorkInDashboard(enrollment),
  };
  // The table has a line for each question, which the compiler checks there and cannot see here.
  return (question) => (answers[question.question] as (asked: Question) => Decision)(question);
}

/** A question without an answer does not compile. */
type Answers = {
  readonly [Name in Question['question']]: (question: Extract<Question, { question: Name }>) => Decision;
};

/** A user of no company, for an id that is none of the caller's. */
const nobody = (userId: string): User => ({
  id: userId as UserId,
  organizationId: '' as OrganizationId,
  fullName: '',
  email: '',
  userName: '',
  roles: [],
  status: 'removed',
});

/** An edge that there is not. */
const nobodysRelationship = (partnerId: string, customerId: string): Relationship => ({
  partnerId: partnerId as OrganizationId,
  customerId: customerId as OrganizationId,
  state: 'ended',
  origin: 'invitation',
  adminPermissions: false,
  since: '',
});

/** A subscription of no customer, for an id that is none of the caller's. */
const nobodysSubscription = (id: string): Subscription => ({
  id,
  customerId: '' as OrganizationId,
  offerId: '',
  offerName: '',
  quantity: 0,
  assigned: 0,
  state: 'cancelled',
  orderedBy: '',
  orderedAt: '',
  partnerIds: [],
  version: 0,
  commerce: 'legacy',
  termStartedAt: '',
});

function partnershipOf(world: World, own: OrganizationId, id: string) {
  const partnership = world.partnerships.get(id);
  if (partnership && [partnership.providerId, partnership.resellerId].includes(own)) return partnership;
  const providerId = '' as OrganizationId;
  return { id, providerId, resellerId: own, state: 'ended', adminAccess: 'removed' } as const;
}
