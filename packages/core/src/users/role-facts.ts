import type { Permission, RoleId } from './role.js';

/** What the documents of one year say about a permission of a role. */
export interface Statement {
  readonly year: number;
  /** `task-page`: a page about one task, which names the roles that may do it. */
  readonly source: 'source-document' | 'role-page' | 'task-page';
  readonly grants: boolean;
}

/** What is told about a role besides what it may do. */
export interface RoleFacts {
  /** The year in which a page first names the role. */
  readonly since: number;
  /** The same role in the directory, by the id of its template. */
  readonly templateId?: string;
  /** Stated as impossible, which is more than not being mentioned. */
  readonly cannot?: readonly Permission[];
  /** Where the documents disagree, each with its statements, oldest first. */
  readonly disputed?: { readonly [P in Permission]?: readonly Statement[] };
}

const rolePage = (year: number, grants: boolean): Statement => ({ year, source: 'role-page', grants });
const taskPage = (year: number, grants: boolean): Statement => ({ year, source: 'task-page', grants });

const userKeeping = [
  rolePage(2017, false),
  { year: 2018, source: 'source-document', grants: true },
  rolePage(2021, false),
] as const satisfies Statement[];
const cameIn2021 = [rolePage(2018, false), rolePage(2021, true)];
const wentIn2021 = [rolePage(2018, true), rolePage(2021, false)];

/** Apart from the table of permissions, because only who explains a role needs it. */
export const roleFacts: Readonly<Record<RoleId, RoleFacts>> = {
  'global-admin': {
    since: 2017,
    templateId: '62e90394-69f5-4237-9190-012177145e10',
    disputed: { 'partnership.request': [taskPage(2023, true), taskPage(2025, false)] },
  },
  'billing-admin': {
    since: 2017,
    templateId: 'b0f54661-2d74-4c50-afa3-1ec803f12efe',
    disputed: { 'agreement.view': wentIn2021 },
  },
  'user-management-admin': {
    since: 2017,
    templateId: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
    cannot: ['user.resetPassword.globalAdmin', 'role.assign.programme'],
  },
  'business-profile-admin': { since: 2018 },
  'referral-admin': { since: 2018, disputed: { 'coSell.manageAll': cameIn2021, 'coSell.assignTeam': cameIn2021 } },
  'referral-user': { since: 2021, cannot: ['coSell.manageAll', 'coSell.assignTeam'] },
  'cosell-solution-admin': { since: 2022 },
  'mpn-partner-admin': {
    since: 2018,
    cannot: ['role.assign.directory', 'role.assign.agent', 'role.assign.programme', 'role.assign.incentives'],
    disputed: {
      'programme.contribution.view': cameIn2021,
      'programme.voucher.validate': cameIn2021,
      'insights.customer.view': cameIn2021,
      'role.view': cameIn2021,
    },
  },
  'account-admin': {
    since: 2018,
    cannot: ['enrollment.submit', 'role.assign.directory', 'role.assign.agent', 'user.resetPassword.globalAdmin'],
  },
  'incentives-admin': { since: 2018 },
  'incentives-user': {
    since: 2018,
    cannot: ['incentive.programme.edit', 'incentive.claim.manage', 'incentive.bankTax.edit', 'role.assign.incentives'],
    disputed: { 'incentive.bankTax.view': wentIn2021, 'incentive.payment.dispute': wentIn2021 },
  },
  'admin-agent': {
    since: 2017,
    cannot: ['user.resetPassword.globalAdmin', 'role.assign.directory', 'role.assign.programme'],
    disputed: {
      'user.view': userKeeping,
      'user.create': userKeeping,
      'user.manage': userKeeping,
      'ticket.create': [rolePage(2017, false), rolePage(2018, true)],
      'customer.relationship.request': [rolePage(2018, false), taskPage(2021, true), taskPage(2025, true)],
      'partnership.request': [taskPage(2023, false), taskPage(2025, true)],
    },
  },
  'sales-agent': {
    since: 2017,
    cannot: [
      'serviceHealth.view',
      'serviceRequest.customer.manage',
      'billing.use',
      'customer.administerOnBehalf',
      'customer.delegatedAdmin.request',
      'user.create',
    ],
    disputed: {
      'pricing.view': [rolePage(2017, false), rolePage(2021, true)],
      'ticket.create': [rolePage(2017, false), rolePage(2021, true)],
      'customer.relationship.request': [rolePage(2018, true), taskPage(2021, false), taskPage(2025, true)],
    },
  },
  'helpdesk-agent': {
    since: 2017,
    cannot: [
      'profile.partner.view',
      'customer.create',
      'customer.billing.edit',
      'subscription.manage',
      'customer.relationship.request',
      'lead.manage',
      'pricing.view',
      'customer.agreement.view',
      'billing.use',
      'reseller.register',
      'user.create',
    ],
    // Helping with an issue of a subscription is the one thing, the ordinary page of subscriptions the other.
    disputed: { 'subscription.manage': [rolePage(2017, false), rolePage(2018, true)] },
  },
  'executive-report-viewer': { since: 2021 },
  'report-viewer': { since: 2021, cannot: ['insights.all.view'] },
  'default-user': { since: 2021, cannot: ['customer.view', 'user.view'] },
  guest: { since: 2021 },
  owner: { since: 2022 },
};
