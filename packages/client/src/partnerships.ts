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
  type BodyOf,
} from '@twotier/api/calls';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, list as listOf, read, write, type WalkOptions, type Resources } from './resource.js';

/** What of the list of partnerships is wanted. */
export type PartnershipsQuery = QueryFor<typeof listPartnerships>;
/** Which page of the invitations is wanted. */
export type PartnershipInvitationsQuery = QueryFor<typeof listPartnershipInvitations>;
/** Whose shared customers are wanted, and which page of them. */
export type SharedCustomersQuery = { readonly partnershipId: string } & QueryFor<typeof listSharedCustomers>;

/** The subject and text of an invitation as the sender has edited them. */
export type EditedLetter = { readonly invitationId: string } & BodyOf<typeof completePartnershipInvitation>;

/** Which invitation gets a new link, and the language of its letter. */
export type PartnershipInvitationRenewal = { readonly invitationId: string } & BodyOf<
  typeof renewPartnershipInvitation
>;

/** A partnership as the caller has last seen it. */
export interface PartnershipVersion {
  readonly partnershipId: string;
  readonly etag: string;
}
/** What the provider confirms and affirms with it. */
export type PartnershipEnd = PartnershipVersion & BodyOf<typeof endPartnership>;

/** The partnerships of a provider and its resellers, from either side. */
export const partnerships = (resources: Resources) => {
  const list = listOf(
    resources,
    listPartnerships,
    [...keys.partnerships, 'list'],
    (query: PartnershipsQuery | undefined) => ({
      query,
    }),
  );

  return {
    list,

    /** Every partnership, page after page. */
    all: (query: PartnershipsQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),

    /** The customers that have a relationship with both. */
    sharedCustomers: listOf(
      resources,
      listSharedCustomers,
      [...keys.partnerships, 'shared-customers'],
      ({ partnershipId, ...query }: SharedCustomersQuery) => ({ params: { partnershipId }, query }),
    ),

    get: read(resources, getPartnership, [...keys.partnerships, 'one'], (partnershipId: string) => ({
      params: { partnershipId },
    })),

    /** Whether this person may end it, what would go and what would stay. */
    previewEnd: read(resources, previewPartnershipEnd, [...keys.partnerships, 'ending'], (partnershipId: string) => ({
      params: { partnershipId },
    })),

    /** By the provider. Customers, subscriptions and the administrator access stay. */
    end: write(
      resources,
      endPartnership,
      ({ partnershipId, etag, ...body }: PartnershipEnd) => ({ params: { partnershipId }, ifMatch: etag, body }),
      [keys.partnerships, keys.customers, keys.readiness],
    ),

    /** Takes the provider's administrator access away. The partnership stays. */
    removeAdminAccess: write(
      resources,
      removeAdminAccess,
      ({ partnershipId, etag }: PartnershipVersion) => ({
        params: { partnershipId },
        ifMatch: etag,
      }),
      [keys.partnerships],
    ),
  };
};

/** The invitations by which a provider asks resellers, and the page behind their links. */
export const partnershipInvitations = (resources: Resources) => {
  const key = keys.partnershipInvitations;
  const list = listOf(
    resources,
    listPartnershipInvitations,
    [...key, 'list'],
    (query: PartnershipInvitationsQuery | undefined) => ({ query }),
  );

  return {
    list,

    /** Every invitation, page after page. */
    all: (query: PartnershipInvitationsQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),

    /** Drafts an invitation. The reply has its letter with the link, this one time. */
    add: write(resources, invitePartner, (body: BodyOf<typeof invitePartner>) => ({ body }), [key]),

    get: read(resources, getPartnershipInvitation, [...key, 'one'], (invitationId: string) => ({
      params: { invitationId },
    })),

    revoke: write(
      resources,
      revokePartnershipInvitation,
      ({ invitationId }: { readonly invitationId: string }) => ({ params: { invitationId } }),
      [key],
    ),

    /** A new link for the same invitation. The reply has its letter, this one time. */
    renew: write(
      resources,
      renewPartnershipInvitation,
      ({ invitationId, ...body }: PartnershipInvitationRenewal) => ({ params: { invitationId }, body }),
      [key],
    ),

    complete: write(
      resources,
      completePartnershipInvitation,
      ({ invitationId, ...body }: EditedLetter) => ({ params: { invitationId }, body }),
      [key],
    ),

    /** What the link's page shows. Its token stays out of the query key. */
    preview: read(
      resources,
      previewPartnershipInvitation,
      [...key, 'preview'],
      (token: string) => ({ body: { token } }),
      { keyOf: (token) => resources.connection.nameOf(token) },
    ),

    /** *Authorize indirect provider*. */
    authorize: write(resources, authorizeProvider, (body: BodyOf<typeof authorizeProvider>) => ({ body }), [
      keys.partnerships,
      keys.readiness,
      // Not the preview: the link has done its work and opens nothing any more.
      list.queryKey,
    ]),
  };
};
