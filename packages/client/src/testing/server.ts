import { QueryClient } from '@tanstack/query-core';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { createClient, TwotierError, type ClientOptions, type UserRecord } from '../index.js';

/** A request as it has arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (request: Arrived, response: ServerResponse, count: number) => void | Promise<void>;

/** A real server on a real socket, closed with its connections when the test ends. */
export async function serve(answer: Answer) {
  const requests: Arrived[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const arrived = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
      requests.push(arrived);
      return answer(arrived, response, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { baseUrl: `http://127.0.0.1:${port}`, requests };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A client of such a server with a cache, and with the token `token-1`, then `token-2` and so on. */
export async function clientOf(answer: Answer, options: Partial<ClientOptions> = {}) {
  const { baseUrl, requests } = await serve(answer);
  const reasons: string[] = [];
  const getToken = async ({ reason }: { reason: string }) => {
    reasons.push(reason);
    return `token-${reasons.length}`;
  };
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000 } } });
  return { client: createClient({ baseUrl, getToken, queryClient, ...options }), queryClient, requests, reasons };
}

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

export function problem(response: ServerResponse, status: number, code: string, more: object = {}): void {
  const body = { type: 'about:blank', title: code, status, code, correlationId: 'correlation-of-the-server', ...more };
  response.writeHead(status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(body));
}

/** A success that breaks off in the middle of its body. */
export function cutBody(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '900' });
  response.write('{"user":{"id":"jon', () => response.destroy());
}

/** The promise's error. Fails the test if there is none. */
export const errorOf = (work: Promise<unknown>): Promise<TwotierError> =>
  work.then(
    (reply) => {
      throw new Error(`Expected an error, got ${JSON.stringify(reply)}`);
    },
    (error: TwotierError) => error,
  );

export const jonas = {
  id: 'jonas',
  organizationId: 'studio-brandl',
  fullName: 'Jonas Weber',
  email: 'j.weber@studio-brandl.example',
  userName: 'j.weber@studiobrandl.onmicrosoft.example',
  roles: ['sales-agent'],
  status: 'active',
  etag: 'v1',
  createdAt: '2026-11-20T09:00:00Z',
} as unknown as UserRecord;

export const pageOf = (...items: unknown[]) => ({ items, total: items.length });

export const newJonas = { fullName: jonas.fullName, email: jonas.email, roles: ['sales-agent' as const] };

export const added = {
  user: jonas,
  signInData: { userName: jonas.userName, temporaryPassword: 'Kiefer-41', expiresAt: '2026-11-21T09:00:00Z' },
};
