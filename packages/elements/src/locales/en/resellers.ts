export const resellers = {
  'resellers.list.loading': 'Loading resellers',
  'resellers.title': 'Indirect resellers',
} as const;
