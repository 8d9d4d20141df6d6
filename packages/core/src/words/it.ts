import { refusals } from './it/refusals.js';
import { terms } from './it/terms.js';
import type { Words } from './words.js';

/** The words of the rules in Italian. */
export const words: Words = { ...terms, refusals };
