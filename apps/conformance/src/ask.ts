import { inject } from 'vitest';
import { operations, type AnyOperation, type OperationId } from '@twotier/api';
import type { Cast, Member } from './target.js';

const target = inject('target');

export const { cast } = target;

/** What came back. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // A test says of a body what it is: parsed JSON, or undefined where there is none.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface Asking {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | undefined;
}

/** The address of an operation with the places of its path filled in. */
export function addressOf({ path }: AnyOperation, { params = {}, query = '' }: Asking = {}): string {
  const filled = path.replaceAll(/:(\w+)/g, (_place, name: string) => encodeURIComponent(params[name] ?? 'nothing'));
  return `${target.baseUrl}${filled}${query}`;
}

/** Calls an operation of the contract. A text as body is sent as it stands. */
export async function ask(id: OperationId, asking: Asking = {}): Promise<Told> {
  const operation = operations[id];
  const { body, headers = {}, token } = asking;
  return send(addressOf(operation, asking), {
    method: operation.method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** Whoever has not answered after five seconds hangs. */
export async function send(address: string, init: RequestInit): Promise<Told> {
  const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000), ...init });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : undefined,
  };
}

export const asServer = (id: OperationId, asking: Asking = {}): Promise<Told> =>
  ask(id, { ...asking, token: target.secretKey });

/** A session of somebody, or why there is none. */
export async function sessionOf(member: Member, scopes?: readonly string[]): Promise<string> {
  const { organizationId, userId } = member;
  const { status, body } = await asServer('createSession', {
    body: { organizationId, userId, ...(scopes && { scopes }) },
  });
  if (status !== 201) throw new Error(`Failed to open a session for ${userId}: ${status} ${body?.code}.`);
  return body.token as string;
}

type Role = { [Name in keyof Cast]: Cast[Name] extends Member ? Name : never }[keyof Cast];

const sessions = new Map<Role, Promise<string>>();

/** The session of somebody of the cast, one for a file. */
export function tokenOf(role: Role): Promise<string> {
  const session = sessions.get(role) ?? sessionOf(cast[role]);
  sessions.set(role, session);
  return session;
}

/** Asks as somebody of the cast. */
export const as = async (role: Role, id: OperationId, asking: Asking = {}): Promise<Told> =>
  ask(id, { ...asking, token: await tokenOf(role) });

export type { Role };

/** Brings the cast's state back, where the implementation can do that. */
export async function reset(): Promise<void> {
  sessions.clear();
  if (target.resetUrl === undefined) return;
  const { status } = await send(target.resetUrl, {
    method: 'POST',
    headers: { Authorization: `Bearer ${target.secretKey}`, 'Content-Type': 'application/json' },
    body: '{}',
  });
  if (status >= 300) throw new Error(`Failed to reset the implementation: ${status}.`);
}

/** The token of a link, as the page behind it reads it. */
export const tokenIn = (link: string): string => /#\w+=([\w-]+)/.exec(link)![1]!;

/** A fresh intention. */
export const newKey = (): string => crypto.randomUUID();
