import { defineConfig } from 'vitest/config';

/** The whole demo in a browser, as it was built: what a person sees who has just run it. */
export default defineConfig({ test: { name: 'story', include: ['story/**/*.test.ts'] } });
