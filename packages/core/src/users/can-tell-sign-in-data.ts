import { allowed, refused, type Decision } from '../decision.js';
import { canAct, type ActRefusal } from './can-act.js';
import type { Actor } from './user.js';

/** Whose first sign-in it is: somebody of the own staff, or the administrator of a customer that a provider has added. */
export type SignInDataOf = 'own-user' | 'added-customer';

const rules = { 'own-user': 'R-USR-10', 'added-customer': 'R-CUS-33' } as const;

export type TellSignInDataRefusal =
  | ActRefusal
  | { readonly code: 'sign-in-data-told'; readonly rule: 'R-USR-10' | 'R-CUS-33'; readonly userName: string };

/**
 * Whether user name and temporary password may be told: once, on the page that follows the making, to the person who has
 * made the sign-in. So it is with a new user (R-USR-10) and with the administrator of an added customer (R-CUS-33).
 * Whoever has missed them has a new password made (R-OWN-08).
 */
export function canTellSignInData({
  actor,
  madeBy,
  of,
  userName,
  wasTold,
}: {
  readonly actor: Actor;
  /** The id of the person who has made the sign-in. */
  readonly madeBy: string;
  readonly of: SignInDataOf;
  readonly userName: string;
  /** Where nobody knows it, they count as told. */
  readonly wasTold: boolean | undefined;
}): Decision<TellSignInDataRefusal> {
  const act = canAct(actor);
  if (!act.allowed) return act;

  return actor.id === madeBy && wasTold === false
    ? allowed
    : refused({ code: 'sign-in-data-told', rule: rules[of], userName });
}
