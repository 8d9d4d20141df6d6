import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { chromiumArgs, ensureChromium } from './scripts/browser.mjs';

/** Tests read the workspace's sources: no build is needed, and coverage counts across packages. */
export const source = {
  resolve: { conditions: ['@twotier/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@twotier/source', ...defaultServerConditions] } },
};

const packages = join(import.meta.dirname, 'packages');

/**
 * Where Vite looks, before the first test, for packages to prepare for the browser.
 *
 * It does not look into other packages of the workspace by itself; what it meets
 * later makes it reload the page, and the test that ran in it fails.
 */
export const prepared = {
  optimizeDeps: {
    entries: [
      ...['core', 'api', 'client', 'sandbox', 'elements'].map((name) => join(packages, name, 'src/**/*.ts')),
      '!**/*.test.ts',
    ],
  },
};

/** A real Chromium, the same one on every machine. */
export const browser = async () => {
  const executablePath = await ensureChromium();
  if (!executablePath) throw new Error('No Chromium found. Install Chrome, or set CHROMIUM_PATH.');

  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
    instances: [{ browser: 'chromium' as const, viewport: { width: 800, height: 600 } }],
  };
};
