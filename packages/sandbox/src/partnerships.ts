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
  type Partnership,
  type PartnershipInvitation,
} from '@twotier/api';
import {
  canAct,
  canAuthorizeProvider,
  canEndPartnership,
  canInviteReseller,
  canOpenAuthorization,
  canOpenPartnershipEnd,
  canReadAuthorization,
  canRemoveAdminAccess,
  canRenewPartnershipInvitation,
  canRevokePartnershipInvitation,
  canSeeCustomers,
  partnershipEndConsequences,
  partnershipEndReminders,
  regionOf,
  type Actor,
  type AuthorizationFacts,
  type PartnershipEndFacts,
  type PartnershipInvitationFacts,
} from '@twotier/core';
import { invalid, notFound, reply, toDecisionReply } from './answer.js';
import { ownOf, toSummary } from './customers.js';
import { outdated, type Caller, type Handling } from './handle.js';
import { domainInvited, invitationsTo, invitationView, newSecret, stateNow } from './invitation.js';
import { cursorInvalid, toPage, toPageOfRows } from './paging.js';
import { missingOf } from './readiness.js';
import type { Company, Invitation, PartnershipEntry } from './records.js';
import type { World } from './world.js';

export const partnershipsHandlers = (world: World, { handle }: Handling) => {
  const { policy } = world;
  const invitations = invitationsTo(world, 'reseller', (one) => toPartnershipInvitation(world, one));

  return [
    handle(invitePartner, (call) => {
      const secret = newSecret();

      const decision = canInviteReseller({ actor: call.actor, party: call.company.kind, policy });
      if (!decision.allowed) return decision;

      return invitations.draft(call, call.body, { kind: 'partnership' }, secret);
    }),

    handle(listPartnershipInvitations, ({ actor, company, query }) => {
      const decision = canInviteReseller({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      return invitations.list(company.id, query);
    }),

    handle(completePartnershipInvitation, ({ actor, company, params, body }) => {
      const decision = canInviteReseller({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      return invitations.complete(company.id, params.invitationId, body.body);
    }),

    handle(getPartnershipInvitation, ({ actor, company, params }) => {
      const decision = canInviteReseller({ actor, party: company.kind, policy });
      if (!decision.allowed) return decision;

      const invitation = invitations.find(company.id, params.invitationId);
      return invitation ? reply(toPartnershipInvitation(world, invitation)) : notFound;
    }),

    handle(revokePartnershipInvitation, ({ actor, company, params }) => {
      const invite = canInviteReseller({ actor, party: company.kind, policy });
      if (!invite.allowed) return invite;
      const invitation = invitations.find(company.id, params.invitationId);
      if (!invitation) return notFound;
      const decision = canRevokePartnershipInvitation(invitationFacts(world, { actor, company }, invitation));
      if (!decision.allowed) return decision;

      const revoked = world.saveInvitation({ ...invitation, state: 'revoked', revokedAt: world.now });
      return reply(toPartnershipInvitation(world, revoked));
    }),

    handle(renewPartnershipInvitation, (call) => {
      const secret = newSecret();

      const { actor, company, params, body } = call;
      const invite = canInviteReseller({ actor, party: company.kind, policy });
      if (!invite.allowed) return invite;
      const invitation = invitations.find(company.id, params.invitationId);
      if (!invitation) return notFound;
      const decision = canRenewPartnershipInvitation(invitationFacts(world, { actor, company }, invitation));
      if (!decision.allowed) return decision;

      return invitations.renew({ ...invitation, state: 'drafted' }, call, body, secret);
    }),

    handle(previewPartnershipInvitation, ({ actor, company, body, address }) => {
      const found = invitations.behind({ actor, address }, body.token);
      if (!('invitation' in found)) return found;
      const { invitation } = found;
      const facts = authorizationFacts(world, actor, company, invitation);
      const read = canReadAuthorization(facts);
      if (!read.allowed) return read;

      invitations.markOpened(invitation);
      return reply({
        provider: world.summary(world.company(invitation.senderId)),
        reseller: world.summary(company),
        invitedBy: world.nameOf(invitation.createdBy),
        invitedAt: invitation.createdAt,
        expiresAt: invitation.expiresAt,
        decision: toDecisionReply(canOpenAuthorization(facts)),
      });
    }),

    handle(authorizeProvider, ({ actor, company, body, address }) => {
      const found = invitations.behind({ actor, address }, body.token);
      if (!('invitation' in found)) return found;
      const { invitation } = found;
      const facts = authorizationFacts(world, actor, company, invitation);
      const decision = canAuthorizeProvider(facts, { consent: body.consent });
      if (!decision.allowed) return decision;

      world.saveInvitation({ ...invitation, state: 'accepted', answeredAt: world.now, acceptedBy: company.id });
      const partnership = world.savePartnership({
        id: world.ids('partnership'),
        providerId: invitation.senderId,
        resellerId: company.id,
        state: 'authorized',
        adminAccess: 'granted',
        version: 0,
        authorizedAt: world.now,
        authorizedBy: actor.fullName,
      });
      return reply(toPartnership(world, partnership));
    }),

    handle(listPartnerships, ({ actor, company, query }) => {
      const act = canAct(actor);
      if (!act.allowed) return act;

      const other = ({ providerId, resellerId }: PartnershipEntry) =>
        world.company(providerId === company.id ? resellerId : providerId).name;
      const { state = 'authorized' } = query;
      const words = (query.search ?? '').trim().toLowerCase();
      const page = toPage(
        world
          .partnershipsOf(company.id)
          .filter((entry) => entry.state === state && other(entry).toLowerCase().includes(words)),
        { keyOf: other, idOf: ({ id }) => id },
        query,
      );
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: page.items.map((entry) => toPartnership(world, entry)) });
    }),

    handle(getPartnership, ({ actor, company, params }) => {
      const act = canAct(actor);
      if (!act.allowed) return act;

      const partnership = partnershipOf(world, company, params.partnershipId);
      return partnership ? reply(toPartnership(world, partnership)) : notFound;
    }),

    handle(previewPartnershipEnd, ({ actor, company, params }) => {
      const act = canAct(actor);
      if (!act.allowed) return act;

      const partnership = partnershipOf(world, company, params.partnershipId);
      if (!partnership) return notFound;
      return reply({
        etag: etagOf(partnership),
        decision: toDecisionReply(canOpenPartnershipEnd(endFacts(world, { actor, company }, partnership))),
        consequences: [...partnershipEndConsequences],
        reminders: [...partnershipEndReminders],
      });
    }),

    handle(endPartnership, ({ actor, company, params, body, matches }) => {
      const partnership = partnershipOf(world, company, params.partnershipId);
      if (!partnership) return notFound;
      const decision = canEndPartnership(endFacts(world, { actor, company }, partnership), body);
      if (!decision.allowed) return decision;
      if (!matches(etagOf(partnership))) return outdated(toPartnership(world, partnership));

      // Only this edge: customers, subscriptions and the access stay (R-PRV-36).
      const ended = world.savePartnership({ ...partnership, state: 'ended', endedAt: world.now });
      return reply(toPartnership(world, ended));
    }),

    handle(removeAdminAccess, ({ actor, company, params, matches }) => {
      const partnership = partnershipOf(world, company, params.partnershipId);
      if (!partnership) return notFound;
      const decision = canRemoveAdminAccess({ actor, partnership, policy });
      if (!decision.allowed) return decision;
      if (!matches(etagOf(partnership))) return outdated(toPartnership(world, partnership));

      const saved = world.savePartnership({ ...partnership, adminAccess: 'removed', adminAccessRemovedAt: world.now });
      return reply(toPartnership(world, saved));
    }),

    handle(listSharedCustomers, ({ actor, company, params, query }) => {
      const see = canSeeCustomers(actor, policy);
      if (!see.allowed) return see;
      const partnership = partnershipOf(world, company, params.partnershipId);
      // Whom a former partner serves is none of the caller's business any more.
      if (partnership?.state !== 'authorized') return notFound;

      const other = otherSide(company, partnership);
      const page = toPageOfRows(world.customersInOrder(company.id), query, {
        isWanted: ({ item }) => isCustomerOf(world, other, item.customerId),
      });
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: page.items.map((edge) => toSummary(world, company, ownOf(world, edge))) });
    }),
  ];
};

const etagOf = ({ version }: PartnershipEntry): string => `v${version}`;

type Who = Pick<Caller, 'actor' | 'company'>;

export const endFacts = (
  world: World,
  { actor, company }: Who,
  partnership: PartnershipEndFacts['partnership'],
): PartnershipEndFacts => ({ actor, party: company.kind, partnership, policy: world.policy });

export const invitationFacts = (
  world: World,
  { actor, company }: Who,
  invitation: Invitation,
): PartnershipInvitationFacts => ({
  actor,
  party: company.kind,
  invitation: { senderId: invitation.senderId, state: stateNow(world, invitation) },
  policy: world.policy,
});

function partnershipOf(world: World, company: Company, id: string): PartnershipEntry | undefined {
  const partnership = world.partnerships.get(id);
  return partnership && [partnership.providerId, partnership.resellerId].includes(company.id) ? partnership : undefined;
}

const otherSide = (caller: Company, { providerId, resellerId }: PartnershipEntry): string =>
  caller.id === providerId ? resellerId : providerId;

const isCustomerOf = (world: World, partnerId: string, customerId: string): boolean =>
  world.relationship(partnerId, customerId)?.state === 'active';

/** How many customers both sides have (R-PRV-18), counted on the side that has fewer. */
function countShared(world: World, { providerId, resellerId }: PartnershipEntry): number {
  const [few, many] =
    world.customerCount(providerId) < world.customerCount(resellerId)
      ? [providerId, resellerId]
      : [resellerId, providerId];
  return world.customersInOrder(few).filter(({ item }) => isCustomerOf(world, many, item.customerId)).length;
}

const authorizationFacts = (
  world: World,
  actor: Actor,
  company: Company,
  invitation: Invitation,
): AuthorizationFacts => ({
  actor,
  reseller: company,
  provider: world.company(invitation.senderId),
  enrollment: world.enrollmentOf(company.id),
  invitation: stateNow(world, invitation),
  invitedDomain: domainInvited(world, invitation),
  partnership: world.partnershipOf(invitation.senderId, company.id),
  policy: world.policy,
});

function toPartnershipInvitation(world: World, invitation: Invitation): PartnershipInvitation {
  const { acceptedBy } = invitation;
  return {
    ...invitationView(world, invitation),
    ...(acceptedBy && { reseller: world.summary(world.company(acceptedBy)) }),
  };
}

function toPartnership(world: World, partnership: PartnershipEntry): Partnership {
  const { id, providerId, resellerId, state, adminAccess, authorizedAt, authorizedBy } = partnership;
  const provider = world.company(providerId);
  const reseller = world.company(resellerId);
  return {
    id,
    etag: etagOf(partnership),
    state,
    adminAccess,
    provider: world.summary(provider),
    reseller: world.summary(reseller),
    authorizedAt,
    authorizedBy,
    adminAccessRemovedAt: partnership.adminAccessRemovedAt,
    endedAt: partnership.endedAt,
    sharedCustomers: state === 'authorized' ? countShared(world, partnership) : 0,
    readiness: {
      enrollment: world.enrollmentOf(resellerId),
      ...(reseller.mpnId !== undefined && { mpnId: reseller.mpnId }),
      sameRegion: regionOf(provider.country) === regionOf(reseller.country),
      missing: missingOf(world, reseller),
    },
  };
}
