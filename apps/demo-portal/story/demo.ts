import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { expect as expectOf } from 'playwright/test';
import { chromiumArgs, ensureChromium } from '../../../scripts/browser.mjs';

const apps = join(import.meta.dirname, '../..');

/** Where to put pictures of every screen. Without it none are taken: they are for eyes, not for comparison. */
const pictures = process.env['STORY_PICTURES'];

/** Patient, because a machine that runs everything else at the same time is slow and not wrong. */
const patience = 20_000;
export const expect = expectOf.configure({ timeout: patience });

export interface Demo {
  readonly page: Page;
  readonly portal: string;
  /** Everything that the page has loaded or said, and the servers have written: where no secret may turn up. */
  readonly traces: readonly string[];
  /** What broke a rule of the page's security policy, or was thrown and not caught. */
  readonly faults: readonly string[];
  /** Remembers how a screen looks, wide and narrow. */
  readonly look: (name: string) => Promise<void>;
  /** Plays another person, as the demo bar lets everybody do. */
  readonly play: (name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The whole demo as `npm run demo` starts it, on ports of its own, with a browser in front. */
export async function openDemo(): Promise<Demo> {
  const traces: string[] = [];
  const faults: string[] = [];
  const [portalPort, mockPort] = [await freePort(), await freePort()];
  const portal = `http://127.0.0.1:${portalPort}`;
  const env = {
    PORTAL_URL: portal,
    TWOTIER_API: `http://127.0.0.1:${mockPort}`,
    TWOTIER_SECRET_KEY: 'story-secret-key',
  };

  const servers = [
    await start('mock-server', { ...env, PORT: `${mockPort}` }, traces),
    await start('demo-portal', { ...env, PORT: `${portalPort}` }, traces),
  ];
  const executablePath = await ensureChromium();
  if (!executablePath) throw new Error('No Chromium found. Install Chrome, or set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const context = await browser.newContext({
    viewport: wide,
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('request', (request) => traces.push(request.url()));
  page.on('console', (message) => {
    traces.push(message.text());
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));

  return {
    page,
    portal,
    traces,
    faults,
    look: (name) => look(page, name),
    play: async (name) => {
      const bar = page.getByRole('complementary', { name: 'Demo controls' });
      const person = bar.getByRole('button', { name: new RegExp(`^${name}`) });
      if (!(await person.isVisible())) await bar.getByText('Controls').click();
      await person.click();
      await page.waitForLoadState('load');
    },
    stop: async () => {
      await browser.close();
      await Promise.all(servers.map(end));
    },
  };
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 812 };

async function look(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const viewport of [narrow, wide]) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(pictures, `${name}.${viewport.width}.png`), fullPage: true });
  }
}

async function start(name: string, env: Record<string, string>, traces: string[]): Promise<ChildProcess> {
  const server = spawn(process.execPath, [join(apps, name, 'dist/main.js')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const listening = new Promise<void>((resolve, reject) => {
    server.once('exit', (code) =>
      reject(new Error(`Failed to start ${name}: it ended with ${code}.\n${traces.slice(-5).join('\n')}`)),
    );
    for (const output of [server.stdout, server.stderr]) {
      createInterface({ input: output }).on('line', (line) => {
        traces.push(line);
        if (line.includes('listening on')) resolve();
      });
    }
  });
  await listening;
  return server;
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
}
