/** The beginnings of all query keys, in one place, because a write of one resource may spoil another. */
export const keys = {
  /** Everything that is ours: the cache may be the host's, with more in it. */
  all: ['twotier'],
  session: ['twotier', 'session'],
  enrollment: ['twotier', 'enrollment'],
  reference: ['twotier', 'reference'],
  users: ['twotier', 'users'],
  partnerships: ['twotier', 'partnerships'],
  partnershipInvitations: ['twotier', 'partnership-invitations'],
  readiness: ['twotier', 'readiness'],
  partners: ['twotier', 'partners'],
  customers: ['twotier', 'customers'],
  customerInvitations: ['twotier', 'customer-invitations'],
  orders: ['twotier', 'orders'],
  subscriptions: ['twotier', 'subscriptions'],
  activity: ['twotier', 'activity'],
  decisions: ['twotier', 'decisions'],
} as const;
