import {
  acceptCustomerInvitation,
  completeCustomerInvitation,
  declineCustomerInvitation,
  getCustomerInvitation,
  inviteCustomer,
  listCustomerInvitations,
  listInvitationAcceptances,
  previewCustomerInvitation,
  renewCustomerInvitation,
  revokeCustomerInvitation,
  type BodyOf,
} from '@twotier/api/calls';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import type { EditedLetter } from './partnerships.js';
import { itemsOf, list as listOf, read, write, type WalkOptions, type Resources } from './resource.js';

/** What of the list of invitations is wanted. */
export type CustomerInvitationsQuery = QueryFor<typeof listCustomerInvitations>;
/** Whose acceptances are wanted. */
export type AcceptancesQuery = { readonly invitationId: string } & QueryFor<typeof listInvitationAcceptances>;
/** Which invitation gets a new link, and the language of its letter. */
export type CustomerInvitationRenewal = { readonly invitationId: string } & BodyOf<typeof renewCustomerInvitation>;

/** The invitations by which a reseller asks customers, and the page behind their links. */
export const customerInvitations = (resources: Resources) => {
  const key = keys.customerInvitations;
  const list = listOf(
    resources,
    listCustomerInvitations,
    [...key, 'list'],
    (query: CustomerInvitationsQuery | undefined) => ({ query }),
  );

  return {
    list,

    /** Every invitation, page after page. */
    all: (query: CustomerInvitationsQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),

    /** Drafts an invitation. The reply has its letter with the link, this one time. */
    add: write(resources, inviteCustomer, (body: BodyOf<typeof inviteCustomer>) => ({ body }), [key]),

    complete: write(
      resources,
      completeCustomerInvitation,
      ({ invitationId, ...body }: EditedLetter) => ({ params: { invitationId }, body }),
      [key],
    ),

    get: read(resources, getCustomerInvitation, [...key, 'one'], (invitationId: string) => ({
      params: { invitationId },
    })),

    /** Who has accepted: many may through a reusable link, each on its own. */
    acceptances: listOf(
      resources,
      listInvitationAcceptances,
      [...key, 'acceptances'],
      ({ invitationId, ...query }: AcceptancesQuery) => ({ params: { invitationId }, query }),
    ),

    revoke: write(
      resources,
      revokeCustomerInvitation,
      ({ invitationId }: { readonly invitationId: string }) => ({ params: { invitationId } }),
      [key],
    ),

    /** A new link for the same invitation. The reply has its letter, this one time. */
    renew: write(
      resources,
      renewCustomerInvitation,
      ({ invitationId, ...body }: CustomerInvitationRenewal) => ({ params: { invitationId }, body }),
      [key],
    ),

    /** What the link's page shows. Its token stays out of the query key. */
    preview: read(resources, previewCustomerInvitation, [...key, 'preview'], (token: string) => ({ body: { token } }), {
      keyOf: (token) => resources.connection.nameOf(token),
    }),

    // Neither answer refreshes the preview: the link has done its work and opens nothing any more.
    accept: write(resources, acceptCustomerInvitation, (body: BodyOf<typeof acceptCustomerInvitation>) => ({ body }), [
      list.queryKey,
      keys.customers,
    ]),

    decline: write(
      resources,
      declineCustomerInvitation,
      (body: BodyOf<typeof declineCustomerInvitation>) => ({ body }),
      [list.queryKey],
    ),
  };
};
