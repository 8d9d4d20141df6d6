// One refusal of every code, for documentation and for tests of those who speak of refusals. Apart from the rules, so
// that no browser loads them.
export { sampleRefusals } from './refusal.fixtures.js';
