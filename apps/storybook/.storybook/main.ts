import type { StorybookConfig } from '@storybook/web-components-vite';
import { msw } from 'msw/vite';
import { prepared, source } from '../../../vitest.shared.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../../../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', 'msw-storybook-addon'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Stories show the sources, so an edit in any package is seen without a build.
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, ...source.resolve },
    optimizeDeps: { ...vite.optimizeDeps, ...prepared.optimizeDeps },
    plugins: [...(vite.plugins ?? []), msw({ mode: 'worker-only' })],
  }),
};

export default config;
