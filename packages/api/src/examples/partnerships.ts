import { nordwind, studioBrandl, token } from './cast.js';
import type * as z from 'zod/mini';
import type { Partnership, PartnershipInvitation } from '../partnerships.js';
import type { ExamplesOf } from './example.js';

const partnership = {
  id: 'partnership-nordwind-studio-brandl',
  etag: 'v1',
  state: 'authorized',
  adminAccess: 'granted',
  provider: nordwind,
  reseller: studioBrandl,
  authorizedAt: '2026-09-21T09:00:00.000Z',
  authorizedBy: 'Katrin Brandl',
  sharedCustomers: 1,
  readiness: { enrollment: 'ready', mpnId: '5284193', sameRegion: true, missing: [] },
} satisfies z.input<typeof Partnership>;

const invitation = {
  id: 'invitation-partnership',
  etag: 'v1',
  state: 'drafted',
  referenceName: 'Studio Brandl',
  email: 'k.brandl@studio-brandl.example',
  createdAt: '2026-11-18T09:00:00.000Z',
  createdBy: 'Svenja Petersen',
  expiresAt: '2026-12-18T09:00:00.000Z',
} satisfies z.input<typeof PartnershipInvitation>;

const letter = {
  link: `https://portal.nordwind.example/authorize-provider#invitation=${token}`,
  subject: 'Nordwind Distribution GmbH would like to be your indirect provider',
  body: `Hello,\n\nas we agreed, Nordwind Distribution GmbH would like to work with you as your indirect provider. Open this link as a global admin, read what you allow, and authorize us:\n\nhttps://portal.nordwind.example/authorize-provider#invitation=${token}\n\nThe link is meant for you alone and works once, until 20 December 2026. Nothing changes before you confirm.\n\nSvenja Petersen\nNordwind Distribution GmbH`,
};

export const partnershipsExamples: ExamplesOf<
  | 'listPartnerships'
  | 'removeAdminAccess'
  | 'listSharedCustomers'
  | 'getPartnership'
  | 'previewPartnershipEnd'
  | 'endPartnership'
  | 'invitePartner'
  | 'getPartnershipInvitation'
  | 'revokePartnershipInvitation'
  | 'renewPartnershipInvitation'
  | 'listPartnershipInvitations'
  | 'completePartnershipInvitation'
  | 'previewPartnershipInvitation'
  | 'authorizeProvider'
> = {
  listPartnerships: {
    reply: {
      items: [
        {
          id: 'partnership-nordwind-studio-brandl',
          etag: 'v1',
          state: 'authorized',
          adminAccess: 'granted',
          provider: nordwind,
          reseller: studioBrandl,
          authorizedAt: '2026-09-21T09:00:00.000Z',
          authorizedBy: 'Katrin Brandl',
          sharedCustomers: 1,
          readiness: { enrollment: 'ready', mpnId: '5284193', sameRegion: true, missing: [] },
        },
      ],
      total: 1,
    },
  },
  removeAdminAccess: {
    params: { partnershipId: 'partnership-nordwind-studio-brandl' },
    reply: {
      id: 'partnership-nordwind-studio-brandl',
      etag: 'v2',
      state: 'authorized',
      adminAccess: 'removed',
      provider: nordwind,
      reseller: studioBrandl,
      authorizedAt: '2026-09-21T09:00:00.000Z',
      authorizedBy: 'Katrin Brandl',
      adminAccessRemovedAt: '2026-11-20T09:00:00.000Z',
      sharedCustomers: 1,
      readiness: { enrollment: 'ready', mpnId: '5284193', sameRegion: true, missing: [] },
    },
  },
  listSharedCustomers: {
    params: { partnershipId: 'partnership-nordwind-studio-brandl' },
    reply: {
      items: [
        {
          id: 'praxis-lindenhof',
          name: 'Praxis Lindenhof',
          domain: 'praxislindenhof.onmicrosoft.example',
          country: 'DE',
          edge: {
            partner: studioBrandl,
            etag: 'v1',
            state: 'active',
            origin: 'invitation',
            adminPermissions: true,
            since: '2026-10-11T09:00:00.000Z',
          },
          subscriptions: 1,
          users: 3,
        },
      ],
      total: 1,
    },
  },
  getPartnership: { params: { partnershipId: partnership.id }, reply: partnership },
  previewPartnershipEnd: {
    params: { partnershipId: partnership.id },
    reply: {
      etag: 'v1',
      decision: { allowed: true },
      consequences: [
        { id: 'list-entries', rule: 'R-PRV-36', outcome: 'ends' },
        { id: 'customers', rule: 'R-PRV-36', outcome: 'stays' },
      ],
      reminders: [{ id: 'affirm-good-faith', rule: 'R-PRV-37' }],
    },
  },
  endPartnership: {
    params: { partnershipId: partnership.id },
    body: { confirmed: true, goodFaith: true },
    reply: { ...partnership, etag: 'v2', state: 'ended', endedAt: '2026-11-20T09:00:00.000Z' },
  },
  getPartnershipInvitation: { params: { invitationId: invitation.id }, reply: invitation },
  revokePartnershipInvitation: {
    params: { invitationId: invitation.id },
    reply: { ...invitation, etag: 'v2', state: 'revoked', revokedAt: '2026-11-20T09:00:00.000Z' },
  },
  renewPartnershipInvitation: {
    params: { invitationId: invitation.id },
    body: {},
    reply: { invitation: { ...invitation, etag: 'v2', expiresAt: '2026-12-20T09:00:00.000Z' }, letter },
  },
  invitePartner: {
    body: { referenceName: 'Studio Brandl' },
    reply: {
      invitation: {
        id: 'invitation-mvbkjvkb',
        etag: 'v1',
        state: 'drafted',
        referenceName: 'Studio Brandl',
        createdAt: '2026-11-20T09:00:00.000Z',
        createdBy: 'Svenja Petersen',
        expiresAt: '2026-12-20T09:00:00.000Z',
      },
      letter,
    },
  },
  listPartnershipInvitations: {
    reply: {
      items: [
        {
          id: 'invitation-partnership',
          etag: 'v1',
          state: 'drafted',
          referenceName: 'Studio Brandl',
          email: 'k.brandl@studio-brandl.example',
          createdAt: '2026-11-18T09:00:00.000Z',
          createdBy: 'Svenja Petersen',
          expiresAt: '2026-12-18T09:00:00.000Z',
        },
      ],
      total: 1,
    },
  },
  completePartnershipInvitation: {
    params: { invitationId: 'invitation-partnership' },
    body: { subject: 'Moin', body: `Here: https://portal.nordwind.example/authorize-provider#invitation=${token}` },
    reply: {
      id: 'invitation-partnership',
      etag: 'v1',
      state: 'drafted',
      referenceName: 'Studio Brandl',
      email: 'k.brandl@studio-brandl.example',
      createdAt: '2026-11-18T09:00:00.000Z',
      createdBy: 'Svenja Petersen',
      expiresAt: '2026-12-18T09:00:00.000Z',
    },
  },
  previewPartnershipInvitation: {
    body: { token: token },
    reply: {
      provider: nordwind,
      reseller: studioBrandl,
      invitedBy: 'Svenja Petersen',
      invitedAt: '2026-11-18T09:00:00.000Z',
      expiresAt: '2026-12-18T09:00:00.000Z',
      decision: { allowed: true },
    },
  },
  authorizeProvider: {
    body: { token: token, consent: true },
    reply: {
      id: 'partnership-mvbkjvkb',
      etag: 'v1',
      state: 'authorized',
      adminAccess: 'granted',
      provider: nordwind,
      reseller: studioBrandl,
      authorizedAt: '2026-11-20T09:00:00.000Z',
      authorizedBy: 'Katrin Brandl',
      sharedCustomers: 0,
      readiness: { enrollment: 'ready', mpnId: '5284193', sameRegion: true, missing: [] },
    },
  },
};
