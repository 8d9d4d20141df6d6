import { defineConfig } from 'vitest/config';
import { browser, prepared, source } from '../../vitest.shared.ts';

export default defineConfig({
  ...source,
  ...prepared,
  test: { name: 'client-browser', include: ['src/**/*.browser.ts'], browser: await browser() },
});
