import type { Demo } from './demo.js';
export async function inviteCustomers(_: Demo): Promise<string[]> { return []; }
