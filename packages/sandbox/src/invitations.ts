import {
  acceptCustomerInvitation,
  completeCustomerInvitation,
  declineCustomerInvitation,
  inviteCustomer,
  listCustomerInvitations,
  previewCustomerInvitation,
  renewCustomerInvitation,
  revokeCustomerInvitation,
  type CustomerInvitation,
} from '@twotier/api';
import {
  canAcceptInvitation,
  canAcceptWith,
  canInviteCustomer,
  canOpenInvitation,
  canUse,
  invitationLinkInvalid,
  invitationTransitions,
  nextState,
  refused,
  type Actor,
  type InvitationFacts,
  type InvitationKind,
  type OrganizationId,
} from '@twotier/core';
import { invalid, notFound, reply, toDecisionReply } from './answer.js';
import { declaredOf, type Caller, type Handling } from './handle.js';
import {
  addressee,
  checkText,
  expiryFrom,
  invitationBehind,
  invitationOf,
  invitationsOf,
  invitationView,
  markOpened,
  newestFirst,
  newSecret,
  stateNow,
  toLocale,
  writeLetter,
} from './letters.js';
import { cursorInvalid, toPage } from './paging.js';
import { hashToken } from './secrets.js';
import type { Company, Invitation } from './records.js';
import type { World } from './world.js';

export const invitationsHandlers = (world: World, { handle }: Handling) => [
  handle(inviteCustomer, async ({ actor, company, body, locale }) => {
    const { token, tokenHash } = await newSecret();

    const decision = mayInvite(world, { actor, company }, body.kind, body.providerId);
    if (!decision.allowed) return decision;

    const invitation = world.saveInvitation({
      id: world.ids('invitation'),
      kind: body.kind,
      version: 0,
      state: 'drafted',
      senderId: company.id,
      createdBy: actor.id,
      referenceName: body.referenceName,
      email: body.email,
      ...(body.kind === 'joint' && { providerId: body.providerId as OrganizationId }),
      createdAt: world.now,
      expiresAt: expiryFrom(world.now),
      tokenHash,
    });
    return withLetter(world, invitation, token, toLocale(body.locale, locale));
  }),

  handle(listCustomerInvitations, ({ actor, company, query }) => {
    const decision = maySeeInvitations(world, { actor, company });
    if (!decision.allowed) return decision;

    const wanted = invitationsOf(world, company.id, false).filter(
      (one) => query.state === undefined || stateNow(world, one) === query.state,
    );
    const page = toPage(wanted, newestFirst, query);
    if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
    return reply({ ...page, items: page.items.map((one) => toCustomerInvitation(world, one)) });
  }),

  handle(completeCustomerInvitation, async ({ actor, company, params, body }) => {
    const decision = maySeeInvitations(world, { actor, company });
    if (!decision.allowed) return decision;

    const invitation = invitationOf(world, company.id, params.invitationId, false);
    if (!invitation) return notFound;
    const open = canAcceptWith(stateNow(world, invitation));
    if (!open.allowed) return open;
    const text = await checkText(world, invitation, body.body);
    if (!text.allowed) return text;

    return reply(toCustomerInvitation(world, invitation));
  }),

  handle(revokeCustomerInvitation, ({ actor, company, params }) => {
    const decision = maySeeInvitations(world, { actor, company });
    if (!decision.allowed) return decision;

    const invitation = invitationOf(world, company.id, params.invitationId, false);
    if (!invitation) return notFound;
    const next = nextState(invitationTransitions, stateNow(world, invitation), 'revoke', 'R-OWN-04');
    if (!next.allowed) return next;

    return reply(
      toCustomerInvitation(world, world.saveInvitation({ ...invitation, state: next.state, revokedAt: world.now })),
    );
  }),

  handle(renewCustomerInvitation, async ({ actor, company, params, body, locale }) => {
    const { token, tokenHash } = await newSecret();

    const see = maySeeInvitations(world, { actor, company });
    if (!see.allowed) return see;
    const invitation = invitationOf(world, company.id, params.invitationId, false);
    if (!invitation) return notFound;
    const decision = mayInvite(world, { actor, company }, kindOf(invitation), invitation.providerId);
    if (!decision.allowed) return decision;
    const next = nextState(invitationTransitions, stateNow(world, invitation), 'renew', 'R-OWN-04');
    if (!next.allowed) return next;

    const renewed = world.saveInvitation({
      ...invitation,
      state: next.state,
      createdBy: actor.id,
      expiresAt: expiryFrom(world.now),
      openedAt: undefined,
      answeredAt: undefined,
      revokedAt: undefined,
      declineReason: undefined,
      tokenHash,
    });
    return withLetter(world, renewed, token, toLocale(body.locale, locale));
  }),

  handle(previewCustomerInvitation, async ({ actor, company, body }) => {
    const retryAfter = world.attempts.waitOf(actor.id);
    if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };
    const tokenHash = await hashToken(body.token);

    const invitation = invitationBehind(world, tokenHash, false);
    if (!invitation) {
      world.attempts.fail(actor.id);
      return invitationLinkInvalid;
    }
    const decision = canOpenInvitation(invitationFacts(world, { actor, company }, invitation));
    const hidden = !decision.allowed && declaredOf(decision.reason, foreigners);
    if (hidden) return hidden;

    markOpened(world, invitation);
    const { kind, senderId, providerId, createdBy, createdAt, expiresAt } = invitation;
    return reply({
      kind: kind === 'joint' ? kind : 'single',
      reseller: world.summary(world.company(senderId)),
      ...(providerId && { provider: world.summary(world.company(providerId)) }),
      customer: world.summary(company),
      invitedBy: world.nameOf(createdBy),
      invitedAt: createdAt,
      expiresAt,
      decision: toDecisionReply(decision),
    });
  }),

  handle(acceptCustomerInvitation, async ({ actor, company, body }) => {
    const retryAfter = world.attempts.waitOf(actor.id);
    if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };
    const tokenHash = await hashToken(body.token);

    const invitation = invitationBehind(world, tokenHash, false);
    if (!invitation) {
      world.attempts.fail(actor.id);
      return invitationLinkInvalid;
    }
    const facts = invitationFacts(world, { actor, company }, invitation);
    const decision = canAcceptInvitation(facts, { consent: body.consent });
    if (!decision.allowed) return decision;

    const { kind, senderId, providerId } = invitation;
    const partners = providerId ? [senderId, providerId] : [senderId];
    for (const partnerId of partners) connect(world, partnerId, company.id, partnerId === senderId);
    world.saveInvitation({ ...invitation, state: 'accepted', answeredAt: world.now, acceptedBy: company.id });
    return reply({
      kind: kind === 'joint' ? kind : 'single',
      partners: partners.map((id) => world.summary(world.company(id))),
      acceptedAt: world.now,
    });
  }),

  handle(declineCustomerInvitation, async ({ actor, company, body }) => {
    const retryAfter = world.attempts.waitOf(actor.id);
    if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };
    const tokenHash = await hashToken(body.token);

    const invitation = invitationBehind(world, tokenHash, false);
    if (!invitation) {
      world.attempts.fail(actor.id);
      return invitationLinkInvalid;
    }
    // Saying no needs less than saying yes: that the partners could not be accepted any more does not matter.
    const decision = canOpenInvitation(invitationFacts(world, { actor, company }, invitation));
    const refusal = !decision.allowed && declaredOf(decision.reason, [...foreigners, 'not-the-customers-global-admin']);
    if (refusal) return refusal;

    const { now } = world;
    const reason = body.reason?.trim();
    world.saveInvitation({
      ...invitation,
      state: 'declined',
      answeredAt: now,
      ...(reason && { declineReason: reason }),
    });
    return reply({ declinedAt: now });
  }),
];

/** Refused before anything is shown: who asks is not the one who is asked. */
const foreigners = ['not-a-customer', 'invitation-for-another', 'user-not-active', 'password-change-due'] as const;

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

/** Looking at invitations is for those who may make them, also before the account is ready. */
function maySeeInvitations(world: World, { actor, company }: Who) {
  if (company.kind !== 'indirect-reseller') {
    return refused({ code: 'only-reseller-invites', rule: 'R-INV-01', party: company.kind });
  }
  return canUse(actor, 'customer.relationship.request', world.policy);
}

/**
 * One edge. With the reseller comes the administration of subscriptions, licenses and users (R-CUS-13); the provider gets
 * nothing but the relationship by which it orders (R-CUS-14).
 */
function connect(world: World, partnerId: OrganizationId, customerId: OrganizationId, adminPermissions: boolean): void {
  if (world.relationship(partnerId, customerId)?.state === 'active') return;
  world.saveRelationship({
    partnerId,
    customerId,
    state: 'active',
    origin: 'invitation',
    adminPermissions,
    since: world.now,
  });
}

function invitationFacts(world: World, { actor, company }: Who, invitation: Invitation): InvitationFacts {
  const { kind, senderId, providerId, createdBy } = invitation;
  const inviter: Actor | undefined = world.actor(createdBy);
  const partners = providerId ? [senderId, providerId] : [senderId];
  return {
    actor,
    customer: company,
    invitation: {
      kind: kind === 'joint' ? kind : 'single',
      state: stateNow(world, invitation),
      customerDomain: addressee(world, invitation)?.domain,
    },
    inviter,
    reseller: world.company(senderId),
    provider: providerId && world.company(providerId),
    partnership: providerId && world.partnershipOf(providerId, senderId),
    relationships: partners.flatMap((id) => world.relationship(id, company.id) ?? []),
  };
}

const kindOf = ({ kind }: Invitation): InvitationKind => (kind === 'joint' ? 'joint' : 'single');

/** The letter is answered once. A repeat has the invitation only. */
function withLetter(world: World, invitation: Invitation, token: string, locale: 'en' | 'it') {
  const letter = writeLetter(world, invitation, token, locale);
  world.lastLetter = letter;
  const view = toCustomerInvitation(world, invitation);
  return reply({ invitation: view, letter }, { repeat: { invitation: view } });
}

function toCustomerInvitation(world: World, invitation: Invitation): CustomerInvitation {
  const { providerId, acceptedBy, declineReason } = invitation;
  const customer: Company | undefined = acceptedBy && world.company(acceptedBy);
  return {
    ...invitationView(world, invitation),
    kind: kindOf(invitation),
    ...(providerId && { provider: world.summary(world.company(providerId)) }),
    ...(customer && { customer: { id: customer.id, name: customer.name } }),
    ...(declineReason !== undefined && { declineReason }),
  };
}
