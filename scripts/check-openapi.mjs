// Puts the API description to two linters, without a single error or warning. They weigh 83 MB and stand outside the
// workspace: they are installed here, once for each version of their lock file.
import { root } from './pinned-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const home = join(root, 'scripts/openapi-lint');
const description = join(root, 'packages/api/openapi.json');

function run(command, ...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { status } = spawnSync(command, args, {
    cwd: home,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const lock = readFileSync(join(home, 'package-lock.json'), 'utf8');
const stamp = join(home, 'node_modules/.installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  run('npm', 'ci', '--ignore-scripts', '--loglevel=error');
  writeFileSync(stamp, lock);
}

run('npx', '--no', 'redocly', 'lint', '--config', 'redocly.yaml', '--format', 'stylish', description);
run('npx', '--no', 'spectral', 'lint', '--ruleset', 'spectral.yaml', '--fail-severity', 'warn', description);
