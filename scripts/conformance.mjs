// Puts the contract's tests to an implementation: `npm run conformance -- --base-url https://…/v1 --secret-key …`.
// Without a base address the mock server of this repository is built and asked.
import { root } from './pinned-node.mjs';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `Usage: npm run conformance -- [--base-url <address>] [options]

  --base-url <address>   where the implementation answers; ends with /v1
  --secret-key <key>     with which its portals' servers open sessions
  --cast <file>          who and what is there (apps/conformance/cast.json)
  --reset-url <address>  a POST there, with the secret key, brings that state back; without it use a fresh world`;

const text = { type: 'string' };
let values;
try {
  const options = { 'base-url': text, 'secret-key': text, cast: text, 'reset-url': text, help: { type: 'boolean' } };
  ({ values } = parseArgs({ options }));
} catch (error) {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(2);
}
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (values['base-url'] !== undefined && values['secret-key'] === undefined) {
  console.error(`The secret key is missing.\n\n${usage}`);
  process.exit(2);
}

const env = {
  ...process.env,
  ...(values['base-url'] && { CONFORMANCE_BASE_URL: values['base-url'] }),
  ...(values['secret-key'] && { CONFORMANCE_SECRET_KEY: values['secret-key'] }),
  ...(values.cast && { CONFORMANCE_CAST: resolve(values.cast) }),
  ...(values['reset-url'] && { CONFORMANCE_RESET_URL: values['reset-url'] }),
};
const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

if (values['base-url'] === undefined) {
  run('npm', ['run', '--silent', 'build', '--', '--filter=@twotier/mock-server', '--output-logs=errors-only']);
}
run('vitest', ['run', '--project=conformance']);
