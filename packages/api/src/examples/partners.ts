import { studioBrandl } from './cast.js';
import type { ExamplesOf } from './example.js';

const edge = {
  partner: studioBrandl,
  etag: 'v1',
  state: 'active',
  origin: 'invitation',
  adminPermissions: true,
  since: '2026-10-11T09:00:00.000Z',
} as const;
const params = { partnerId: 'studio-brandl' };

export const partnersExamples: ExamplesOf<'listPartners' | 'grantAdminPermissions' | 'takeAwayAdminPermissions'> = {
  listPartners: { reply: { items: [edge], total: 1 } },
  grantAdminPermissions: { params, reply: { ...edge, etag: 'v3' } },
  takeAwayAdminPermissions: { params, reply: { ...edge, etag: 'v2', adminPermissions: false } },
};
