import { organizationId } from '../parties/party.fixtures.js';
import type { Relationship } from './relationship.js';

/** Praxis Lindenhof lets Studio Brandl administer for it. */
export const aRelationship = (facts: Partial<Relationship> = {}): Relationship => ({
  partnerId: organizationId('studio-brandl'),
  customerId: organizationId('praxis-lindenhof'),
  state: 'active',
  origin: 'invitation',
  adminPermissions: true,
  since: '2026-11-20T09:00:00Z',
  ...facts,
});
