// Starts a server in a process of its own, and asks that process what it has used.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port) =>
  new Promise((resolve) => {
    const asking = request({ port, host: '127.0.0.1', path: '/' }, (response) => {
      response.resume();
      resolve(true);
    });
    asking.on('error', () => resolve(false)).end();
  });

const patience = 60_000;

/** `command`: what to run with our Node; `env` gets the port. Ends when the server answers. */
export async function start({ command, env = {}, port }) {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', new URL('report.mjs', import.meta.url).href, ...command],
    {
      env: { ...process.env, NODE_ENV: 'production', NODE_NO_WARNINGS: '1', PORT: String(port), ...env },
      stdio: ['ignore', 'ignore', process.env.BENCH_DEBUG ? 'inherit' : 'ignore', 'ipc'],
    },
  );
  let hasEnded = false;
  const ended = once(child, 'exit').then(() => {
    hasEnded = true;
  });
  while (!(await answers(port))) {
    if (hasEnded || performance.now() - begun > patience) {
      child.kill('SIGKILL');
      throw new Error(`Failed to start ${command.join(' ')}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const ask = async (question) => {
    child.send(question);
    for (;;) {
      const [answer] = await once(child, 'message');
      // Some programs talk to whoever has started them.
      if (answer?.cpu !== undefined) return answer;
    }
  };
  return {
    port,
    ready: performance.now() - begun,
    /** In microseconds, user and system. */
    cpu: async () => {
      const { cpu } = await ask('cpu');
      return cpu.user + cpu.system;
    },
    memory: () => ask('memory'),
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(force);
    },
  };
}
