// Builds and starts the demo: a distributor's portal with the elements in it, and the mock server behind them.
// Ctrl-C stops both. `PORTAL_PORT` and `MOCK_PORT` choose other ports.
import { root } from './pinned-node.mjs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const portalPort = Number(process.env.PORTAL_PORT ?? 4300);
const mockPort = Number(process.env.MOCK_PORT ?? 4310);
// Not localhost: sign-ins are asked for by the very name under which the identity providers know themselves.
const portalUrl = `http://127.0.0.1:${portalPort}`;
const mockUrl = `http://127.0.0.1:${mockPort}`;
/** Opens sessions. Good for this machine's sandbox and nothing else. */
const secretKey = process.env.TWOTIER_SECRET_KEY ?? 'sandbox-secret-key';

const apps = [
  { name: 'mock-server', port: mockPort, variable: 'MOCK_PORT', env: { PORTAL_URL: portalUrl } },
  {
    name: 'demo-portal',
    port: portalPort,
    variable: 'PORTAL_PORT',
    env: { PORTAL_URL: portalUrl, TWOTIER_API: mockUrl },
  },
];

/** A server that has not said where it listens by then will not say it any more. */
const patience = 30_000;

const running = new Map();
let stopping = false;

/** Ends everything that runs, kindly first. Safe to call twice. */
async function stop() {
  stopping = true;
  await Promise.all(
    [...running].map(async ([child, ended]) => {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 4_000);
      await ended;
      clearTimeout(force);
    }),
  );
}

/** Stops everything and says why the demo does not run. */
async function giveUp(why) {
  if (stopping) return;
  console.error(`\n${why}`);
  await stop();
  process.exit(1);
}

function run(command, args, env = {}, output = 'inherit') {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, 'inherit'],
  });
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(code ?? signal));
  }).finally(() => running.delete(child));
  running.set(child, ended);
  return { child, ended };
}

/** Whether a port can be listened on: asked on both address families, as servers pick either. */
async function isFree(port) {
  for (const host of ['127.0.0.1', '::']) {
    const server = createServer();
    const error = await new Promise((resolve) => {
      server.once('error', ({ code }) => resolve(code));
      server.listen({ port, host }, () => resolve(undefined));
    });
    if (error === 'EADDRINUSE' || error === 'EACCES') return false;
    if (!error) await new Promise((resolve) => server.close(resolve));
  }
  return true;
}

async function start({ name, port, env }) {
  const { child, ended } = run(
    process.execPath,
    [join('apps', name, 'dist/main.js')],
    { ...env, PORT: String(port), TWOTIER_SECRET_KEY: secretKey },
    'pipe',
  );
  const lines = createInterface({ input: child.stdout });

  const listening = new Promise((resolve) => {
    lines.on('line', (line) => {
      console.log(`${name}: ${line}`);
      if (line.includes('listening on http')) resolve(true);
    });
  });
  const tooLate = new Promise((resolve) => setTimeout(resolve, patience, false).unref());
  const result = await Promise.race([listening, tooLate, ended.then(() => false)]);
  if (!result) await giveUp(`${name} did not start. What it said stands above.`);

  void ended.then((code) => giveUp(`${name} ended unexpectedly (${code}).`));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (stopping) return;
    console.log('\nStopping …');
    await stop();
    process.exit(0);
  });
}

for (const { name, port, variable } of apps) {
  if (await isFree(port)) continue;
  console.error(
    `Port ${port} is taken, so the ${name} cannot start. Free it, or choose another: ${variable}=${port + 50} npm run demo`,
  );
  process.exit(1);
}

console.log('Building …');
const filters = apps.map(({ name }) => `--filter=@twotier/${name}`);
const built = await run('turbo', ['run', 'build', '--concurrency=2', '--output-logs=errors-only', ...filters]).ended;
if (built !== 0) await giveUp('The build failed, so there is nothing to show.');

for (const app of apps) if (!stopping) await start(app);

if (!stopping) {
  console.log(`
  The portal of an invented distributor:   ${portalUrl}
  The mock server (mails, clock, faults):  ${mockUrl}

  Ctrl-C stops both.
`);
}
