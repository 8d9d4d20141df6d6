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
  type CustomerInvitation,
} from '@twotier/api';
import {
  canAcceptInvitation,
  canDeclineInvitation,
  canInviteCustomer,
  canOpenInvitation,
  canReach,
  canReadInvitation,
  canSeeInvitations,
  domainOf,
  nextInvitationState,
  type InvitationFacts,
  type InvitationKind,
  type OrganizationId,
  relationshipsBegunBy,
} from '@twotier/core';
import { invalid, notFound, reply, toDecisionReply } from './answer.js';
import type { Caller, Handling } from './handle.js';
import { addressee, answered, invitationsTo, invitationView, newSecret, reachOf, stateNow } from './invitation.js';
import { cursorInvalid, toPageOfRows } from './paging.js';
import type { Company, Invitation } from './records.js';
import type { World } from './world.js';

export const invitationsHandlers = (world: World, { handle }: Handling) => {
  const { policy } = world;
  const invitations = invitationsTo(world, 'customer', (one) => toCustomerInvitation(world, one));

  return [
    handle(inviteCustomer, (call) => {
      const secret = newSecret();

      const { kind, providerId, reach = 'personal', email } = call.body;
      const decision = mayInvite(world, call, kind, providerId);
      if (!decision.allowed) return decision;

      const names = canReach(reach, { invitedDomain: email ? domainOf(email) : undefined });
      if (!names.allowed) return names;

      const about = { kind, reach, ...(kind === 'joint' && { providerId: providerId as OrganizationId }) };
      return invitations.draft(call, call.body, about, secret);
    }),

    handle(listCustomerInvitations, ({ actor, company, query }) => {
      const decision = canSeeInvitations({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      const { state } = query;
      return invitations.list(company.id, query, (one) => state === undefined || stateNow(world, one) === state);
    }),

    handle(getCustomerInvitation, ({ actor, company, params }) => {
      const decision = canSeeInvitations({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      const invitation = invitations.find(company.id, params.invitationId);
      return invitation ? reply(toCustomerInvitation(world, invitation)) : notFound;
    }),

    handle(listInvitationAcceptances, ({ actor, company, params, query }) => {
      const decision = canSeeInvitations({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      const invitation = invitations.find(company.id, params.invitationId);
      if (!invitation) return notFound;
      const page = toPageOfRows(world.acceptancesOf(invitation.id), query, { descending: true });
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      const items = page.items.map(({ organizationId: id, at }) => ({
        customer: { id, name: world.company(id).name },
        acceptedAt: at,
      }));
      return reply({ ...page, items });
    }),

    handle(completeCustomerInvitation, ({ actor, company, params, body }) => {
      const decision = canSeeInvitations({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      return invitations.complete(company.id, params.invitationId, body.body);
    }),

    handle(revokeCustomerInvitation, ({ actor, company, params }) => {
      const decision = canSeeInvitations({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      const invitation = invitations.find(company.id, params.invitationId);
      if (!invitation) return notFound;
      const next = nextInvitationState(reachOf(invitation), stateNow(world, invitation), 'revoke');
      if (!next.allowed) return next;

      const revoked = world.saveInvitation({ ...invitation, state: next.state, revokedAt: world.now });
      return reply(toCustomerInvitation(world, revoked));
    }),

    handle(renewCustomerInvitation, (call) => {
      const secret = newSecret();

      const { actor, company, params, body } = call;
      const see = canSeeInvitations({ actor, party: company.kind, policy });
      if (!see.allowed) return see;
      const invitation = invitations.find(company.id, params.invitationId);
      if (!invitation) return notFound;
      const decision = mayInvite(world, call, kindOf(invitation), invitation.providerId);
      if (!decision.allowed) return decision;
      const next = nextInvitationState(reachOf(invitation), stateNow(world, invitation), 'renew');
      if (!next.allowed) return next;

      return invitations.renew({ ...invitation, state: next.state }, call, body, secret);
    }),

    handle(previewCustomerInvitation, ({ actor, company, body, address }) => {
      const found = invitations.behind({ actor, address }, body.token);
      if (!('invitation' in found)) return found;
      const { invitation } = found;
      const facts = invitationFacts(world, { actor, company }, invitation);
      const read = canReadInvitation(facts);
      if (!read.allowed) return read;

      invitations.markOpened(invitation);
      const { senderId, providerId, createdBy, createdAt, expiresAt } = invitation;
      return reply({
        kind: kindOf(invitation),
        reseller: world.summary(world.company(senderId)),
        ...(providerId && { provider: world.summary(world.company(providerId)) }),
        customer: world.summary(company),
        invitedBy: world.nameOf(createdBy),
        invitedAt: createdAt,
        expiresAt,
        decision: toDecisionReply(canOpenInvitation(facts)),
      });
    }),

    handle(acceptCustomerInvitation, ({ actor, company, body, address }) => {
      const found = invitations.behind({ actor, address }, body.token);
      if (!('invitation' in found)) return found;
      const { invitation } = found;
      const facts = invitationFacts(world, { actor, company }, invitation);
      const decision = canAcceptInvitation(facts, { consent: body.consent });
      if (!decision.allowed) return decision;

      const partners = partnersOf(invitation);
      const { senderId: resellerId, providerId } = invitation;
      for (const begun of relationshipsBegunBy({ customerId: company.id, resellerId, providerId }, world.now)) {
        // One that is in force already stays as it is.
        if (world.relationship(begun.partnerId, company.id)?.state !== 'active') world.saveRelationship(begun);
      }
      // With the partners the customer accepts its agreement, where one is asked for (R-INV-44).
      if (policy.customerAgreement) world.agreements.set(company.id, 'accepted-by-customer');
      const state = answered(invitation, 'accept');
      world.saveInvitation({
        ...invitation,
        state,
        ...(state === 'accepted' && { answeredAt: world.now, acceptedBy: company.id }),
      });
      world.saveAnswer(invitation, { organizationId: company.id, answeredBy: actor.id, answer: 'accepted' });
      return reply({
        kind: kindOf(invitation),
        partners: partners.map((id) => world.summary(world.company(id))),
        acceptedAt: world.now,
      });
    }),

    handle(declineCustomerInvitation, ({ actor, company, body, address }) => {
      const found = invitations.behind({ actor, address }, body.token);
      if (!('invitation' in found)) return found;
      const { invitation } = found;
      const decision = canDeclineInvitation(invitationFacts(world, { actor, company }, invitation));
      if (!decision.allowed) return decision;

      const { now } = world;
      const reason = body.reason?.trim();
      const state = answered(invitation, 'decline');
      world.saveInvitation({
        ...invitation,
        state,
        ...(state === 'declined' && { answeredAt: now, ...(reason && { declineReason: reason }) }),
      });
      world.saveAnswer(invitation, { organizationId: company.id, answeredBy: actor.id, answer: 'declined' });
      return reply({ declinedAt: now });
    }),
  ];
};

type Who = Pick<Caller, 'actor' | 'company'>;

const mayInvite = (world: World, { actor, company }: Who, kind: InvitationKind, providerId: string | undefined) =>
  canInviteCustomer({
    actor,
    party: company.kind,
    enrollment: world.enrollmentOf(company.id),
    kind,
    providerId,
    partnership: providerId === undefined ? undefined : world.partnershipOf(providerId, company.id),
    policy: world.policy,
  });

/**
 * One edge. With the reseller comes the administration of subscriptions, licenses and users (R-CUS-13); the provider gets
 * nothing but the relationship by which it orders (R-CUS-14).
 */
function invitationFacts(world: World, { actor, company }: Who, invitation: Invitation): InvitationFacts {
  const { senderId, providerId, createdBy } = invitation;
  return {
    actor,
    customer: company,
    invitation: {
      kind: kindOf(invitation),
      state: stateNow(world, invitation),
      customerDomain: addressee(world, invitation)?.domain,
    },
    inviter: world.actor(createdBy),
    reseller: world.company(senderId),
    provider: providerId && world.company(providerId),
    partnership: providerId && world.partnershipOf(providerId, senderId),
    relationships: partnersOf(invitation).flatMap((id) => world.relationship(id, company.id) ?? []),
    policy: world.policy,
  };
}

const partnersOf = ({ senderId, providerId }: Invitation): OrganizationId[] =>
  providerId ? [senderId, providerId] : [senderId];

const kindOf = ({ kind }: Invitation): InvitationKind => (kind === 'joint' ? 'joint' : 'single');

function toCustomerInvitation(world: World, invitation: Invitation): CustomerInvitation {
  const { providerId, acceptedBy, declineReason } = invitation;
  const customer: Company | undefined = acceptedBy && world.company(acceptedBy);
  return {
    ...invitationView(world, invitation),
    kind: kindOf(invitation),
    reach: reachOf(invitation),
    acceptances: world.acceptancesOf(invitation.id).length,
    ...(providerId && { provider: world.summary(world.company(providerId)) }),
    ...(customer && { customer: { id: customer.id, name: customer.name } }),
    ...(declineReason !== undefined && { declineReason }),
  };
}
