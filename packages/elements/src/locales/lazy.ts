import type { LazyCatalogue } from '../base/catalogue.js';

// One constant for each component, so that a bundle holds the addresses of those words only that its elements speak.
// A locale that is missing here does not compile.

export const acceptWords: LazyCatalogue = {
  en: async () => (await import('./en/accept.js')).accept,
  it: async () => (await import('./it/accept.js')).accept,
};

export const authorizeWords: LazyCatalogue = {
  en: async () => (await import('./en/authorize.js')).authorize,
  it: async () => (await import('./it/authorize.js')).authorize,
};

export const commonWords: LazyCatalogue = {
  en: async () => (await import('./en/common.js')).common,
  it: async () => (await import('./it/common.js')).common,
};

export const customersWords: LazyCatalogue = {
  en: async () => (await import('./en/customers.js')).customers,
  it: async () => (await import('./it/customers.js')).customers,
};

export const enrollWords: LazyCatalogue = {
  en: async () => (await import('./en/enroll.js')).enroll,
  it: async () => (await import('./it/enroll.js')).enroll,
};

export const inviteWords: LazyCatalogue = {
  en: async () => (await import('./en/invite.js')).invite,
  it: async () => (await import('./it/invite.js')).invite,
};

export const providersWords: LazyCatalogue = {
  en: async () => (await import('./en/providers.js')).providers,
  it: async () => (await import('./it/providers.js')).providers,
};

export const resellersWords: LazyCatalogue = {
  en: async () => (await import('./en/resellers.js')).resellers,
  it: async () => (await import('./it/resellers.js')).resellers,
};

export const usersWords: LazyCatalogue = {
  en: async () => (await import('./en/users.js')).users,
  it: async () => (await import('./it/users.js')).users,
};
