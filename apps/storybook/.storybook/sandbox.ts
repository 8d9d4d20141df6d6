import type { Loader } from '@storybook/web-components-vite';
import type { AnyHandler } from 'msw';

/** What answers the elements' requests in every story. */
export const sandboxHandlers: AnyHandler[] = [];

/** Runs before each story: here the story's `parameters.seed` becomes the world that it shows. */
export const sandboxLoader: Loader = () => ({});
