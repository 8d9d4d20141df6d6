import { sendLink } from '../enrollment.js';
import { hashToken, newToken } from '../secrets.js';
import type { World } from '../world.js';
import {
  anton,
  auwald,
  huber,
  isarkontor,
  katrin,
  lindenhof,
  nordwind,
  ruth,
  seeblick,
  studioBrandl,
  svenja,
} from './cast.js';
import { smallDistributor } from './distributor.js';
import { largeDistributor, tenThousandColleagues } from './large.js';
import { colleagues } from './staff.js';
import { daysAgo, hire, invite, partner, ready, relate, stage, staff, submitted, subscribe } from './story.js';

/** A short story with which a sandbox begins. */
export interface Seed {
  readonly about: string;
  readonly tell: (world: World) => void;
}

const seed = (about: string, ...scenes: readonly ((world: World) => void)[]): Seed => ({
  about,
  tell(world) {
    stage(world);
    for (const scene of scenes) scene(world);
  },
});

const nordwindIsPartner = (world: World) => partner(world, nordwind, studioBrandl, 60);

/** Praxis Lindenhof has both, Donaufisch only the reseller. */
function lindenhofIsShared(world: World): void {
  staff(world, lindenhof, ['Dr. Mira Lindner', 'Lea Sommer', 'Tobias Kern']);
  for (const partnerCompany of [studioBrandl, nordwind]) relate(world, partnerCompany, lindenhof, 40);
  subscribe(world, lindenhof, [nordwind, studioBrandl], { offer: 2, quantity: 5, assigned: 3, orderedBy: nordwind });
}

function invitationsInEveryState(world: World): void {
  const at = (count: number) => daysAgo(world, count);
  const joint = { kind: 'joint', providerId: nordwind.id } as const;
  invite(world, katrin, {
    ...joint,
    id: 'invitation-accepted',
    referenceName: 'Praxis Lindenhof',
    email: 'm.lindner@praxislindenhof.example',
    draftedDaysAgo: 45,
    state: 'accepted',
    openedAt: at(41),
    answeredAt: at(40),
    acceptedBy: lindenhof.id,
  });
  invite(world, katrin, {
    kind: 'single',
    id: 'invitation-expired',
    referenceName: 'Druckerei Pfaffinger',
    email: 'office@pfaffinger.example',
    draftedDaysAgo: 38,
  });
  invite(world, katrin, {
    ...joint,
    id: 'invitation-revoked',
    referenceName: 'Autohaus Merkl',
    email: 'it@merkl.example',
    draftedDaysAgo: 25,
    state: 'revoked',
    revokedAt: at(23),
  });
  invite(world, katrin, {
    ...joint,
    id: 'invitation-declined',
    referenceName: 'Gasthof zur Linde',
    email: 'post@zurlinde.example',
    draftedDaysAgo: 20,
    state: 'declined',
    openedAt: at(18),
    answeredAt: at(18),
    declineReason: 'Wir haben schon einen Partner.',
  });
  invite(world, katrin, {
    ...joint,
    id: 'invitation-opened',
    referenceName: 'Schreinerei Haslbeck',
    email: 'buero@haslbeck.example',
    draftedDaysAgo: 9,
    state: 'opened',
    openedAt: at(7),
  });
  invite(world, katrin, {
    kind: 'single',
    id: 'invitation-drafted',
    referenceName: 'Töpferei Auwald',
    email: `e.auwald@${auwald.mailDomain}`,
    draftedDaysAgo: 2,
  });
}

function reviewGoesOn(world: World): void {
  submitted(world, 'in-review', 1);
}

/** The mail with its link is sent anew, so that it can be opened from the outbox. */
function contactIsAsked(world: World): void {
  submitted(world, 'contact-unverified', 0);
  const token = newToken();
  sendLink(world, world.applicationOf(studioBrandl.id)!, {
    email: 'k.brandl@studio-brandl.example',
    contactName: 'Katrin Brandl',
    token,
    tokenHash: hashToken(token),
  });
}

function isInProgramme(world: World): void {
  const application = world.applicationOf(studioBrandl.id)!;
  world.tenantsInProgramme.add(studioBrandl.tenantId);
  world.applications.set(studioBrandl.id, { ...application, path: 'already-in-csp' });
}

function willBeRejected(world: World): void {
  submitted(world, 'in-review', 1);
  const application = world.applicationOf(studioBrandl.id)!;
  world.applications.set(studioBrandl.id, { ...application, verdict: 'reject' });
}

const providerInvites = (world: World) =>
  invite(world, svenja, {
    id: 'invitation-partnership',
    kind: 'partnership',
    referenceName: 'Studio Brandl',
    email: 'k.brandl@studio-brandl.example',
    draftedDaysAgo: 2,
  });

/** What the other distributor and its reseller have under way: nothing of it may ever be seen from here. */
function othersAreBusy(world: World): void {
  invite(world, anton, {
    id: 'invitation-of-anton',
    kind: 'single',
    referenceName: 'Bäckerei Huber',
    email: 'huber@baeckerei-huber.example',
    draftedDaysAgo: 3,
  });
  invite(world, ruth, {
    id: 'invitation-of-ruth',
    kind: 'partnership',
    referenceName: 'Seeblick Systems',
    email: 'a.riedl@seeblick.example',
    draftedDaysAgo: 4,
  });
  subscribe(world, huber, [isarkontor, seeblick], {
    offer: 1,
    quantity: 4,
    assigned: 1,
    orderedBy: isarkontor,
    id: 'subscription-of-huber',
  });
}

/** Every story by its name. */
export const seeds = {
  'unenrolled-reseller': seed('Studio Brandl has heard of the program and has not begun to enroll.'),
  'already-in-csp': seed('Studio Brandl is in the program already and only lacks a support contact.', isInProgramme),
  'enrollment-unverified': seed('The application is in; the link in the mail has not been opened.', contactIsAsked),
  'enrollment-in-review': seed('The address is confirmed; the review has been going on for a day.', reviewGoesOn),
  'enrollment-will-be-rejected': seed('The review has been going on for a day and will end with a no.', willBeRejected),
  'enrollment-rejected': seed('The review has ended with a no.', (world) => submitted(world, 'rejected', 5)),
  'ready-reseller': seed(
    'The account is ready. Katrin is its global admin and nothing more; there is no provider.',
    (world) => ready(world, ['global-admin'], 1),
  ),
  'one-admin-agent': seed(
    'Katrin is the only admin agent and the only global admin; Jonas sells.',
    (world) => ready(world),
    hire,
  ),
  'reseller-with-staff': seed(
    'Studio Brandl has twenty-three users in every status.',
    (world) => ready(world),
    hire,
    colleagues,
  ),
  'one-provider': seed(
    'Nordwind is Studio Brandl’s provider; one customer is shared, invitations stand in every state.',
    (world) => ready(world),
    hire,
    nordwindIsPartner,
    lindenhofIsShared,
    invitationsInEveryState,
  ),
  'whole-program': seed(
    'All at once: staff in every status, a provider, customers, invitations in every state, and another distributor.',
    (world) => ready(world),
    hire,
    colleagues,
    nordwindIsPartner,
    lindenhofIsShared,
    invitationsInEveryState,
    othersAreBusy,
  ),
  'provider-invited': seed(
    'Nordwind has asked Studio Brandl to authorize it; nobody has opened the link.',
    (world) => ready(world),
    providerInvites,
  ),
  'empty-distributor': seed('Nordwind begins: no reseller, no customer.'),
  'distributor-small': seed('Nordwind has twelve resellers with sixty customers.', smallDistributor),
  'reseller-large': seed('Studio Brandl has ten thousand users.', (world) => ready(world), hire, tenThousandColleagues),
  'distributor-large': seed(
    'Nordwind has a thousand resellers with twenty thousand users and a hundred thousand customers.',
    largeDistributor,
  ),
} satisfies Record<string, Seed>;

export type SeedName = keyof typeof seeds;

export const seedNames = Object.keys(seeds) as SeedName[];

export const isSeedName = (name: string): name is SeedName => Object.hasOwn(seeds, name);
