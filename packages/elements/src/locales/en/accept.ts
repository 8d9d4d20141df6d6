export const accept = {
  'accept.action.authorize': 'Authorize',
  'accept.action.decline': 'Decline',
} as const;
