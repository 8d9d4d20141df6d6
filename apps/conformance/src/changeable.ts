import type { OperationId } from '@twotier/api';
import { as, asServer, cast, tokenIn, type Role } from './ask.js';
import { isolation } from './isolation.js';

/** A thing that an operation may change now, at the version that was read. */
interface Changeable {
  readonly params: Readonly<Record<string, string>>;
  readonly etag: string;
}

interface Versioned {
  readonly id: string;
  readonly etag: string;
}

/** Something of this role's own that the operation could change, brought there where the cast has none. */
export function changeable(id: OperationId, by: Role | 'server' | 'anybody'): Promise<Changeable> {
  if (by === 'server') return webhook();
  if (by === 'anybody') throw new Error(`Failed to find what ${id} changes: nobody is signed in.`);
  const [place] = Object.keys(isolation[id].places);
  if (place === 'userId') return firstOf(by, 'listUsers', 'userId');
  if (place === 'partnershipId') return firstOf(by, 'listPartnerships', 'partnershipId');
  if (place === 'subscriptionId') return subscription(by, id);
  if (place === 'partnerId') return partner(by, id);
  if (id === 'endRelationship') return relationshipWithoutSubscriptions(by);
  throw new Error(`Failed to find what ${id} changes: say here where it comes from.`);
}

async function webhook(): Promise<Changeable> {
  const { body } = await asServer('createWebhook', { body: isolation.createWebhook.body(cast.foreign as never) });
  return { params: { webhookId: body.webhook.id }, etag: body.webhook.etag };
}

async function firstOf(by: Role, list: OperationId, place: string): Promise<Changeable> {
  const [thing] = (await as(by, list)).body.items as Versioned[];
  return { params: { [place]: thing!.id }, etag: thing!.etag };
}

async function subscription(by: Role, id: OperationId): Promise<Changeable> {
  const params = { customerId: cast.customer.organizationId };
  const read = async () => {
    const [first] = (await as(by, 'listSubscriptions', { params })).body.items as Versioned[];
    return { params: { subscriptionId: first!.id }, etag: first!.etag };
  };
  if (id !== 'resumeSubscription') return read();

  const running = await read();
  await as(by, 'suspendSubscription', { params: running.params, headers: { 'If-Match': `"${running.etag}"` } });
  return read();
}

/** One that has the permissions, or one that has not. */
async function partner(by: Role, id: OperationId): Promise<Changeable> {
  const { body } = await as(by, 'listPartners');
  const edges = body.items as { partner: { id: string }; etag: string; adminPermissions: boolean }[];
  const edge = edges.find(({ adminPermissions }) => adminPermissions === (id === 'takeAwayAdminPermissions'))!;
  return { params: { partnerId: edge.partner.id }, etag: edge.etag };
}

/** With a customer that has just been won. */
export async function relationshipWithoutSubscriptions(by: Role): Promise<Changeable> {
  const { organizationId: customerId, email } = cast.newCustomer;
  const { body: invited } = await as(by, 'inviteCustomer', { body: { kind: 'single', email } });
  await as('newCustomer', 'acceptCustomerInvitation', {
    body: { token: tokenIn(invited.letter.link), consent: true },
  });
  const { body } = await as(by, 'getCustomer', { params: { customerId } });
  return { params: { customerId, partnerId: cast[by].organizationId }, etag: body.etag };
}
