// Makes a script independent of the Node that somebody happens to have: import it first.
//
// The repository brings its own Node as an npm package. A script that was started with another one
// starts itself again with that, after `npm ci` when nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The top folder of the repository. */
export const root = dirname(import.meta.dirname);

const bin = join(root, 'node_modules/.bin');
const pinned = join(bin, 'node');

process.chdir(root);
process.env.PATH = [bin, process.env.PATH].join(delimiter);
process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
  console.log('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// Where no pinned Node exists (Windows, musl) people bring their own.
if (existsSync(pinned) && realpathSync(pinned) !== realpathSync(process.execPath)) {
  const child = spawn(pinned, process.argv.slice(1), { stdio: 'inherit' });
  // Whoever ends this process means the child; from a terminal it has the signal already, and twice does no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => {
    child.on('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
  });
  process.exit(code);
}
