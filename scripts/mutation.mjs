// Makes small mistakes in the rules, one at a time, and counts how many of them the tests of core notice. Stryker stands
// in a package.json of its own, outside the workspace, and is installed here. What follows the command goes to it:
// `npm run mutation -- --mutate packages/core/src/orders/can-place-order.ts`.
import { root } from './pinned-node.mjs';
import { spawnSync } from 'node:child_process';

const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

run('npm', ['ci', '--prefix', 'mutation', '--loglevel=error', '--ignore-scripts']);
run('node', [
  'mutation/node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'mutation/stryker.config.mjs',
  ...process.argv.slice(2),
]);
