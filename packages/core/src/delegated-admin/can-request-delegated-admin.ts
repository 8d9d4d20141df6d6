import { allowed, refused, type Decision } from '../decision.js';
import type { PartyKind } from '../parties/party.js';
import type { PartnershipFacts } from '../partnerships/partnership.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canUse, type ActRefusal, type PermissionMissing } from '../users/can-act.js';
import { clouds, type Cloud } from '../users/tenant.js';
import type { Actor } from '../users/user.js';
import type { NewDelegatedAdmin } from './delegated-admin.js';
import { directoryRoles, namedDirectoryRoles, type DirectoryRoleId } from './directory-role.js';

/** What a relationship's roles and its automatic extension can be refused for, when it is made or changed. */
export type DelegatedAdminTermsRefusal =
  | { readonly code: 'delegated-admin-name-taken'; readonly rule: 'R-ADM-03'; readonly name: string }
  | { readonly code: 'unknown-directory-role'; readonly rule: 'R-ADM-14'; readonly roleId: DirectoryRoleId }
  | { readonly code: 'auto-extension-barred'; readonly rule: 'R-ADM-10' }
  | { readonly code: 'own-customer'; readonly rule: 'R-GEN-26'; readonly organizationId: string };

export type RequestDelegatedAdminRefusal =
  | ActRefusal
  | PermissionMissing
  | DelegatedAdminTermsRefusal
  | { readonly code: 'not-a-partner'; readonly rule: 'R-ADM-05'; readonly party: PartyKind }
  | { readonly code: 'granular-admin-not-in-cloud'; readonly rule: 'R-ADM-19'; readonly cloud: Cloud }
  | { readonly code: 'cloud-unknown'; readonly rule: 'R-ADM-19' }
  | { readonly code: 'only-provider-requests-for-reseller'; readonly rule: 'R-ADM-16'; readonly party: PartyKind }
  | {
      readonly code: 'no-partnership';
      readonly rule: 'R-ADM-16';
      readonly providerId: string;
      readonly resellerId: string;
    };

/** What the terms of a relationship are held against. */
export interface TermsFacts {
  /** The names of the partner's other relationships. */
  readonly names: readonly string[];
  /** The directory's built-in roles, where the caller knows more than the documents name. */
  readonly builtInRoles?: ReadonlySet<string> | undefined;
}

export interface RequestFacts extends TermsFacts {
  readonly actor: Actor;
  readonly party: PartyKind;
  readonly cloud: Cloud | undefined;
  /** The provider's partnership with the reseller for which it asks. */
  readonly partnership?: PartnershipFacts | undefined;
  readonly policy?: ProgrammePolicy;
}

/**
 * Whether `actor` may ask a customer for this relationship. Both partners may, each for itself (R-ADM-05); a provider
 * also for its reseller, who is then asked first (R-ADM-16). No reseller relationship is needed (R-ADM-04).
 */
export function canRequestDelegatedAdmin(
  { actor, party, cloud, partnership, names, builtInRoles, policy = sourceDocument }: RequestFacts,
  request: NewDelegatedAdmin,
): Decision<RequestDelegatedAdminRefusal> {
  if (party !== 'indirect-provider' && party !== 'indirect-reseller') {
    return refused({ code: 'not-a-partner', rule: 'R-ADM-05', party });
  }
  // Stryker disable next-line ConditionalExpression: the list has no `undefined` either; the compiler wants it said
  if (cloud === undefined || !clouds.includes(cloud)) return refused({ code: 'cloud-unknown', rule: 'R-ADM-19' });
  if (cloud === '21vianet') return refused({ code: 'granular-admin-not-in-cloud', rule: 'R-ADM-19', cloud });

  const use = canUse(actor, 'customer.delegatedAdmin.request', policy);
  if (!use.allowed) return use;

  const { resellerId } = request;
  if (resellerId !== undefined) {
    if (party !== 'indirect-provider') {
      return refused({ code: 'only-provider-requests-for-reseller', rule: 'R-ADM-16', party });
    }
    const providerId = actor.organizationId;
    const isInForce =
      partnership?.state === 'authorized' &&
      partnership.providerId === providerId &&
      partnership.resellerId === resellerId;
    if (!isInForce) return refused({ code: 'no-partnership', rule: 'R-ADM-16', providerId, resellerId });
  }
  return canTakeTerms({ names, builtInRoles, partnerId: resellerId ?? actor.organizationId }, request);
}

/** Whether a relationship can have this name, these roles and this extension, with this customer. */
export function canTakeTerms(
  { names, builtInRoles = namedDirectoryRoles, partnerId }: TermsFacts & { readonly partnerId: string },
  { name, roles, autoExtend, customerId }: Omit<NewDelegatedAdmin, 'duration' | 'resellerId'>,
): Decision<DelegatedAdminTermsRefusal> {
  if (customerId === partnerId) return refused({ code: 'own-customer', rule: 'R-GEN-26', organizationId: partnerId });

  if (names.some((other) => toKey(other) === toKey(name))) {
    return refused({ code: 'delegated-admin-name-taken', rule: 'R-ADM-03', name });
  }
  const unknown = roles.find((id) => !builtInRoles.has(id));
  if (unknown !== undefined) return refused({ code: 'unknown-directory-role', rule: 'R-ADM-14', roleId: unknown });

  if (autoExtend !== 'off' && roles.includes(directoryRoles['global-administrator'])) {
    return refused({ code: 'auto-extension-barred', rule: 'R-ADM-10' });
  }
  return allowed;
}

/** Names that a person would take for the same are the same. */
const toKey = (name: string): string => name.trim().normalize('NFC').toLowerCase();
