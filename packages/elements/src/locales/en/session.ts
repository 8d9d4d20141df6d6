export const session = {
  'session.expired.text': 'What you typed is still here.',
  'session.expired.title': 'You have been signed out.',
} as const;
