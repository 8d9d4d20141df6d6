import type { Letter, PartnershipInvitation } from '@twotier/api';
import {
  canAcceptWith,
  canSendInvitationText,
  domainOf,
  draftInvitation,
  nextInvitationState,
  templateOf,
  invitationDays,
  invitationLinkInvalid,
  invitationStateAt,
  toInvitationLink,
  webMailServiceOf,
  type Decision,
  type InvitationReach,
  type InvitationState,
  type InvitationTextRefusal,
  type OrganizationId,
} from '@twotier/core';
import { drafts as en } from '@twotier/core/drafts/en';
import { drafts as it } from '@twotier/core/drafts/it';
import { invalid, notFound, reply, type Failure } from './answer.js';
import { days, later } from './clock.js';
import type { Caller } from './handle.js';
import { prefixOf } from './limits.js';
import { cursorInvalid, toPageOfRows, type PageWish } from './paging.js';
import { hashToken, newToken } from './secrets.js';
import type { Company, Invitation, Locale } from './records.js';
import type { World } from './world.js';

/** Whom an invitation asks: a reseller's a customer, a provider's a reseller. */
type Asked = 'customer' | 'reseller';

/** What somebody has typed to begin with. */
interface Wish {
  readonly referenceName: string;
  readonly email?: string | undefined;
  readonly locale?: string | undefined;
}

/**
 * The life of the invitations to one kind of company, which is the same for both: drafted with a letter, listed,
 * completed, opened by its link. Who may do so is asked of `core` by the handlers; `toView` is how the sender sees one.
 */
export function invitationsTo<View>(world: World, asked: Asked, toView: (invitation: Invitation) => View) {
  const isOurs = ({ kind }: Invitation) => (kind === 'partnership') === (asked === 'reseller');

  /** An invitation of this company. One of another is none. */
  const find = (senderId: OrganizationId, id: string): Invitation | undefined => {
    const invitation = world.invitations.get(id);
    return invitation?.senderId === senderId && isOurs(invitation) ? invitation : undefined;
  };

  /** The letter is answered once. A repeat has the invitation only. */
  const withLetter = (invitation: Invitation, token: string, locale: Locale) => {
    const letter = writeLetter(world, invitation, token, locale);
    world.lastLetter = letter;
    const view = toView(invitation);
    return reply({ invitation: view, letter }, { repeat: { invitation: view } });
  };

  return {
    find,

    draft(
      { actor, company, locale }: Pick<Caller, 'actor' | 'company'> & { readonly locale: Locale },
      wish: Wish,
      about: Pick<Invitation, 'kind' | 'providerId' | 'reach'>,
      { token, tokenHash }: Secret,
    ) {
      const invitation = world.saveInvitation({
        id: world.ids('invitation'),
        version: 0,
        state: 'drafted',
        senderId: company.id,
        createdBy: actor.id,
        referenceName: wish.referenceName,
        email: wish.email,
        ...about,
        createdAt: world.now,
        expiresAt: expiryFrom(world.now),
        tokenHash,
      });
      return withLetter(invitation, token, toLocale(wish.locale, locale));
    },

    /** The same invitation with a new link and a new time, and with nothing that has happened to the old one. */
    renew(
      invitation: Invitation,
      { actor, locale }: Pick<Caller, 'actor'> & { readonly locale: Locale },
      wish: Pick<Wish, 'locale'>,
      { token, tokenHash }: Secret,
    ) {
      const renewed = world.saveInvitation({
        ...invitation,
        createdBy: actor.id,
        expiresAt: expiryFrom(world.now),
        openedAt: undefined,
        answeredAt: undefined,
        revokedAt: undefined,
        declineReason: undefined,
        tokenHash,
      });
      return withLetter(renewed, token, toLocale(wish.locale, locale));
    },

    list(senderId: OrganizationId, query: PageWish, isWanted: (invitation: Invitation) => boolean = () => true) {
      const page = toPageOfRows(world.invitationsOf(senderId), query, {
        descending: true,
        isWanted: ({ item }) => isOurs(item) && isWanted(item),
      });
      if (page === cursorInvalid) return invalid({ path: 'cursor', code: 'invalid' });
      return reply({ ...page, items: page.items.map(toView) });
    },

    complete(senderId: OrganizationId, id: string, text: string) {
      const invitation = find(senderId, id);
      if (!invitation) return notFound;
      const open = canAcceptWith(stateNow(world, invitation));
      if (!open.allowed) return open;
      const checked = checkText(world, invitation, text);
      return checked.allowed ? reply(toView(invitation)) : checked;
    },

    /** The invitation behind a link, as long as the link is good. Whatever it lacks, the answer is the same (R-OWN-04). */
    behind(
      { actor, address }: Pick<Caller, 'actor'> & { readonly address: string | undefined },
      token: string,
    ): { invitation: Invitation } | LinkProblem {
      const counted = [actor.id, prefixOf(token), address];
      const retryAfter = world.limits.take('bad-link', ...counted);
      if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };

      const invitation = world.invitationOfLink(hashToken(token));
      if (!invitation || !isOurs(invitation) || !canAcceptWith(stateNow(world, invitation)).allowed) {
        return invitationLinkInvalid;
      }
      world.limits.giveBack('bad-link', ...counted);
      return { invitation };
    },

    /** Somebody looks at it who may answer it. */
    markOpened(invitation: Invitation): void {
      if (invitation.state === 'drafted') world.saveInvitation({ ...invitation, state: 'opened', openedAt: world.now });
    },
  };
}

type LinkProblem = Failure | typeof invitationLinkInvalid;

const toLocale = (locale: string | undefined, otherwise: Locale): Locale =>
  locale === undefined ? otherwise : /^it\b/i.test(locale) ? 'it' : 'en';

interface Secret {
  readonly token: string;
  readonly tokenHash: string;
}

export function newSecret(): Secret {
  const token = newToken();
  return { token, tokenHash: hashToken(token) };
}

export const expiryFrom = (now: string): string => later(now, days(invitationDays));

/** Day before month: nobody takes one for the other, in whatever country the letter is read. */
const dateLocales = { en: 'en-GB', it: 'it' } as const satisfies Record<Locale, string>;

/** The e-mail with the link, in the words of `core`. The only moment at which the token is known. */
export function writeLetter(world: World, invitation: Invitation, token: string, locale: Locale): Letter {
  const drafts = { en, it }[locale];
  const { kind, senderId, providerId, createdBy, expiresAt } = invitation;
  const sender = world.company(senderId);
  const provider = kind === 'partnership' ? sender.name : providerId && world.company(providerId).name;
  const date = new Intl.DateTimeFormat(dateLocales[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(expiresAt),
  );
  const link = toInvitationLink(pageOf(world, kind), token);

  const values = { reseller: sender.name, provider: provider ?? '', sender: world.nameOf(createdBy), link, date };
  return { link, ...draftInvitation(templateOf(drafts, kind, reachOf(invitation)), values, locale) };
}

const pageOf = (world: World, kind: Invitation['kind']): string =>
  kind === 'partnership' ? world.pages.authorizeProvider : world.pages.acceptInvitation;

/**
 * Whether an edited text still holds this invitation's link.
 *
 * Only the hash of the token is kept, so the tokens that stand in the text are hashed until one is the right one.
 */
function checkText(world: World, invitation: Invitation, text: string): Decision<InvitationTextRefusal> {
  const page = pageOf(world, invitation.kind);
  const stem = toInvitationLink(page, '');
  const found = text
    .split(stem)
    .slice(1, 20)
    .map((rest) => /^[\w-]{0,128}/.exec(rest)![0]);
  const hashes = found.map(hashToken);
  const own = found[hashes.indexOf(invitation.tokenHash)];
  // Without the right one any token that stands nowhere will do: the rule tells missing from altered by the others.
  return canSendInvitationText(text, toInvitationLink(page, own ?? newToken()));
}

export const stateNow = (world: World, invitation: Invitation): InvitationState =>
  invitationStateAt(invitation, world.clock.now());

/** What every invitation tells of itself. */
export function invitationView(world: World, invitation: Invitation): PartnershipInvitation {
  const { id, version, referenceName, email, createdAt, createdBy, expiresAt, openedAt, answeredAt, revokedAt } =
    invitation;
  return {
    id,
    etag: `v${version}`,
    state: stateNow(world, invitation),
    referenceName,
    ...(email && { email }),
    createdAt,
    createdBy: world.nameOf(createdBy),
    expiresAt,
    openedAt,
    answeredAt,
    revokedAt,
  };
}

/**
 * The domain of the company for which an invitation was made, by its address: that of its work account where the
 * dashboard knows the company, else the address's own. An address of a web-mail service names no company.
 */
export function domainInvited(world: World, invitation: Invitation): string | undefined {
  if (!invitation.email) return undefined;
  const company = addressee(world, invitation);
  if (company) return company.domain;
  return webMailServiceOf(invitation.email) === undefined ? domainOf(invitation.email) : undefined;
}

/** The state of an open invitation once it has been answered: one that goes to many stays open. */
export function answered(invitation: Invitation, event: 'accept' | 'decline'): InvitationState {
  const next = nextInvitationState(reachOf(invitation), invitation.state, event);
  if (!next.allowed) throw new Error(`Failed to answer ${invitation.id}: ${event} does not fit ${invitation.state}.`);
  return next.state;
}

export const reachOf = ({ reach = 'personal' }: Invitation): InvitationReach => reach;

/** The company for which an invitation was made, where its address is one of a company that the dashboard knows. */
export const addressee = (world: World, { email }: Invitation): Company | undefined =>
  email ? world.companyOfAddress(domainOf(email)) : undefined;
