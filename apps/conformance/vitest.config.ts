import { defineConfig } from 'vitest/config';
import { source } from '../../vitest.shared.ts';

/** One implementation, asked over HTTP. The files run one after another: they share its world. */
export default defineConfig({
  ...source,
  test: {
    name: 'conformance',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/implementation.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
