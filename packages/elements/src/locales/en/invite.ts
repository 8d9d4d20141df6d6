export const invite = {
  'invite.action.copy': 'Copy to clipboard',
  'invite.action.done': 'Done',
  'invite.action.open-in-email': 'Open in email',
  'invite.title': 'Invite new customers',
} as const;
