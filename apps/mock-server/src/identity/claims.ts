import type { MembershipSignInAccount, SignInAccount } from '@twotier/sandbox/server';

/** What the ID token of a work account says. */
export interface WorkAccountClaims {
  readonly sub: string;
  readonly name: string;
  readonly preferred_username: string;
  readonly email: string;
  readonly tenant_id: string;
  readonly tenant_domain: string;
  readonly country: string;
  readonly organization_name: string;
  readonly roles: readonly string[];
}

/** What the ID token of Partner Membership Center says. */
export interface MembershipClaims {
  readonly sub: string;
  readonly name: string;
  readonly preferred_username: string;
}

const membershipTexts = ['sub', 'name', 'preferred_username'] as const;
const workAccountTexts = [
  ...membershipTexts,
  'email',
  'tenant_id',
  'tenant_domain',
  'country',
  'organization_name',
] as const;

/** Every claim of each provider, all under the scope `openid`. */
export const claimNames = {
  'work-account': [...workAccountTexts, 'roles'],
  'partner-membership': [...membershipTexts],
} as const;

export const toWorkAccountClaims = (account: SignInAccount): WorkAccountClaims => ({
  sub: account.id,
  name: account.name,
  preferred_username: account.userName,
  email: account.email,
  tenant_id: account.tenantId,
  tenant_domain: account.tenantDomain,
  country: account.country,
  organization_name: account.organizationName,
  roles: account.roles,
});

export const toMembershipClaims = (account: MembershipSignInAccount): MembershipClaims => ({
  sub: account.id,
  name: account.name,
  preferred_username: account.userName,
});

/** Reads an ID token's payload. Throws when a claim is missing: the other side broke its word. */
export function parseWorkAccountClaims(claims: Readonly<Record<string, unknown>>): WorkAccountClaims {
  const { roles } = claims;
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) throw missing('roles');

  return { ...readTexts(claims, workAccountTexts), roles };
}

/** Reads an ID token's payload. Throws when a claim is missing. */
export function parseMembershipClaims(claims: Readonly<Record<string, unknown>>): MembershipClaims {
  return readTexts(claims, membershipTexts);
}

function readTexts<Name extends string>(claims: Readonly<Record<string, unknown>>, names: readonly Name[]) {
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = claims[name];
    if (typeof value !== 'string') throw missing(name);
    texts[name] = value;
  }
  return texts as Record<Name, string>;
}

const missing = (name: string) => new TypeError(`ID token: the claim "${name}" is missing or of the wrong kind.`);
