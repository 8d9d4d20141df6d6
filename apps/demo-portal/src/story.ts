import type { Client, CustomerInvitation, UserRecord } from '@twotier/client';
import type { Backend } from './backend.js';
import type { Mail } from './controls.js';
import type { Sending, Story } from './guide.js';
import type { Part, Persona } from './people.js';

/** The pages that invitation links lead to: a mail with such a link has reached its addressee. */
const links = { reseller: '/authorize-provider#', customer: '/accept-invitation#' } as const;

const all = { limit: 100 };

/**
 * How far the story has come, asked of the public API in the names of the reseller's admin and of the
 * operator. What may not be read yet counts as not begun.
 */
export async function readStory(
  backend: Backend,
  personas: readonly Persona[],
  mails: readonly Mail[],
): Promise<Story> {
  const ask = <Reply>(part: Part, question: (client: Client) => Promise<Reply>): Promise<Reply | undefined> => {
    const persona = personas.find((candidate) => candidate.part === part);
    return persona ? question(backend.clientOf(persona)).catch(() => undefined) : Promise.resolve(undefined);
  };

  const [enrollment, users, invitedResellers, partnerships, invitedCustomers, customers] = await Promise.all([
    ask('reseller-admin', (client) => client.enrollment.get()),
    ask('reseller-admin', (client) => client.users.list(all)),
    ask('operator', (client) => client.partnershipInvitations.list(all)),
    ask('reseller-admin', (client) => client.partnerships.list(all)),
    ask('reseller-admin', (client) => client.customerInvitations.list(all)),
    ask('operator', (client) => client.customers.list(all)),
  ]);

  const joint = (invitedCustomers?.items ?? []).filter(({ kind }) => kind === 'joint');
  const accepted = joint.filter(({ state }) => state === 'accepted');
  return {
    enrollment: enrollment?.state ?? 'not-started',
    adminAgent: (users?.items ?? []).some(({ roles }) => roles.includes('admin-agent')),
    newUser: toNewUser((users?.items ?? []).filter(({ roles }) => !roles.includes('global-admin'))),
    resellerInvitation: toSending(invitedResellers?.items ?? [], mails, links.reseller),
    partnership: (partnerships?.items ?? []).some(({ state }) => state === 'authorized'),
    customerInvitation: toSending(joint, mails, links.customer),
    jointRelationship: accepted.length > 0,
    order: (customers?.items ?? []).some(({ id, subscriptions }) => subscriptions > 0 && isOf(accepted, id)),
  };
}

const isOf = (invitations: readonly CustomerInvitation[], customerId: string) =>
  invitations.some(({ customer }) => customer?.id === customerId);

function toNewUser(users: readonly UserRecord[]): Story['newUser'] {
  if (users.some(({ status }) => status === 'active')) return 'active';
  return users.some(({ status }) => status === 'password-change-due') ? 'password-change-due' : 'none';
}

function toSending(invitations: readonly unknown[], mails: readonly Mail[], link: string): Sending {
  if (mails.some(({ text }) => text.includes(link))) return 'sent';
  return invitations.length > 0 ? 'drafted' : 'none';
}
