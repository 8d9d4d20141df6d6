import { allowed, refused, type Decision } from '../decision.js';
import { sourceDocument, type ProgrammePolicy } from '../policy.js';
import { canAct, type ActRefusal } from './can-act.js';
import type { Actor } from './user.js';

export type UsePortalRefusal =
  | ActRefusal
  | { readonly code: 'second-factor-missing'; readonly rule: 'R-USR-36'; readonly userId: string }
  | { readonly code: 'second-factor-unknown'; readonly rule: 'R-USR-36'; readonly userId: string };

/**
 * Whether this person may come in at all: asked once at the door, where a session begins, and therefore not by every
 * other rule again. Later pages let nobody in without multifactor authentication (R-USR-36).
 */
export function canUsePortal({
  actor,
  mfa,
  policy = sourceDocument,
}: {
  actor: Actor;
  /** Whether this sign-in passed multifactor authentication. */
  mfa?: boolean | undefined;
  policy?: ProgrammePolicy;
}): Decision<UsePortalRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;
  if (!policy.multifactor || mfa === true) return allowed;

  return mfa === false
    ? refused({ code: 'second-factor-missing', rule: 'R-USR-36', userId: actor.id })
    : refused({ code: 'second-factor-unknown', rule: 'R-USR-36', userId: actor.id });
}
