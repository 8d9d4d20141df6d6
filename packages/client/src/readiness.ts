import { getReadiness } from '@twotier/api/calls';
import { keys } from './keys.js';
import { nothing, read, type Resources } from './resource.js';

/** Whether the company may transact. */
export const readiness = (resources: Resources) => ({
  /** What still hinders it, each with its rule and remedy. */
  get: read(resources, getReadiness, keys.readiness, nothing),
});
