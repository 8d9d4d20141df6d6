import { InvitationKind, NewOrder, SeatQuantity } from '@twotier/core';
import * as z from 'zod/mini';
import { bulkMax } from './bulk.js';
import { actRefusals, operation } from './operation.js';
import { DecisionReply } from './organization.js';

const id = z.string().check(z.maxLength(100));
const roles = z.array(id).check(z.maxLength(19));
/** What an order of more licenses says of the reseller on record. */
const { partnerId, resellerConsent } = NewOrder.shape;
const onRecord = { partnerId, resellerConsent };
const ask = <const Name extends string, Shape extends z.core.$ZodLooseShape>(question: Name, shape: Shape) =>
  z.strictObject({ question: z.literal(question), ...shape });

/** Whether the caller may do something: one question for each `can…` of the rules, with what it has to know. */
export const Question = z.discriminatedUnion('question', [
  ask('add-users', {}),
  ask('add-user', { fullName: z.string().check(z.maxLength(1000)), email: z.string().check(z.maxLength(1000)), roles }),
  ask('change-roles', { userId: id, roles }),
  ask('reset-password', { userId: id }),
  ask('remove-user', { userId: id }),
  ask('restore-user', { userId: id }),
  ask('invite-reseller', {}),
  ask('remove-admin-access', { partnershipId: id }),
  ask('end-partnership', { partnershipId: id }),
  ask('revoke-partnership-invitation', { invitationId: id }),
  ask('renew-partnership-invitation', { invitationId: id }),
  ask('see-customers', {}),
  ask('manage-customer', { customerId: id }),
  /** Without `partnerId` the own relationship. */
  ask('end-relationship', { customerId: id, partnerId: z.optional(id) }),
  ask('change-admin-permissions', { partnerId: id, change: z.enum(['grant', 'take-away']) }),
  ask('see-invitations', {}),
  ask('invite-customer', { kind: InvitationKind, providerId: z.optional(id) }),
  ask('place-order', NewOrder.shape),
  ask('change-seats', { subscriptionId: id, quantity: SeatQuantity, ...onRecord }),
  ask('suspend-subscription', { subscriptionId: id }),
  ask('resume-subscription', { subscriptionId: id }),
  ask('cancel-subscription', { subscriptionId: id }),
  ask('edit-enrollment', {}),
  ask('work-in-dashboard', {}),
]);
export type Question = z.infer<typeof Question>;

/**
 * Asks many questions at once, all for the caller and the caller's company. The answers come in the order of the
 * questions, each with its refusal. An id that is not the caller's is answered as one that nobody has.
 */
export const decide = operation({
  id: 'decide',
  method: 'POST',
  path: '/decisions',
  body: z.strictObject({ questions: z.array(Question).check(z.minLength(1), z.maxLength(bulkMax)) }),
  reply: z.object({ answers: z.array(DecisionReply) }),
  reads: true,
  status: 200,
  refusals: actRefusals,
});
