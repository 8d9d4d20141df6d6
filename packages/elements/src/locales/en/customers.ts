export const customers = {
  'customers.action.request-relationship': 'Request a reseller relationship',
  'customers.list.loading': 'Loading customers',
  'customers.title': 'Customers',
} as const;
