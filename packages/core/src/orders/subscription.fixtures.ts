import { organizationId } from '../parties/party.fixtures.js';
import type { PartnerRecord } from '../partnerships/partner-on-record.js';
import type { OnRecordFacts } from './can-name-on-order.js';
import type { SubscriptionFacts } from './subscription.js';

/** Ten licenses for Praxis Lindenhof, ordered by Nordwind for Studio Brandl. */
export const aSubscription = (facts: Partial<SubscriptionFacts> = {}): SubscriptionFacts => ({
  id: 'subscription-1',
  customerId: organizationId('praxis-lindenhof'),
  partnerIds: [organizationId('nordwind'), organizationId('studio-brandl')],
  state: 'active',
  quantity: 10,
  assigned: 8,
  commerce: 'new-commerce',
  termStartedAt: '2026-11-20T09:00:00Z',
  ...facts,
});

/** Studio Brandl’s PartnerID as looking it up brings it to light. */
export const aRecord = (facts: Partial<PartnerRecord> = {}): PartnerRecord => ({
  partnerId: '5284193',
  type: 'location',
  country: 'DE',
  organizationId: organizationId('studio-brandl'),
  kind: 'indirect-reseller',
  status: 'active',
  agreementSigned: true,
  ...facts,
});

/** Studio Brandl on record of an order by Nordwind, with its consent. */
export const onRecord = (facts: Partial<OnRecordFacts> = {}): OnRecordFacts => ({
  partnerId: '5284193',
  record: aRecord(),
  providerCountry: 'DE',
  consentAttested: true,
  ...facts,
});
