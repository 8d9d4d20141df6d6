import type { LogLine } from '../log.js';
import { startMockServer } from '../server.js';
import { settingsFrom, type Settings } from '../settings.js';

export const portal = 'http://portal.example';
export const secretKey = 'canary-secret-key';

/** A server on a port of its own. It ends with the test. */
export async function started(change: Partial<Settings> = {}) {
  const settings = settingsFrom(['--origin', portal], { PORT: '0', TWOTIER_SECRET_KEY: secretKey });
  if ('problem' in settings) throw new Error(settings.problem);
  const lines: LogLine[] = [];
  const server = await startMockServer({ ...settings, ...change }, (line) => lines.push(line));

  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        Authorization: `Bearer ${secretKey}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
  const control = (path: string, body?: unknown) => ask(body === undefined ? 'GET' : 'POST', `/sandbox/${path}`, body);

  return {
    ...server,
    lines,
    ask,
    control,
    /** Asks the API as somebody of the story. */
    as: async (persona: string) => {
      const { token } = await server.sandbox.mintSession(persona);
      return (method: string, path: string, body?: unknown) =>
        ask(method, `/v1${path}`, body, { Authorization: `Bearer ${token}` });
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}
