import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { browser, prepared, source } from '../../vitest.shared.ts';

export default defineConfig({
  ...source,
  ...prepared,
  plugins: [msw({ mode: 'worker-only' })],
  test: { name: 'elements', include: ['src/**/*.browser.ts'], browser: await browser() },
});
