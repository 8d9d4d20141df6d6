import { organizationId } from '../parties/party.fixtures.js';
import type { AccessAssignment, DelegatedAdmin, NewDelegatedAdmin } from './delegated-admin.js';
import { directoryRoles } from './directory-role.js';

export const now = new Date('2026-11-22T10:00:00Z');

/** What Studio Brandl asks Praxis Lindenhof for. */
export const aRequest = (facts: Partial<NewDelegatedAdmin> = {}): NewDelegatedAdmin => ({
  name: 'Lindenhof helpdesk',
  duration: 'P1Y',
  roles: [directoryRoles['helpdesk-administrator'], directoryRoles['license-administrator']],
  autoExtend: 'off',
  customerId: organizationId('praxis-lindenhof'),
  ...facts,
});

/** Studio Brandl's relationship with Praxis Lindenhof, in force for a year. */
export const aDelegatedAdmin = (facts: Partial<DelegatedAdmin> = {}): DelegatedAdmin => ({
  id: 'r1',
  etag: 'v1',
  name: 'Lindenhof helpdesk',
  partnerId: organizationId('studio-brandl'),
  customerId: organizationId('praxis-lindenhof'),
  roles: [directoryRoles['helpdesk-administrator'], directoryRoles['license-administrator']],
  duration: 'P1Y',
  autoExtend: 'off',
  state: 'active',
  lockedAt: '2026-05-01T09:00:00Z',
  activatedAt: '2026-05-02T09:00:00Z',
  endsAt: '2027-05-02T09:00:00Z',
  ...facts,
});

/** The helpdesk group of Studio Brandl with one of its roles. */
export const anAssignment = (facts: Partial<AccessAssignment> = {}): AccessAssignment => ({
  id: 'a1',
  relationshipId: 'r1',
  groupId: 'helpdesk-group',
  roles: [directoryRoles['helpdesk-administrator']],
  state: 'active',
  ...facts,
});
