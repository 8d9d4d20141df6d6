import { listDirectory, listOffers } from '@twotier/api/calls';
import { keys } from './keys.js';
import { nothing, read, type Resources } from './resource.js';

/** What hardly changes: the providers of the region and what can be ordered. */
export const reference = (resources: Resources) => ({
  directory: read(resources, listDirectory, [...keys.reference, 'directory'], nothing),
  offers: read(resources, listOffers, [...keys.reference, 'offers'], nothing),
});
