import type { Session } from '@twotier/client';
import { current, sourceDocument, type Actor, type ProgrammePolicy } from '@twotier/core';

/** Who writes invitations, as the rules want to know it. A policy this version does not know is read as the source document's. */
export const actingIn = ({ user, policy }: Session): { readonly actor: Actor; readonly policy: ProgrammePolicy } => ({
  // The contract's ids are plain texts; the rules only compare them.
  actor: user as unknown as Actor,
  policy: policy === current.name ? current : sourceDocument,
});
