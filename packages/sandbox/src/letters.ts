import type { Letter, PartnershipInvitation } from '@twotier/api';
import {
  checkInvitationText,
  domainOf,
  draftInvitation,
  invitationDays,
  invitationStateAt,
  toInvitationLink,
  type Decision,
  type InvitationState,
  type InvitationTextRefusal,
  type OrganizationId,
} from '@twotier/core';
import { drafts as en } from '@twotier/core/drafts/en';
import { drafts as it } from '@twotier/core/drafts/it';
import { days, later } from './clock.js';
import { hashToken, newToken } from './secrets.js';
import type { Company, Invitation, Locale } from './records.js';
import type { World } from './world.js';

/** What both kinds of invitation have in common: the letter with its link, and where the invitation stands. */

export const toLocale = (locale: string | undefined, otherwise: Locale): Locale =>
  locale === undefined ? otherwise : /^it\b/i.test(locale) ? 'it' : 'en';

export interface Secret {
  readonly token: string;
  readonly tokenHash: string;
}

export async function newSecret(): Promise<Secret> {
  const token = newToken();
  return { token, tokenHash: await hashToken(token) };
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
  return { link, ...draftInvitation(drafts[kind], values, locale) };
}

const pageOf = (world: World, kind: Invitation['kind']): string =>
  kind === 'partnership' ? world.pages.authorizeProvider : world.pages.acceptInvitation;

/**
 * Whether an edited text still holds this invitation's link.
 *
 * Only the hash of the token is kept, so the tokens that stand in the text are hashed until one is the right one.
 */
export async function checkText(
  world: World,
  invitation: Invitation,
  text: string,
): Promise<Decision<InvitationTextRefusal>> {
  const page = pageOf(world, invitation.kind);
  const stem = toInvitationLink(page, '');
  const found = text
    .split(stem)
    .slice(1, 20)
    .map((rest) => /^[\w-]{0,128}/.exec(rest)![0]);
  const hashes = await Promise.all(found.map(hashToken));
  const own = found[hashes.indexOf(invitation.tokenHash)];
  // Without the right one any token that stands nowhere will do: the rule tells missing from altered by the others.
  return checkInvitationText(text, toInvitationLink(page, own ?? newToken()));
}

/** The invitation behind a link, as long as the link is good. */
export function invitationBehind(world: World, tokenHash: string, isPartnership: boolean): Invitation | undefined {
  const invitation = [...world.invitations.values()].find((one) => one.tokenHash === tokenHash);
  if (!invitation || (invitation.kind === 'partnership') !== isPartnership) return undefined;
  const state = stateNow(world, invitation);
  return state === 'drafted' || state === 'opened' ? invitation : undefined;
}

export const stateNow = (world: World, invitation: Invitation): InvitationState =>
  invitationStateAt(invitation, world.clock.now());

/** Somebody looks at it who may answer it. */
export function markOpened(world: World, invitation: Invitation): void {
  if (invitation.state === 'drafted') world.saveInvitation({ ...invitation, state: 'opened', openedAt: world.now });
}

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

/** The company for which an invitation was made, where its address is one of a company that the dashboard knows. */
export const addressee = (world: World, { email }: Invitation): Company | undefined =>
  email ? world.companyOfAddress(domainOf(email)) : undefined;

/** The invitations that a company has sent. */
export const invitationsOf = (world: World, senderId: OrganizationId, isPartnership: boolean): Invitation[] =>
  [...world.invitations.values()].filter(
    (one) => one.senderId === senderId && (one.kind === 'partnership') === isPartnership,
  );

/** An invitation of this company. One of another is none. */
export function invitationOf(
  world: World,
  senderId: OrganizationId,
  id: string,
  isPartnership: boolean,
): Invitation | undefined {
  const invitation = world.invitations.get(id);
  const isOwn = invitation?.senderId === senderId && (invitation.kind === 'partnership') === isPartnership;
  return isOwn ? invitation : undefined;
}

export const newestFirst = {
  keyOf: ({ createdAt }: Invitation) => createdAt,
  idOf: ({ id }: Invitation) => id,
  descending: true,
};
