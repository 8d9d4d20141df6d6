import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { sandboxSecretKey } from '@twotier/sandbox/server';
import { pageHeaders } from './pages.js';
import type { Settings } from './settings.js';

const folder = new URL('../public/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** What a person finds who opens the server in a browser: the API to try, the mails, the clock, the faults. */
export async function sendConsoleFile(path: string, res: ServerResponse, settings: Settings): Promise<boolean> {
  const name = path === '/' || path === '/docs' ? 'index.html' : /^\/console\/([\w-]+\.(?:js|css))$/.exec(path)?.[1];
  const text = name === undefined ? undefined : await readFile(new URL(name, folder), 'utf8').catch(() => undefined);
  if (name === undefined || text === undefined) return false;

  const headers = { ...pageHeaders, 'Content-Type': types[name.split('.').at(-1)!]! };
  // The key that everybody knows may stand on the page. One of somebody's own is asked for.
  const isKnown = settings.secretKey === sandboxSecretKey;
  res.writeHead(200, headers).end(text.replace('%secret-key%', () => (isKnown ? sandboxSecretKey : '')));
  return true;
}
