import { decide, type Question } from '@twotier/api/calls';
import { keys } from './keys.js';
import { read, type Resources } from './resource.js';

/** What the caller may do, asked of the server's rules. */
export const decisions = (resources: Resources) => ({
  /** Up to a thousand questions; the answers come in their order, each with its refusal. */
  ask: read(resources, decide, keys.decisions, (questions: Question[]) => ({ body: { questions } })),
});
