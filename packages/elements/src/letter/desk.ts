import type { Letter } from '@twotier/client';
import { canSendInvitationText, type InvitationTextRefusal } from '@twotier/core';
import type { LetterKind } from './events.js';
import { toAround, toText } from './letter-text.js';

/** Whose letter it is. */
export interface Addressed {
  readonly id: string;
  readonly email?: string | undefined;
  readonly expiresAt: string;
}

/** The letter on the desk. */
export interface Desk {
  readonly invitationId: string;
  readonly kind: LetterKind;
  readonly to: string;
  readonly expiresAt: string;
  readonly letter: Letter;
  readonly subject: string;
  /** Around the protected link, or as one text in which it can be lost. */
  readonly mode: 'around' | 'whole';
  readonly above: string;
  readonly below: string;
  readonly whole: string;
  /** The last text that had its link. */
  readonly good: string;
  /** Whether a missing link is spoken of: after the text was left once, or taken out. */
  readonly isChecked: boolean;
  /** In the mail program or on the clipboard as it stands. */
  readonly isOut: boolean;
  readonly isTooLong: boolean;
  readonly isAsking: boolean;
}

/** The letter as it was drafted, before anybody has touched it. */
export function openDesk({ id, email = '', expiresAt }: Addressed, kind: LetterKind, letter: Letter): Desk {
  const around = toAround(letter.body, letter.link);
  const whole = toText(around, letter.link);
  return {
    invitationId: id,
    kind,
    to: email,
    expiresAt,
    letter,
    subject: letter.subject,
    mode: 'around',
    ...around,
    whole,
    good: whole,
    isChecked: false,
    isOut: false,
    isTooLong: false,
    isAsking: false,
  };
}

/** The letter as it would leave the page. */
export const textOf = (desk: Desk): string => (desk.mode === 'whole' ? desk.whole : toText(desk, desk.letter.link));

/** Why it may not leave the page, if so. */
export function refusalOf(desk: Desk): InvitationTextRefusal | undefined {
  const decision = canSendInvitationText(textOf(desk), desk.letter.link);
  return decision.allowed ? undefined : decision.reason;
}
