import {
  beginSignIn,
  chooseMembershipProfile,
  getEnrollment,
  leaveMembership,
  reopenEnrollment,
  saveEnrollmentDraft,
  sendVerificationMail,
  startEnrollment,
  submitEnrollment,
  verifyContact,
  type Enrollment,
} from '@twotier/api';
import {
  canBeginSignIn,
  canChooseMembershipProfile,
  canEditEnrollment,
  canSubmitEnrollment,
  canVerifyContact,
  checkCompanyDetails,
  enrollmentTransitions,
  nextState,
  refused,
  toCompanyDetails,
  verificationLinkInvalid,
} from '@twotier/core';
import { notFound, reply, invalid } from './answer.js';
import type { Handling } from './handle.js';
import { prefixOf } from './limits.js';
import { mailContact, moveOn, openAccount } from './review.js';
import { hashToken, newToken } from './secrets.js';
import type { SignIns } from './sign-ins.js';
import type { Application } from './records.js';
import { webMailDomains } from './web-mail-domains.js';
import type { World } from './world.js';

export const enrollmentHandlers = (world: World, { handle, handleOpen }: Handling, signIns: SignIns) => [
  handle(getEnrollment, ({ company }) => {
    const application = world.applicationOf(company.id);
    return application ? reply(toEnrollment(world, application)) : notFound;
  }),

  handle(startEnrollment, ({ company, locale }) => {
    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    if (application.state === 'drafting') return reply(toEnrollment(world, application));

    const next = nextState(enrollmentTransitions, application.state, 'start', 'R-ENR-33');
    if (!next.allowed) return next;
    const started = moveOn({ ...application, locale }, 'start', world.now);
    return reply(toEnrollment(world, world.saveApplication(started)));
  }),

  handle(beginSignIn, async ({ company, body, locale }) => {
    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    const decision = canBeginSignIn(application, body.provider);
    if (!decision.allowed) return decision;
    const returnUrl = signIns.returnUrlOf(body.returnUrl);
    if (returnUrl === undefined) return invalid({ path: 'returnUrl', code: 'invalid' });

    const wish = { ...body, returnUrl, locale: body.locale ?? locale };
    const url = await signIns.begin({ ...wish, organizationId: company.id });
    return reply({ url });
  }),

  handle(leaveMembership, ({ company }) => {
    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    const edit = canEditEnrollment(application.state);
    if (!edit.allowed) return edit;

    const without = { ...application, membershipUserName: undefined, membershipProfiles: [], mpnId: undefined };
    return reply(toEnrollment(world, world.saveApplication(without)));
  }),

  handle(chooseMembershipProfile, ({ company, body }) => {
    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    const { state, workAccount, membershipProfiles } = application;
    const membershipProfile = membershipProfiles.find(({ mpnId }) => mpnId === body.mpnId);
    const decision = canChooseMembershipProfile({ state, workAccount, membershipProfile });
    if (!decision.allowed) return decision;

    return reply(toEnrollment(world, world.saveApplication({ ...application, mpnId: body.mpnId })));
  }),

  handle(saveEnrollmentDraft, ({ company, body }) => {
    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    const edit = canEditEnrollment(application.state);
    if (!edit.allowed) return edit;

    return reply(
      toEnrollment(world, world.saveApplication({ ...application, draft: { ...application.draft, ...body } })),
    );
  }),

  handle(submitEnrollment, async ({ actor, company, body, locale }) => {
    const token = newToken();
    const tokenHash = hashToken(token);
    const alsoWebMailDomains = await webMailDomains();

    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    const { state, path, workAccount } = application;
    const membershipProfile = application.membershipProfiles.find(({ mpnId }) => mpnId === application.mpnId);
    const facts = { state, path, workAccount, membershipProfile };
    const decision = canSubmitEnrollment(facts, toCompanyDetails(body, path), { alsoWebMailDomains });
    if (!decision.allowed) return decision;

    const submitted = moveOn(
      {
        ...application,
        locale,
        draft: body,
        reference: application.reference ?? newReference(world),
        submittedAt: world.now,
        submittedBy: actor.id,
        reviewReminded: false,
        verification: undefined,
      },
      'submit',
      world.now,
    );
    if (path === 'already-in-csp') return reply(toEnrollment(world, finishShortPath(world, submitted)));

    const verification = {
      email: body['primaryContact.email']!.trim(),
      contactName: body['primaryContact.fullName']!.trim(),
    };
    return reply(toEnrollment(world, sendLink(world, submitted, { ...verification, token, tokenHash })));
  }),

  handle(sendVerificationMail, async ({ company, body }) => {
    const token = newToken();
    const tokenHash = hashToken(token);
    const alsoWebMailDomains = await webMailDomains();

    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    const next = nextState(enrollmentTransitions, application.state, 'correct-contact', 'R-ENR-51');
    if (!next.allowed) return next;

    const retryAfter = world.limits.take('verification-mail', company.id);
    if (retryAfter > 0) return { problem: 'rate-limited', retryAfter };

    const { verification, workAccount, path } = application;
    const email = body.email ?? verification?.email ?? '';
    const draft = { ...application.draft, 'primaryContact.email': email };
    const accountCountry = workAccount?.country ?? '';
    const issues = checkCompanyDetails(toCompanyDetails(draft, path), { path, accountCountry, alsoWebMailDomains });
    if (issues.length > 0) return refused({ code: 'company-details-invalid', rule: 'R-ENR-26', issues });

    const contactName = verification?.contactName ?? '';
    const sent = sendLink(world, { ...application, draft }, { email, contactName, token, tokenHash });
    return reply(toEnrollment(world, sent));
  }),

  handleOpen(verifyContact, ({ body, address = 'anybody' }) => {
    const tokenHash = hashToken(body.token);
    const application = world.applicationVerifiedBy(tokenHash);
    const verification = application?.verification;
    const isGood =
      application &&
      verification &&
      canVerifyContact({ ...verification, state: application.state }, world.clock.now()).allowed;
    if (!isGood) {
      // Only bad links are counted: a good one is never made to wait for a stranger's.
      const retryAfter = world.limits.take('bad-link', undefined, prefixOf(body.token), address);
      return retryAfter > 0 ? { problem: 'rate-limited', retryAfter } : verificationLinkInvalid;
    }

    const verified = { ...verification, verifiedAt: world.now };
    const saved = world.saveApplication(
      moveOn({ ...application, verification: verified }, 'verify-contact', world.now),
    );
    mailContact(world, saved, 'in-review');
    const companyName = saved.draft['legalProfile.legalName'] ?? world.company(saved.organizationId).name;
    return reply(
      { companyName, contactName: verification.contactName, email: verification.email },
      { about: [{ organizationId: saved.organizationId }] },
    );
  }),

  handle(reopenEnrollment, ({ company }) => {
    const application = world.applicationOf(company.id);
    if (!application) return notFound;
    const next = nextState(enrollmentTransitions, application.state, 'fix-now', 'R-ENR-50');
    if (!next.allowed) return next;

    const reopened = moveOn({ ...application, verification: undefined }, 'fix-now', world.now);
    return reply(toEnrollment(world, world.saveApplication(reopened)));
  }),
];

/** Who is in the program already has been reviewed: its account is ready at once (R-ENR-02). */
function finishShortPath(world: World, submitted: Application): Application {
  const { now } = world;
  const approved = moveOn(moveOn(submitted, 'verify-contact', now), 'approve', now);
  const saved = world.saveApplication(approved);
  openAccount(world, saved, now);
  mailContact(world, saved, 'ready');
  return saved;
}

/** Sends the mail with a new link. The one before ends with its hash. */
export function sendLink(
  world: World,
  application: Application,
  { email, contactName, token, tokenHash }: { email: string; contactName: string; token: string; tokenHash: string },
): Application {
  const saved = world.saveApplication({
    ...application,
    verification: { email, contactName, sentAt: world.now, tokenHash },
  });
  mailContact(world, saved, 'confirm-address', { link: toVerificationLink(world, token) });
  return saved;
}

function toVerificationLink(world: World, token: string): string {
  const url = new URL(world.pages.verify);
  url.hash = `verification=${token}`;
  return url.href;
}

/** To be read out on the telephone: `ENR-7Q4K-2093`. */
function newReference(world: World): string {
  const letters = world.ids('reference').split('-')[1]!.toUpperCase();
  return `ENR-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

function toEnrollment(world: World, application: Application): Enrollment {
  const { version, submittedBy, verification, membershipProfiles, history, ...rest } = application;
  return {
    ...rest,
    etag: `v${version}`,
    membershipProfiles: [...membershipProfiles],
    history: [...history],
    ...(submittedBy && { submittedBy: world.nameOf(submittedBy) }),
    ...(verification && { verification }),
  };
}
