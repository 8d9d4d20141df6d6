import manifest from '@twotier/elements/custom-elements.json' with { type: 'json' };
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { sandboxHandlers, sandboxLoader } from './sandbox.ts';
import { settled } from './settled.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  // Hooks run last to first: this one ends before the accessibility check begins.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker(...sandboxHandlers);
      await worker.start({
        quiet: true,
        onUnhandledFrame: 'bypass',
        serviceWorker: { url: './mockServiceWorker.js' },
      });
      return worker;
    }),
    sandboxLoader,
  ],
};

export default preview;
