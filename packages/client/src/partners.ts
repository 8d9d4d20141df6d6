import { grantAdminPermissions, listPartners, takeAwayAdminPermissions } from '@twotier/api/calls';
import type { QueryFor } from './connection.js';
import { keys } from './keys.js';
import { itemsOf, list as listOf, write, type WalkOptions, type Resources } from './resource.js';

/** What of the list of partners is wanted. */
export type PartnersQuery = QueryFor<typeof listPartners>;

/** A partner's edge as the customer has last seen it. */
export interface PartnerVersion {
  readonly partnerId: string;
  readonly etag: string;
}

/** A customer's own resellers of record. */
export const partners = (resources: Resources) => {
  const key = keys.partners;
  const ofVersion = ({ partnerId, etag }: PartnerVersion) => ({ params: { partnerId }, ifMatch: etag });
  const list = listOf(resources, listPartners, [...key, 'list'], (query: PartnersQuery | undefined) => ({ query }));

  return {
    list,

    /** Every partner, page after page. */
    all: (query: PartnersQuery = {}, options?: WalkOptions) => itemsOf(list, query, options),

    /** Gives the administrator permissions back. */
    grantAdminPermissions: write(resources, grantAdminPermissions, ofVersion, [key]),

    /** Takes the administrator permissions away. The relationship stays. */
    takeAwayAdminPermissions: write(resources, takeAwayAdminPermissions, ofVersion, [key]),
  };
};
