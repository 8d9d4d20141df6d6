import { organizationId } from '../parties/party.fixtures.js';
import type { PartnershipFacts } from './partnership.js';

/** Nordwind and Studio Brandl, connected. */
export const aPartnership = (facts: Partial<PartnershipFacts> = {}): PartnershipFacts => ({
  id: 'nordwind-studio-brandl',
  providerId: organizationId('nordwind'),
  resellerId: organizationId('studio-brandl'),
  state: 'authorized',
  adminAccess: 'granted',
  ...facts,
});
