import { endSession, getSession, type Session } from '@twotier/api/calls';
import { keys } from './keys.js';
import { nothing, read, write, type Resources } from './resource.js';

/** The session: who it is for and what it opens. */
export const session = (resources: Resources, onSession: (session: Session) => void) => ({
  get: read(resources, getSession, keys.session, nothing, { onReply: onSession }),

  /** Ends the session at the server. `client.logout()` forgets it here. */
  end: write(resources, endSession, nothing, []),
});
