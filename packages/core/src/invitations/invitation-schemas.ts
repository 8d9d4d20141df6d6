import * as z from 'zod/mini';
import { invitationKinds, invitationStates, type InvitationState as State } from './invitation-state.js';

// Apart from the rules about invitations, so that a page which only asks them loads no schema.

export const InvitationState = /* @__PURE__ */ z.enum(invitationStates as [State, ...State[]]);
export type InvitationState = State;

/** Whether the customer is tied to the reseller alone or to reseller and provider. */
export const InvitationKind = /* @__PURE__ */ z.enum(invitationKinds);
export type InvitationKind = z.infer<typeof InvitationKind>;
