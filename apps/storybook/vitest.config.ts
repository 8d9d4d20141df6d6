import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { browser, source } from '../../vitest.shared.ts';

export default defineConfig({
  ...source,
  plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
  test: { name: 'storybook', browser: await browser() },
});
