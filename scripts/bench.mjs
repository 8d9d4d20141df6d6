// Measures one area against its named peers, in one run: `npm run bench -- decisions`. The peers stand in the area's own
// package.json, outside the workspace, and are installed here. `--smoke` runs every area small and without peers: it
// shows that the benchmark still runs and that its answers are right, not how fast it is.
import { root } from './pinned-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isSmoke = process.argv.includes('--smoke');
const [name, ...options] = process.argv.slice(2).filter((argument) => argument !== '--smoke');
const areas = globSync('bench/*/main.mjs', { cwd: root }).map(dirname).toSorted();

const chosen = name === undefined && isSmoke ? areas : areas.filter((area) => area === join('bench', name ?? ''));
if (chosen.length === 0 && !(isSmoke && areas.length === 0)) {
  console.error(
    `Failed to run a benchmark: name one of ${areas.map((area) => area.slice('bench/'.length)).join(', ')}.`,
  );
  process.exit(1);
}

const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!isSmoke) run('npm', ['run', '--silent', 'build', '--', '--output-logs=errors-only']);
for (const area of chosen) {
  if (!isSmoke && existsSync(join(root, area, 'package-lock.json'))) {
    run('npm', ['ci', '--prefix', area, '--loglevel=error', '--ignore-scripts']);
  }
  run('node', ['--expose-gc', join(area, 'main.mjs'), ...(isSmoke ? ['--smoke'] : []), ...options]);
}
