import { nordwind, praxisLindenhof, studioBrandl, token } from './cast.js';
import type { ExamplesOf } from './example.js';

export const invitationsExamples: ExamplesOf<
  | 'inviteCustomer'
  | 'listCustomerInvitations'
  | 'getCustomerInvitation'
  | 'listInvitationAcceptances'
  | 'completeCustomerInvitation'
  | 'revokeCustomerInvitation'
  | 'renewCustomerInvitation'
  | 'previewCustomerInvitation'
  | 'acceptCustomerInvitation'
  | 'declineCustomerInvitation'
> = {
  inviteCustomer: {
    body: { kind: 'joint', providerId: 'nordwind' },
    reply: {
      invitation: {
        id: 'invitation-6z8czx2x',
        etag: 'v1',
        state: 'drafted',
        referenceName: '',
        createdAt: '2026-11-20T09:00:00.000Z',
        createdBy: 'Katrin Brandl',
        expiresAt: '2026-12-20T09:00:00.000Z',
        kind: 'joint',
        reach: 'personal',
        acceptances: 0,
        provider: nordwind,
      },
      letter: {
        link: `https://portal.nordwind.example/accept-invitation#invitation=${token}`,
        subject: 'Confirm Studio Brandl IT GmbH and Nordwind Distribution GmbH as your resellers',
        body: `Hello,\n\nStudio Brandl IT GmbH would like to look after your Microsoft cloud services. Our distributor Nordwind Distribution GmbH places the orders for them. Open this link as a global admin and confirm both of us as your resellers of record:\n\nhttps://portal.nordwind.example/accept-invitation#invitation=${token}\n\nThe link is meant for you alone and works once, until 20 December 2026. Nothing changes before you confirm.\n\nKatrin Brandl\nStudio Brandl IT GmbH`,
      },
    },
  },
  listCustomerInvitations: {
    reply: {
      items: [
        {
          id: 'invitation-drafted',
          etag: 'v1',
          state: 'drafted',
          referenceName: 'Töpferei Auwald',
          email: 'e.auwald@toepfereiauwald.example',
          createdAt: '2026-11-18T09:00:00.000Z',
          createdBy: 'Katrin Brandl',
          expiresAt: '2026-12-18T09:00:00.000Z',
          kind: 'single',
          reach: 'personal',
          acceptances: 0,
        },
        {
          id: 'invitation-opened',
          etag: 'v1',
          state: 'opened',
          referenceName: 'Schreinerei Haslbeck',
          email: 'buero@haslbeck.example',
          createdAt: '2026-11-11T09:00:00.000Z',
          createdBy: 'Katrin Brandl',
          expiresAt: '2026-12-11T09:00:00.000Z',
          openedAt: '2026-11-13T09:00:00.000Z',
          kind: 'joint',
          reach: 'personal',
          acceptances: 0,
          provider: nordwind,
        },
      ],
      total: 6,
      next: 'WyJKb25hcyJd',
    },
  },
  getCustomerInvitation: {
    params: { invitationId: 'invitation-6z8czx2x' },
    reply: {
      id: 'invitation-6z8czx2x',
      etag: 'v2',
      state: 'opened',
      referenceName: 'Autumn fair',
      createdAt: '2026-11-01T09:00:00.000Z',
      createdBy: 'Katrin Brandl',
      expiresAt: '2026-12-01T09:00:00.000Z',
      openedAt: '2026-11-03T09:00:00.000Z',
      kind: 'single',
      reach: 'reusable',
      acceptances: 1,
    },
  },
  listInvitationAcceptances: {
    params: { invitationId: 'invitation-6z8czx2x' },
    reply: {
      items: [
        { customer: { id: 'praxis-lindenhof', name: 'Praxis Lindenhof' }, acceptedAt: '2026-11-04T09:00:00.000Z' },
      ],
      total: 1,
    },
  },
  completeCustomerInvitation: {
    params: { invitationId: 'invitation-drafted' },
    body: { subject: 'Hello', body: `Here: https://portal.nordwind.example/accept-invitation#invitation=${token}` },
    reply: {
      id: 'invitation-drafted',
      etag: 'v1',
      state: 'drafted',
      referenceName: 'Töpferei Auwald',
      email: 'e.auwald@toepfereiauwald.example',
      createdAt: '2026-11-18T09:00:00.000Z',
      createdBy: 'Katrin Brandl',
      expiresAt: '2026-12-18T09:00:00.000Z',
      kind: 'single',
      reach: 'personal',
      acceptances: 0,
    },
  },
  revokeCustomerInvitation: {
    params: { invitationId: 'invitation-drafted' },
    reply: {
      id: 'invitation-drafted',
      etag: 'v2',
      state: 'revoked',
      referenceName: 'Töpferei Auwald',
      email: 'e.auwald@toepfereiauwald.example',
      createdAt: '2026-11-18T09:00:00.000Z',
      createdBy: 'Katrin Brandl',
      expiresAt: '2026-12-18T09:00:00.000Z',
      revokedAt: '2026-11-20T09:00:00.000Z',
      kind: 'single',
      reach: 'personal',
      acceptances: 0,
    },
  },
  renewCustomerInvitation: {
    params: { invitationId: 'invitation-declined' },
    body: {},
    reply: {
      invitation: {
        id: 'invitation-declined',
        etag: 'v2',
        state: 'drafted',
        referenceName: 'Gasthof zur Linde',
        email: 'post@zurlinde.example',
        createdAt: '2026-10-31T09:00:00.000Z',
        createdBy: 'Katrin Brandl',
        expiresAt: '2026-12-20T09:00:00.000Z',
        kind: 'joint',
        reach: 'personal',
        acceptances: 0,
        provider: nordwind,
      },
      letter: {
        link: `https://portal.nordwind.example/accept-invitation#invitation=${token}`,
        subject: 'Confirm Studio Brandl IT GmbH and Nordwind Distribution GmbH as your resellers',
        body: `Hello,\n\nStudio Brandl IT GmbH would like to look after your Microsoft cloud services. Our distributor Nordwind Distribution GmbH places the orders for them. Open this link as a global admin and confirm both of us as your resellers of record:\n\nhttps://portal.nordwind.example/accept-invitation#invitation=${token}\n\nThe link is meant for you alone and works once, until 20 December 2026. Nothing changes before you confirm.\n\nKatrin Brandl\nStudio Brandl IT GmbH`,
      },
    },
  },
  previewCustomerInvitation: {
    body: { token: token },
    reply: {
      kind: 'joint',
      reseller: studioBrandl,
      provider: nordwind,
      customer: praxisLindenhof,
      invitedBy: 'Katrin Brandl',
      invitedAt: '2026-11-20T09:00:00.000Z',
      expiresAt: '2026-12-20T09:00:00.000Z',
      decision: { allowed: true },
    },
  },
  acceptCustomerInvitation: {
    body: { token: token, consent: true },
    reply: { kind: 'joint', partners: [studioBrandl, nordwind], acceptedAt: '2026-11-20T09:00:00.000Z' },
  },
  declineCustomerInvitation: {
    body: { token: token, reason: 'We have a partner already.' },
    reply: { declinedAt: '2026-11-20T09:00:00.000Z' },
  },
};
