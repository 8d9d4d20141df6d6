import { decide, type Question } from '@twotier/api';
import {
  canAddUser,
  canAddUsers,
  canChangeRoles,
  canEditEnrollment,
  canInviteCustomer,
  canInviteReseller,
  canManageCustomer,
  canPlaceOrder,
  canRemoveAdminAccess,
  canRemoveUser,
  canResetPassword,
  canRestoreUser,
  canSeeCustomers,
  canSeeInvitations,
  canWorkInDashboard,
  type Decision,
  type OrganizationId,
  type User,
  type UserId,
} from '@twotier/core';
import { reply, toDecisionReply } from './answer.js';
import type { Caller, Handling } from './handle.js';
import { orderFacts } from './orders.js';
import type { Person } from './records.js';
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
    'see-customers': () => canSeeCustomers(actor, policy),
    'manage-customer': ({ customerId }) =>
      canManageCustomer({ actor, relationship: world.relationship(own, customerId), policy }),
    'see-invitations': () => canSeeInvitations({ actor, party, policy }),
    'invite-customer': ({ kind, providerId }) => {
      const partnership = providerId === undefined ? undefined : world.partnershipOf(providerId, own);
      return canInviteCustomer({ actor, party, enrollment, kind, providerId, partnership, policy });
    },
    'place-order': (order) => canPlaceOrder(orderFacts(world, caller, order)),
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

function partnershipOf(world: World, own: OrganizationId, id: string) {
  const partnership = world.partnerships.get(id);
  if (partnership && [partnership.providerId, partnership.resellerId].includes(own)) return partnership;
  const providerId = '' as OrganizationId;
  return { id, providerId, resellerId: own, state: 'ended', adminAccess: 'removed' } as const;
}
