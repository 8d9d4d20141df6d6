// Everything that must hold, in one command. The last line reads `N passed, N failed`:
// every test counts, and every other check counts as one.
import { root } from './pinned-node.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const reports = join(root, 'node_modules/.cache/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
const failures = [];

let child;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child?.kill(signal);
    process.exit(130);
  });
}

function run(command, args) {
  child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(code ?? signal));
  });
}

function count(name, passed, failed, started) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
}

/** One check that passes or fails as a whole. */
async function gate(name, command, ...args) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const status = await run(command, args);
  count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1, started);
  return status === 0;
}

/** A run of vitest: each of its tests counts. */
async function tests(name, ...projects) {
  const started = performance.now();
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  console.log(`\n── ${name}`);
  const status = await run('vitest', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);

  let passed = 0;
  let failed = 0;
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed = numPassedTests;
    // A test that did not run has not passed.
    failed = numFailedTests + numPendingTests + numTodoTests;
  } catch {
    // No report: vitest itself broke down, and its status says so.
  }
  // A file that cannot be loaded and an unhandled error fail the run, but no test of it.
  if (status !== 0 && failed === 0) failed = 1;
  count(`${name}: ${passed} passed, ${failed} failed`, passed, failed, started);
}

const hasBrowser = await gate('browser', 'node', 'scripts/browser.mjs');
await gate('types', 'npm', 'run', '--silent', 'typecheck');
await gate('build', 'npm', 'run', '--silent', 'build', '--', '--output-logs=errors-only');
await gate('lint', 'npm', 'run', '--silent', 'lint');
if (hasBrowser) {
  await tests('tests', '!storybook', '!story', '!conformance');
  await tests('storybook tests', 'storybook');
  // Alone: it starts two servers and a browser of its own, and waits as a person would.
  await tests('the story', 'story');
} else {
  count('tests, storybook tests and the story: no browser to run them in', 0, 3, performance.now());
}
// Over a real socket, to the server as it was built.
await tests('conformance', 'conformance');
await gate('benchmarks, small', 'node', 'scripts/bench.mjs', '--smoke');
await gate('rules', 'node', 'scripts/rules.mjs', '--check');
await gate('regular expressions', 'npm', 'run', '--silent', 'check:expressions');
await gate('breaks of the API', 'npm', 'run', '--silent', 'check:api');
await gate('API description', 'npm', 'run', '--silent', 'check:openapi');
await gate('unused code', 'npm', 'run', '--silent', 'check:unused');
await gate('packages', 'npm', 'run', '--silent', 'check:packages');
if (hasBrowser) await gate('runtimes of core', 'npm', 'run', '--silent', 'check:runtimes');
await gate('size', 'npm', 'run', '--silent', 'check:size');

console.log(failures.length > 0 ? `\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}\n` : '');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
