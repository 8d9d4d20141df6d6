import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import type { Cast, Target } from './target.js';

const secretKey = 'conformance-secret-key';
const home = join(import.meta.dirname, '..');

/** The implementation named by the environment; without one, the mock server as it was built, on a port of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { CONFORMANCE_BASE_URL, CONFORMANCE_SECRET_KEY, CONFORMANCE_CAST, CONFORMANCE_RESET_URL } = process.env;
  const cast = JSON.parse(readFileSync(CONFORMANCE_CAST ?? join(home, 'cast.json'), 'utf8')) as Cast;

  if (CONFORMANCE_BASE_URL !== undefined) {
    const baseUrl = CONFORMANCE_BASE_URL.replace(/\/$/, '');
    provide(project, {
      baseUrl,
      secretKey: CONFORMANCE_SECRET_KEY ?? '',
      cast,
      resetUrl: CONFORMANCE_RESET_URL,
    });
    return async () => {};
  }

  const { url, stop } = await startMockServer();
  provide(project, { baseUrl: `${url}/v1`, secretKey, cast, resetUrl: `${url}/sandbox/reset` });
  return stop;
}

const provide = (project: TestProject, target: Target): void => project.provide('target', target);

async function startMockServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(home, '../mock-server/dist/main.js'), '--seed', 'whole-program'], {
    env: { ...process.env, PORT: '0', TWOTIER_SECRET_KEY: secretKey },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The mock server ended with ${code} before it listened.`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const url = /http:\/\/[\d.]+:\d+/.exec(/listening on/.test(line) ? line : '')?.[0];
      if (url !== undefined) resolve(url);
    });
  });
}
