export const providers = {
  'providers.action.invite-customers': 'Invite new customers',
  'providers.action.view-customers': 'View customers',
  'providers.list.loading': 'Loading providers',
  'providers.title': 'Indirect providers',
} as const;
