import { isAgreementSigned, regionOf, type OnRecordFacts, type PartnerRecord } from '@twotier/core';
import type { Company, Standing } from './records.js';
import type { World } from './world.js';

/** What looking a PartnerID up brings to light, as far as the records say (R-ORD-21). */
function partnerRecordOf(world: World, partnerId: string): PartnerRecord | undefined {
  const standing = world.standingOfPartnerId(partnerId);
  if (!standing?.partnerId) return undefined;

  const { organizationId, authorization, program, signatures } = standing;
  const { type, country } = standing.partnerId;
  const { kind } = world.company(organizationId);
  const region = regionOf(country);
  return {
    partnerId,
    type,
    country,
    organizationId,
    kind,
    status: statusOf({ authorization, program }),
    agreementSigned: region !== undefined && isAgreementSigned(signatures, region),
  };
}

const statusOf = ({ authorization, program }: Pick<Standing, 'authorization' | 'program'>): PartnerRecord['status'] => {
  if (authorization === 'suspended') return 'suspended';
  return authorization === 'authorized' && program === 'active' ? 'active' : 'inactive';
};

/** The reseller that an order puts on record: by the PartnerID that the order names, else by the reseller's own. */
export function onRecordFacts(
  world: World,
  provider: Company,
  {
    resellerId,
    partnerId = world.standings.get(resellerId)?.partnerId?.mpnId,
    resellerConsent,
  }: {
    readonly resellerId: string;
    readonly partnerId?: string | undefined;
    readonly resellerConsent?: boolean | undefined;
  },
): OnRecordFacts {
  return {
    partnerId,
    record: partnerId === undefined ? undefined : partnerRecordOf(world, partnerId),
    providerCountry: provider.country,
    consentAttested: resellerConsent,
  };
}
