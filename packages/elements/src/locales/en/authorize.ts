export const authorize = {
  'authorize.action.authorize': 'Authorize indirect provider',
} as const;
