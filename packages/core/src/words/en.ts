import { refusals } from './en/refusals.js';
import { terms } from './en/terms.js';
import type { Words } from './words.js';

/** The words of the rules in English. */
export const words: Words = { ...terms, refusals };
