/** Flags that make Chromium behave the same on every machine. */
export const chromiumArgs: string[];
/** The path of a Chromium that runs here; fetches one when there is none. */
export function ensureChromium(): Promise<string | undefined>;
