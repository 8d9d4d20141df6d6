import { organizationId, userId } from '../parties/party.fixtures.js';
import type { RoleId } from './role.js';
import type { User } from './user.js';

/** Somebody of Studio Brandl who can sign in. */
export const aUser = (id: string, roles: readonly RoleId[], facts: Partial<User> = {}): User => ({
  id: userId(id),
  organizationId: organizationId('studio-brandl'),
  fullName: id,
  email: `${id}@studio-brandl.example`,
  userName: `${id}@studiobrandl.onmicrosoft.example`,
  roles: [...roles],
  status: 'active',
  ...facts,
});

/** Katrin Brandl, global admin and admin agent of Studio Brandl. */
export const katrin = (facts: Partial<User> = {}): User => aUser('katrin', ['global-admin', 'admin-agent'], facts);

/** Jonas Weber, who sells. */
export const jonas = (facts: Partial<User> = {}): User => aUser('jonas', ['sales-agent'], facts);

/** Svenja Petersen, admin agent of the distributor Nordwind. */
export const svenja = (facts: Partial<User> = {}): User =>
  aUser('svenja', ['admin-agent'], { organizationId: organizationId('nordwind'), ...facts });

/** Mira Lindner, global admin of the customer Praxis Lindenhof. */
export const mira = (facts: Partial<User> = {}): User =>
  aUser('mira', ['global-admin'], { organizationId: organizationId('praxis-lindenhof'), ...facts });
