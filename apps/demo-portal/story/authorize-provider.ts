import type { Demo } from './demo.js';
export async function authorizeProvider(_: Demo): Promise<string> { return 'x'.repeat(16); }
