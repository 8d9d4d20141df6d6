import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));

let program: Promise<string> | undefined;

/** The server as one file, made of the sources: so a test starts it like a user, and needs no build before. */
async function bundle(): Promise<string> {
  // Inside the package, so that what is not ours is found from there.
  const folder = join(here, '../../node_modules/.cache/spawned');
  mkdirSync(folder, { recursive: true });
  const build = await rolldown({
    input: join(here, '../main.ts'),
    platform: 'node',
    external: /^(?!@twotier\/)(?:@?[a-z])/,
    resolve: { conditionNames: ['@twotier/source', 'import', 'node'] },
    logLevel: 'silent',
  });
  await build.write({
    dir: folder,
    entryFileNames: `main-${process.pid}.mjs`,
    chunkFileNames: `[name]-${process.pid}-[hash].mjs`,
  });
  await build.close();
  return join(folder, `main-${process.pid}.mjs`);
}

export interface Spawned {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that it has written, of both streams. */
  readonly output: () => string;
  /** Ends it by a signal, and answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the server in a process of its own, or tells what it says when it does not start. */
export async function spawnServer(options: readonly string[] = [], env: Record<string, string> = {}): Promise<Spawned> {
  program ??= bundle();
  const child = spawn(process.execPath, [await program, '--port', '0', ...options], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const said = /listening on (http:\S+)/.exec(output)?.[1];
      if (said !== undefined) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(output)));
  });
  return {
    url,
    process: child,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
