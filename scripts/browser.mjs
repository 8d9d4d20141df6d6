import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
const { platform, arch, env } = process;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const chromiumArgs = [
  ...(platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];
const onPath = (names) =>
  (env.PATH ?? '')
    .split(delimiter)
    .flatMap((d) => names.map((n) => join(d, n)))
    .filter(existsSync);
const works = (path) =>
  !path || !existsSync(path)
    ? undefined
    : platform !== 'linux'
      ? path // --version opens a window on Windows
      : spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
        ? path
        : undefined;
function npmPacked() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  let dir;
  try {
    dir = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
  const home = join(
    root,
    'node_modules/.cache/chromium',
    JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).version,
  );
  if (!existsSync(join(home, 'chromium'))) {
    // it unpacks into TMPDIR and reuses any older file there: one folder per version
    mkdirSync(dirname(home), { recursive: true });
    const tmp = mkdtempSync(`${home}-`);
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
      { cwd: root, env: { ...env, TMPDIR: tmp }, stdio: 'inherit' },
    );
    try {
      renameSync(tmp, home);
    } catch {
      rmSync(tmp, { recursive: true, force: true });
    } // another process was first
  }
  return works(join(home, 'chromium'));
}
const playwrightOwn = async () => {
  try {
    return works((await import('playwright')).chromium.executablePath());
  } catch {
    return undefined;
  }
};
function installed() {
  const win = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((d) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'Chromium/Application/chrome.exe',
      ].map((p) => join(d, p)),
    );
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`);
  const linux = onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']);
  return (platform === 'win32' ? win : platform === 'darwin' ? mac : linux).find((p) => works(p));
}
export async function ensureChromium() {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const found = npmPacked() ?? (await playwrightOwn()) ?? installed();
  if (found) return found;
  spawnSync('npx', ['playwright', 'install', 'chromium'], { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  const own = await playwrightOwn();
  if (own) return own;
  if (process.getuid?.() === 0 && onPath(['apt-get']).length > 0)
    spawnSync(
      'sh',
      ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation'],
      { stdio: 'inherit' },
    );
  return installed();
}
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await ensureChromium();
  if (!path) {
    console.error('No Chromium found: install Chrome, or set CHROMIUM_PATH.');
    process.exit(1);
  }
  console.log(path);
}
