import * as z from 'zod/mini';
import type { FieldIssueCode } from '../field-issue.js';

/** The directory's own roles that the program's documents name, by the ids of their templates. There are more. */
export const directoryRoles = {
  'application-administrator': '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
  'billing-administrator': 'b0f54661-2d74-4c50-afa3-1ec803f12efe',
  'cloud-application-administrator': '158c047a-c907-4556-b7ef-446551a6b5f7',
  'directory-readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'directory-writers': '9360feb5-f418-4baa-8175-e2a00bac4301',
  'global-administrator': '62e90394-69f5-4237-9190-012177145e10',
  'global-reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  'helpdesk-administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'license-administrator': '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
  'privileged-authentication-administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'privileged-role-administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'service-support-administrator': 'f023fd81-a637-4b56-95fd-791ac0226033',
  'user-administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
} as const;

export type DirectoryRoleName = keyof typeof directoryRoles;

/** The id of a directory role's template, in small letters: two ways to write one id are one role. */
export const DirectoryRoleId = /* @__PURE__ */ z.string().check(
  z.trim(),
  z.toLowerCase(),
  z.refine((value) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(value), {
    error: 'invalid' satisfies FieldIssueCode,
  }),
);
export type DirectoryRoleId = z.infer<typeof DirectoryRoleId>;

/** The roles that are taken for built-in where the caller hands in no longer list. */
export const namedDirectoryRoles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(directoryRoles),
);

const ofReseller = [
  'directory-readers',
  'directory-writers',
  'license-administrator',
  'service-support-administrator',
  'user-administrator',
  'privileged-role-administrator',
  'helpdesk-administrator',
  'privileged-authentication-administrator',
  'global-reader',
] as const satisfies DirectoryRoleName[];
const ofProviderToo = [
  'cloud-application-administrator',
  'application-administrator',
] as const satisfies DirectoryRoleName[];

/** What a relationship is made of that begins by itself. */
export interface DefaultDelegatedAdmin {
  readonly roles: readonly DirectoryRoleId[];
  readonly duration: 'P1Y';
  readonly autoExtend: 'off';
}

/**
 * The relationship that a customer newly created by a provider begins with, for each of the two partners (R-ADM-15). It
 * opens nothing to anybody before its roles are assigned to groups (R-ADM-20).
 */
export const defaultDelegatedAdmin = (party: 'indirect-provider' | 'indirect-reseller'): DefaultDelegatedAdmin => ({
  roles: [...ofReseller, ...(party === 'indirect-provider' ? ofProviderToo : [])].map((name) => directoryRoles[name]),
  duration: 'P1Y',
  autoExtend: 'off',
});
