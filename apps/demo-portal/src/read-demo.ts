import type { Backend } from './backend.js';
import { readCast } from './cast.js';
import type { Controls } from './controls.js';
import { readStory } from './story.js';
import type { Demo } from './view.js';

const nobody: Demo = { personas: [], mails: [], now: undefined, story: undefined };

/** The demo's state for one page. Without the mock server the portal is still a portal. */
export async function readDemo(backend: Backend, controls: Controls): Promise<Demo> {
  try {
    // Asked first and alone: without an answer there is nobody to wait for.
    const now = await controls.now();
    const [personas, mails] = await Promise.all([readCast(backend, controls), controls.outbox()]);
    return { personas, mails, now, story: await readStory(backend, personas, mails) };
  } catch {
    return nobody;
  }
}
