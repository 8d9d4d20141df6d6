import { domainOf } from '../parties/domain.js';

/** The invitation was made for another company. The answer does not tell for which (R-OWN-06). */
export interface InvitationForAnother {
  readonly code: 'invitation-for-another';
  readonly rule: 'R-OWN-06';
}

/** Whether an invitation is for this company: it names nobody, or the domain of this company's work account. */
export const isMeantFor = (
  invitedDomain: string | undefined,
  { domain }: { readonly domain?: string | undefined },
): boolean => invitedDomain === undefined || (domain !== undefined && domainOf(invitedDomain) === domainOf(domain));
