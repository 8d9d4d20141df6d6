import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'packages/client/vitest.browser.config.ts',
      'packages/elements/vitest.node.config.ts',
      'apps/*',
      'apps/demo-portal/vitest.story.config.ts',
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['**/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.browser.ts', '**/*.stories.ts', '**/generated/**', 'apps/**'],
      reporter: ['text', 'json-summary'],
    },
  },
});
