import type { Loader } from '@storybook/web-components-vite';
import { createSandbox } from '@twotier/sandbox';

/**
 * A whole Partner Dashboard behind the address of the sandbox, for stories that embed an element as a page does: with
 * an `api-base` and a `getToken`. The other stories bring a world of their own, because a docs page shows many at once.
 */
const sandbox = createSandbox({ seed: 'one-provider' });

export const sandboxHandlers = sandbox.handlers;

/** Every story begins the sandbox's own anew and finds in `loaded` what an embedding page knows. */
export const sandboxLoader: Loader = () => {
  sandbox.reset('one-provider');
  return {
    apiBase: sandbox.apiUrl,
    getToken: async () => (await sandbox.mintSession('katrin')).token,
  };
};
