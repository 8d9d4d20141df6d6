import type { ExamplesOf } from './example.js';

export const referenceExamples: ExamplesOf<
  'getCountryRules' | 'listDirectory' | 'listOffers' | 'listRoles' | 'checkWebMail' | 'checkAddress'
> = {
  listDirectory: {
    reply: {
      items: [
        {
          name: 'Nordwind Distribution GmbH',
          country: 'DE',
          city: 'Hamburg',
          region: 'europe',
          website: 'https://nordwind.example/partner',
          services: ['training', 'marketing', 'financing', 'support', 'billing'],
        },
        {
          name: 'Isarkontor Cloud GmbH',
          country: 'DE',
          city: 'München',
          region: 'europe',
          website: 'https://isarkontor.example',
          services: ['training', 'support', 'billing'],
        },
      ],
    },
  },
  listOffers: {
    reply: {
      items: [
        { id: 'm365-business-basic', name: 'Microsoft 365 Business Basic', unit: 'license' },
        { id: 'm365-business-standard', name: 'Microsoft 365 Business Standard', unit: 'license' },
      ],
    },
  },
  listRoles: {
    reply: {
      items: [
        {
          id: 'global-admin',
          category: 'admin',
          kind: 'admin',
          name: 'Global admin',
          about:
            'Full control of all Microsoft accounts and services of the company. Enrolls, signs agreements and authorizes providers.',
          permissions: [
            'account.fullControl',
            'account.profile.viewOwn',
            'user.view',
            'user.create',
            'user.manage',
            'user.resetPassword',
            'user.resetPassword.globalAdmin',
            'role.view',
            'role.assign.directory',
            'role.assign.agent',
            'role.assign.programme',
            'role.assign.incentives',
            'enrollment.submit',
            'agreement.partner.sign',
            'partnership.authorize',
            'ticket.create',
            'ticket.view',
            'agreement.view',
            'pricing.view',
            'billing.use',
            'billing.manage',
            'subscription.cancelAzure',
            'cpv.profile.manage',
            'customer.view',
          ],
          assignableBy: ['global-admin'],
          reachesBeyondDashboard: true,
        },
      ],
    },
  },
  getCountryRules: {
    params: { country: 'CH' },
    reply: {
      country: 'CH',
      address: [
        { field: 'line1', required: true },
        { field: 'line2', required: false },
        { field: 'postalCode', required: true },
        { field: 'city', required: true },
      ],
      postalCode: { formats: ['9999'], example: '2544' },
      states: [],
      phone: { prefix: '41', trunkPrefix: '0', minDigits: 9, maxDigits: 12, example: '+41 78 123 45 67' },
      registrationNumber: {
        name: 'UID',
        formats: ["'CHE'-999.999.999"],
        example: 'CHE-123.456.789',
        required: false,
      },
    },
  },
  checkWebMail: { body: { email: 'k.brandl@studio-brandl.example' }, reply: { webMail: false } },
  checkAddress: {
    body: { line1: 'Via Emilia 12', city: 'BOLOGNA', state: 'Bologna', postalCode: '40121', country: 'IT' },
    reply: {
      checked: true,
      standardized: {
        line1: 'Via Emilia 12',
        line2: '',
        city: 'Bologna',
        state: 'BO',
        postalCode: '40121',
        country: 'IT',
      },
      suggestions: [
        { line1: 'Via Emilia 12', line2: '', city: 'Bologna', state: 'BO', postalCode: '40121', country: 'IT' },
      ],
      issues: [],
    },
  },
};
