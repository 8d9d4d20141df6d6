import { nordwind, studioBrandl } from './cast.js';
import type { ExamplesOf } from './example.js';

export const customersExamples: ExamplesOf<
  'listCustomers' | 'getCustomer' | 'previewRelationshipEnd' | 'endRelationship'
> = {
  listCustomers: {
    reply: {
      items: [
        {
          id: 'donaufisch',
          name: 'Donaufisch Feinkost GmbH',
          domain: 'donaufisch.onmicrosoft.example',
          country: 'DE',
          edge: {
            partner: studioBrandl,
            etag: 'v1',
            state: 'active',
            origin: 'other-portal',
            adminPermissions: true,
            since: '2026-07-23T09:00:00.000Z',
          },
          subscriptions: 1,
          users: 3,
        },
        {
          id: 'kanzlei-ostermeier',
          name: 'Kanzlei Ostermeier',
          domain: 'kanzleiostermeier.onmicrosoft.example',
          country: 'DE',
          edge: {
            partner: studioBrandl,
            etag: 'v1',
            state: 'active',
            origin: 'other-portal',
            adminPermissions: false,
            since: '2026-07-23T09:00:00.000Z',
          },
          subscriptions: 1,
          users: 2,
        },
      ],
      total: 3,
      next: 'WyJKb25hcyJd',
    },
  },
  getCustomer: {
    params: { customerId: 'praxis-lindenhof' },
    reply: {
      id: 'praxis-lindenhof',
      etag: 'v1',
      name: 'Praxis Lindenhof',
      account: {
        domain: 'praxislindenhof.onmicrosoft.example',
        tenantId: '70726178-6973-4c69-8e64-656e686f6670',
        country: 'DE',
        city: 'Straubing',
      },
      edges: [
        {
          partner: studioBrandl,
          etag: 'v1',
          state: 'active',
          origin: 'invitation',
          adminPermissions: true,
          since: '2026-10-11T09:00:00.000Z',
        },
        {
          partner: nordwind,
          etag: 'v1',
          state: 'active',
          origin: 'invitation',
          adminPermissions: false,
          since: '2026-10-11T09:00:00.000Z',
        },
      ],
      subscriptions: [
        {
          id: 'subscription-vwhf53gh',
          etag: 'v1',
          offerName: 'Microsoft 365 Business Premium',
          quantity: 5,
          assigned: 3,
          state: 'active',
          orderedBy: 'Nordwind Distribution GmbH',
          orderedAt: '2026-05-04T09:00:00.000Z',
        },
      ],
      users: [
        {
          id: 'customer-user-7rmk5y3z',
          fullName: 'Dr. Mira Lindner',
          userName: 'm.lindner@praxislindenhof.onmicrosoft.example',
          licenses: ['Microsoft 365 Business Premium'],
        },
        {
          id: 'customer-user-dwdssvb5',
          fullName: 'Lea Sommer',
          userName: 'l.sommer@praxislindenhof.onmicrosoft.example',
          licenses: ['Microsoft 365 Business Premium'],
        },
        {
          id: 'customer-user-n6m7qn49',
          fullName: 'Tobias Kern',
          userName: 't.kern@praxislindenhof.onmicrosoft.example',
          licenses: ['Microsoft 365 Business Premium'],
        },
      ],
      manage: { allowed: true },
    },
  },
  previewRelationshipEnd: {
    params: { customerId: 'praxis-lindenhof', partnerId: 'studio-brandl' },
    reply: {
      etag: 'v1',
      decision: {
        allowed: false,
        reason: {
          code: 'subscriptions-running',
          rule: 'R-CUS-35',
          subscriptionIds: ['subscription-vwhf53gh'],
          count: 1,
        },
      },
      consequences: [
        { id: 'customer-list', rule: 'R-CUS-36', outcome: 'ends' },
        { id: 'partnership', rule: 'R-OWN-07', outcome: 'stays' },
      ],
    },
  },
  endRelationship: {
    params: { customerId: 'praxis-lindenhof', partnerId: 'studio-brandl' },
    reply: {
      partner: studioBrandl,
      etag: 'v2',
      state: 'ended',
      origin: 'invitation',
      adminPermissions: true,
      since: '2026-10-11T09:00:00.000Z',
    },
  },
};
