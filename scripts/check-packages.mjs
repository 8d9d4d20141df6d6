// Packs every public package as npm would, and lets publint and Are The Types Wrong read the tarball.
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './pinned-node.mjs';

const run = promisify(execFile);
const tarballs = mkdtempSync(join(tmpdir(), 'twotier-pack-'));

/** What somebody who installs the package must never find in it. */
const unwanted = /\.(?:test|browser|stories)\.|^(?:src|dist)\/testing\/|\.tsbuildinfo/;

/** What a package may bring along, where its users count on it. */
const dependencies = { '@twotier/core': ['zod'] };

async function problemsOf(folder) {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', tarballs], { cwd: folder });
  const packed = JSON.parse(stdout);
  const [{ filename, files }] = Array.isArray(packed) ? packed : Object.values(packed);
  const tarball = join(tarballs, filename);

  const checks = await Promise.allSettled([
    run('publint', ['run', tarball, '--strict'], { cwd: folder }),
    run('attw', [tarball, '--profile', 'esm-only', '--no-emoji'], { cwd: root }),
  ]);
  return [
    ...checks.flatMap(({ reason }) => (reason ? [`${reason.stdout}${reason.stderr}`.trim()] : [])),
    ...files.filter(({ path }) => unwanted.test(path)).map(({ path }) => `${path} must not be published`),
  ];
}

let failed = false;
try {
  for (const manifest of globSync('packages/*/package.json', { cwd: root }).toSorted()) {
    const { name, private: isPrivate, ...facts } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
    if (isPrivate) continue;

    const problems = await problemsOf(join(root, dirname(manifest)));
    const brought = Object.keys({ ...facts.dependencies, ...facts.peerDependencies, ...facts.optionalDependencies });
    const unknown = brought.filter((dependency) => !(dependencies[name] ?? brought).includes(dependency));
    problems.push(...unknown.map((dependency) => `${dependency} must not become a dependency`));
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    for (const problem of problems) console.log(problem.replaceAll(/^/gm, '     '));
    failed ||= problems.length > 0;
  }
} finally {
  rmSync(tarballs, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
