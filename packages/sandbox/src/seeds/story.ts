import {
  regionOf,
  type EnrollmentState,
  type InvitationState,
  type RoleId,
  type UserId,
  type UserStatus,
} from '@twotier/core';
import { days, hours, later } from '../clock.js';
import { offers } from '../orders.js';
import { expiryFrom, writeLetter } from '../invitation.js';
import { hashToken, newToken } from '../secrets.js';
import type { Application, Company, Invitation, Standing } from '../records.js';
import type { World } from '../world.js';
import {
  companies,
  directory,
  donaufisch,
  huber,
  isarkontor,
  jonas,
  katrin,
  katrinsDraft,
  katrinsWorkAccount,
  memberships,
  ostermeier,
  parts,
  seeblick,
  studioBrandl,
  type Part,
} from './cast.js';

/** The sentences from which stories are told. Each changes the world in one way. */

export const daysAgo = (world: World, count: number): string => later(world.now, -days(count));
const hoursAgo = (world: World, count: number): string => later(world.now, -hours(count));

/** Companies, people and accounts, before anything has happened between them. */
export function stage(world: World): void {
  for (const company of companies) world.companies.set(company.id, company);
  for (const account of directory) world.directory.set(account.id, account);
  for (const membership of memberships) world.memberships.set(membership.userName, membership);
  for (const part of parts) enter(world, part);

  world.otherPortals.set(studioBrandl.tenantId, [
    { customerId: donaufisch.id, adminPermissions: true },
    { customerId: ostermeier.id, adminPermissions: false },
  ]);
  staff(world, donaufisch, ['Alois Fischer', 'Birgit Saller', 'Cem Aydin']);
  staff(world, ostermeier, ['Dr. Ludwig Ostermeier', 'Paula Winkler']);
  subscribe(world, donaufisch, [studioBrandl], { offer: 2, quantity: 8, assigned: 3, orderedBy: studioBrandl });
  subscribe(world, ostermeier, [studioBrandl], { offer: 0, quantity: 5, assigned: 2, orderedBy: studioBrandl });

  world.applications.set(studioBrandl.id, application(world));
  enrolled(world, seeblick, daysAgo(world, 300));
  partner(world, isarkontor, seeblick, 280);
  for (const partnerCompany of [seeblick, isarkontor]) relate(world, partnerCompany, huber, 250);
}

/** Somebody who is there from the beginning. */
function enter(world: World, { persona, about, id, company, fullName, name, roles }: Part): void {
  person(world, company, { id, fullName, name, roles });
  world.personas.set(persona, { name: persona, about, userId: id, organizationId: company.id, fullName });
}

export function person(
  world: World,
  company: Company,
  {
    id,
    fullName,
    name,
    roles,
    status = 'active',
    mfa = true,
    createdDaysAgo = 400,
    createdAt = daysAgo(world, createdDaysAgo),
    lastSignInAt = hoursAgo(world, 26),
    removedAt,
  }: {
    id: UserId;
    fullName: string;
    name: string;
    roles: readonly RoleId[];
    status?: UserStatus;
    mfa?: boolean;
    createdDaysAgo?: number;
    createdAt?: string;
    lastSignInAt?: string | undefined;
    removedAt?: string;
  },
): void {
  const email = `${name}@${company.mailDomain}`;
  const { domain } = world.company(company.id);
  world.savePerson({
    user: {
      id,
      organizationId: company.id,
      fullName,
      email,
      userName: domain ? `${name}@${domain}` : email,
      roles: [...roles],
      status,
    },
    version: 0,
    mfa,
    createdAt,
    lastSignInAt: status === 'password-change-due' ? undefined : lastSignInAt,
    removedAt,
    ...(status === 'password-change-due' && { passwordEndsAt: later(world.now, hours(20)) }),
  });
}

/** The people in a customer's own directory, for the record's tab of users and licenses. */
export function staff(world: World, company: Company, names: readonly string[]): void {
  for (const fullName of names) {
    const id = world.ids('customer-user');
    const words = fullName
      .replace('Dr. ', '')
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z ]/g, '')
      .split(' ');
    world.customerUsers.set(id, {
      id,
      customerId: company.id,
      fullName,
      userName: `${words[0]!.slice(0, 1)}.${words.at(-1)}@${company.domain}`,
      licenses: [],
    });
  }
}

export function subscribe(
  world: World,
  customer: Company,
  partners: readonly Company[],
  {
    offer,
    quantity,
    assigned,
    orderedBy,
    id = world.ids('subscription'),
  }: { offer: number; quantity: number; assigned: number; orderedBy: Company; id?: string },
): void {
  const { id: offerId, name: offerName } = offers[offer % offers.length]!;
  const orderedAt = daysAgo(world, 200);
  world.subscriptions.set(id, {
    id,
    customerId: customer.id,
    offerId,
    offerName,
    quantity,
    assigned,
    state: 'active',
    orderedBy: orderedBy.name,
    orderedAt,
    partnerIds: partners.map((one) => one.id),
    version: 1,
    commerce: orderedBy.kind === 'indirect-provider' ? 'new-commerce' : 'legacy',
    termStartedAt: orderedAt,
  });
  // Nothing runs for a customer that has not accepted its agreement (R-ORD-25).
  world.agreements.set(customer.id, 'attested');
  const users = world.customerUsersOf(customer.id);
  for (const user of users.slice(0, assigned)) {
    world.customerUsers.set(user.id, { ...user, licenses: [...user.licenses, offerName] });
  }
}

const application = (world: World): Application => ({
  organizationId: studioBrandl.id,
  version: 1,
  state: 'not-started',
  path: 'new',
  locale: 'en',
  draft: {},
  history: [{ state: 'not-started', at: hoursAgo(world, 1) }],
  membershipProfiles: [],
  verdict: 'approve',
});

/** Katrin has signed in twice, chosen her profile and pressed *Enroll now*. */
export function submitted(
  world: World,
  state: Exclude<EnrollmentState, 'not-started' | 'drafting'>,
  submittedDaysAgo: number,
): void {
  const submittedAt = daysAgo(world, submittedDaysAgo);
  const sentAt = later(submittedAt, 60_000);
  const verifiedAt = state === 'contact-unverified' ? undefined : later(submittedAt, hours(2));
  const decidedAt = verifiedAt && later(verifiedAt, days(3));
  const history: Application['history'] = [
    { state: 'not-started', at: later(submittedAt, -hours(2)) },
    { state: 'drafting', at: later(submittedAt, -hours(1)) },
    { state: 'contact-unverified', at: submittedAt },
    ...(verifiedAt ? [{ state: 'in-review' as const, at: verifiedAt }] : []),
    ...(decidedAt && state !== 'in-review' ? [{ state, at: decidedAt }] : []),
  ];
  world.applications.set(studioBrandl.id, {
    ...application(world),
    state,
    history,
    draft: katrinsDraft,
    reference: 'ENR-7Q4K-2093',
    workAccount: katrinsWorkAccount,
    membershipUserName: memberships[0]!.userName,
    membershipProfiles: memberships[0]!.profiles,
    mpnId: '5284193',
    lastSignIn: { provider: 'partner-membership', outcome: 'succeeded', at: later(submittedAt, -hours(1)) },
    submittedAt,
    submittedBy: katrin.id,
    verification: {
      email: 'k.brandl@studio-brandl.example',
      contactName: 'Katrin Brandl',
      sentAt,
      ...(verifiedAt && { verifiedAt }),
      tokenHash: '',
    },
  });
}

/** The account is ready; Katrin is its global admin, with or without *Admin agent*. */
export function ready(world: World, roles: readonly RoleId[] = ['global-admin', 'admin-agent'], since = 120): void {
  submitted(world, 'ready', since + 4);
  const { tenantId, domain } = katrinsWorkAccount;
  const reseller = { ...studioBrandl, tenantId, domain, mpnId: '5284193' };
  world.companies.set(reseller.id, reseller);
  standing(world, reseller, daysAgo(world, since));
  world.tenantsInProgramme.add(tenantId);
  const entry = world.people.get(katrin.id)!;
  const user = { ...entry.user, roles: [...roles], userName: katrinsWorkAccount.userName };
  world.people.set(katrin.id, { ...entry, user, lastSignInAt: hoursAgo(world, 1) });

  const at = daysAgo(world, since);
  for (const { customerId, adminPermissions } of world.otherPortals.get(tenantId) ?? []) {
    world.saveRelationship({
      partnerId: studioBrandl.id,
      customerId,
      state: 'active',
      origin: 'other-portal',
      adminPermissions,
      since: at,
    });
  }
}

/** A reseller's standing in the program is in order, but for what `fields` say. */
export function standing(world: World, reseller: Company, since: string, fields: Partial<Standing> = {}): void {
  const { id, mpnId, country, name, mailDomain } = reseller;
  const region = regionOf(country);
  world.standings.set(id, {
    organizationId: id,
    partnerId: mpnId === undefined ? null : { mpnId, type: 'location', country, active: true },
    program: 'active',
    signatures: region === undefined ? [] : [{ region }],
    authorization: 'authorized',
    onboardedOn: since.slice(0, 10),
    revenueCheck: { on: daysAgo(world, 1).slice(0, 10), pastYearUsd: 42_000 },
    securityContact: { fullName: name, email: `security@${mailDomain}`, phone: '+49 941 5550 110' },
    ...fields,
  });
}

/** A reseller that has long been enrolled. */
export function enrolled(world: World, reseller: Company, at: string): void {
  world.applications.set(reseller.id, {
    ...application(world),
    organizationId: reseller.id,
    state: 'ready',
    history: [{ state: 'ready', at }],
  });
  world.tenantsInProgramme.add(reseller.tenantId);
  standing(world, reseller, at);
}

export function partner(world: World, provider: Company, reseller: Company, since: number): void {
  const id = `partnership-${provider.id}-${reseller.id}`;
  const [admin] = world.peopleOf(reseller.id);
  world.partnerships.set(id, {
    id,
    providerId: provider.id,
    resellerId: reseller.id,
    state: 'authorized',
    adminAccess: 'granted',
    version: 1,
    authorizedAt: daysAgo(world, since),
    authorizedBy: admin?.user.fullName ?? reseller.name,
  });
}

export function relate(world: World, partnerCompany: Company, customer: Company, since: number): void {
  world.saveRelationship({
    partnerId: partnerCompany.id,
    customerId: customer.id,
    state: 'active',
    origin: 'invitation',
    adminPermissions: partnerCompany.kind === 'indirect-reseller',
    since: daysAgo(world, since),
  });
}

/** An invitation that somebody drafted some days ago. Its letter becomes the last letter where it is still open. */
export function invite(
  world: World,
  sender: Part,
  invitation: Pick<Invitation, 'id' | 'kind' | 'referenceName'> & Partial<Invitation> & { draftedDaysAgo: number },
): void {
  const { draftedDaysAgo, ...fields } = invitation;
  const createdAt = daysAgo(world, draftedDaysAgo);
  const token = newToken();
  const saved = world.saveInvitation({
    version: 0,
    state: 'drafted' satisfies InvitationState,
    senderId: sender.company.id,
    createdBy: sender.id,
    createdAt,
    expiresAt: expiryFrom(createdAt),
    tokenHash: hashToken(token),
    ...fields,
  });
  const [answeredBy] = saved.acceptedBy ? world.colleagues(saved.acceptedBy) : [];
  if (saved.acceptedBy && answeredBy) {
    const { id: invitationId, acceptedBy: organizationId, answeredAt: at = createdAt } = saved;
    const answer = { invitationId, organizationId, answeredBy: answeredBy.id, answer: 'accepted', at } as const;
    world.answers.set(`${invitationId} ${organizationId}`, answer);
  }
  if (saved.state === 'drafted') world.lastLetter = writeLetter(world, saved, token, 'en');
}

/** Jonas has been added. */
export const hire = (world: World): void => enter(world, jonas);
