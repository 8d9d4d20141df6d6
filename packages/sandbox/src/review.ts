import { enrollmentTransitions, nextState, type EnrollmentState, type OrganizationId } from '@twotier/core';
import { days, later } from './clock.js';
import { writeMail, type MailName } from './mails.js';
import type { Application } from './records.js';
import type { World } from './world.js';

const remindedAfter = days(2);
const decidedAfter = days(3);

type Event = 'verify-contact' | 'approve' | 'reject';

/**
 * Lets happen what the passing of time brings: a review tells after two days that it is still going on and ends after
 * three. Asked before every answer and on every move of the clock.
 */
export function passTime(world: World): void {
  for (const application of world.applicationsInReview()) {
    const verifiedAt = application.verification?.verifiedAt;
    if (verifiedAt === undefined) continue;

    const remindAt = later(verifiedAt, remindedAfter);
    const decideAt = later(verifiedAt, decidedAfter);
    let current = application;
    if (!current.reviewReminded && remindAt <= world.now) {
      current = world.saveApplication({ ...current, reviewReminded: true });
      mailContact(world, current, 'still-in-review', { at: remindAt });
    }
    if (decideAt <= world.now) decide(world, current, decideAt);
  }
}

function decide(world: World, application: Application, at: string): void {
  const { verdict } = application;
  const moved = moveOn(application, verdict, at);
  const saved = world.saveApplication({ ...moved, verdict: 'approve' });
  if (verdict === 'approve') openAccount(world, saved, at);
  mailContact(world, saved, verdict === 'approve' ? 'ready' : 'rejected', { at });
}

/** The application in its next state, with the history that tells so. Events that do not fit are mistakes of ours. */
export function moveOn(
  application: Application,
  event: Event | 'submit' | 'start' | 'fix-now',
  at: string,
): Application {
  const next = nextState(enrollmentTransitions, application.state, event, 'R-ENR-33');
  if (!next.allowed) throw new Error(`Failed to move the enrollment on: ${event} does not fit ${application.state}.`);
  const state: EnrollmentState = next.state;
  return { ...application, state, history: [...application.history, { state, at }] };
}

/**
 * The account is ready: the company has its work account and PartnerID, the person who enrolled is its global admin and
 * nothing more (R-ENR-34), and the customers of other Microsoft portals are there (R-CUS-05).
 */
export function openAccount(world: World, application: Application, at: string): void {
  const { organizationId, workAccount, mpnId, submittedBy } = application;
  if (!workAccount) throw new Error('Failed to open the account: nobody has signed in with a work account.');

  const { tenantId, domain, country } = workAccount;
  world.companies.set(organizationId, {
    ...world.company(organizationId),
    tenantId,
    domain,
    country,
    ...(mpnId !== undefined && { mpnId }),
  });
  world.tenantsInProgramme.add(tenantId);
  const profile = application.membershipProfiles.find((one) => one.mpnId === mpnId);
  world.standings.set(organizationId, {
    organizationId,
    partnerId: profile ?? null,
    program: 'qualified',
    signatures: [],
    authorization: 'authorized',
    onboardedOn: at.slice(0, 10),
    securityContact: null,
  });

  const applicant = submittedBy && world.people.get(submittedBy);
  if (applicant) {
    const user = { ...applicant.user, userName: workAccount.userName, roles: ['global-admin' as const] };
    world.savePerson({ ...applicant, user, lastSignInAt: applicant.lastSignInAt ?? at });
  }
  bringCustomers(world, organizationId, tenantId, at);
}

function bringCustomers(world: World, partnerId: OrganizationId, tenantId: string, since: string): void {
  for (const { customerId, adminPermissions } of world.otherPortals.get(tenantId) ?? []) {
    if (world.relationship(partnerId, customerId)) continue;
    world.saveRelationship({
      partnerId,
      customerId,
      state: 'active',
      origin: 'other-portal',
      adminPermissions,
      since,
    });
  }
}

/** Writes to the primary contact; where the short path has named none, to the person who signed in. */
export function mailContact(
  world: World,
  application: Application,
  name: MailName,
  { at = world.now, link = '' }: { at?: string; link?: string } = {},
): void {
  const { verification, workAccount, draft, reference = '', locale } = application;
  const email = verification?.email ?? workAccount?.email;
  if (email === undefined) return;

  const contact = verification?.contactName ?? workAccount?.fullName ?? '';
  const company = draft['legalProfile.legalName'] || world.company(application.organizationId).name;
  const mail = writeMail(name, locale, { contact, company, reference, link, email });
  world.outbox.send({ to: email, from: 'partner-account@program.example', ...mail, at });
}
