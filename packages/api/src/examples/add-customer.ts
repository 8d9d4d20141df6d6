import { nordwind } from './cast.js';
import type { ExamplesOf } from './example.js';

export const addCustomerExamples: ExamplesOf<'addCustomer'> = {
  addCustomer: {
    body: {
      resellerId: 'studio-brandl',
      name: 'Gärtnerei Sonnleitner',
      domain: 'gaertnereisonnleitner.onmicrosoft.example',
      country: 'DE',
      city: 'Kelheim',
      admin: { fullName: 'Rosa Sonnleitner', email: 'r.sonnleitner@gaertnerei-sonnleitner.example' },
    },
    reply: {
      customer: {
        id: 'customer-5kq2w8rt',
        name: 'Gärtnerei Sonnleitner',
        domain: 'gaertnereisonnleitner.onmicrosoft.example',
        country: 'DE',
        edge: {
          etag: 'v1',
          partner: nordwind,
          state: 'active',
          origin: 'added-by-provider',
          adminPermissions: false,
          since: '2026-11-20T09:00:00.000Z',
        },
        subscriptions: 0,
        users: 1,
      },
      signInData: {
        userName: 'r.sonnleitner@gaertnereisonnleitner.onmicrosoft.example',
        temporaryPassword: 'Wd7mR-q4XkB-t9Hpz-Lc3fV',
        expiresAt: '2026-11-21T09:00:00.000Z',
      },
    },
  },
};
