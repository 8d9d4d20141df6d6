// Loads the built core where its users run it and asks it for a decision there: Node, a worker of Node, a context with
// nothing but the language and the web's `URL` (as in Deno and edge workers, and without `eval`), a page of a browser
// and a worker of it. Run after a build.
import { isDeepStrictEqual } from 'node:util';
import { dirname } from 'node:path';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright';
import { build } from 'rolldown';
import { chromiumArgs, ensureChromium } from './browser.mjs';

const root = dirname(import.meta.dirname);

/** Runs in each of these places: it sees the package and nothing of this file. */
function ask(core, words) {
  const { canPlaceOrder, checkCompanyDetails, describeRefusal, OrganizationId, regionOf, remedyOf, UserId } = core;
  const decision = canPlaceOrder({
    actor: {
      id: UserId.parse('svenja'),
      organizationId: OrganizationId.parse('nordwind'),
      roles: ['admin-agent'],
      status: 'active',
    },
    party: 'indirect-provider',
    resellerId: OrganizationId.parse('studio-brandl'),
    customer: 'Praxis Lindenhof',
    partnership: undefined,
    relationship: undefined,
  });
  return {
    code: decision.reason.code,
    remedy: remedyOf(decision.reason.code),
    sentence: describeRefusal(decision.reason, words).reason.length > 20,
    region: regionOf('DE'),
    issues: checkCompanyDetails({}, { path: 'new', accountCountry: 'DE' }).map(({ path, code }) => `${path} ${code}`),
    domain: core.domainOf('K.Brandl@Müller.example'),
    isBareOfNode: typeof process === 'undefined' && typeof Buffer === 'undefined' && typeof require === 'undefined',
  };
}

const expected = {
  code: 'no-partnership',
  remedy: 'ask-the-sender',
  sentence: true,
  region: 'europe',
  issues: ['legalProfile required', 'primaryContact required', 'supportContact required'],
  domain: 'xn--mller-kva.example',
};

const entry = '\0entry';
const { output } = await build({
  input: entry,
  cwd: root,
  platform: 'neutral',
  write: false,
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === entry ? id : undefined),
      load: (id) =>
        id === entry
          ? "export * as core from '@twotier/core'; export { words } from '@twotier/core/words/en';"
          : undefined,
    },
  ],
  output: { format: 'iife', name: 'twotier', minify: true },
});
const question = `JSON.stringify((${ask.toString()})(twotier.core, twotier.words))`;
const script = `${output[0].code}\n${question}`;

async function inNode() {
  const [core, { words }] = await Promise.all([import('@twotier/core'), import('@twotier/core/words/en')]);
  return ask(core, words);
}

function inNodeWorker() {
  const code = `
    const { parentPort } = require('node:worker_threads');
    Promise.all([import('@twotier/core'), import('@twotier/core/words/en')])
      .then(([core, { words }]) => parentPort.postMessage((${ask.toString()})(core, words)));`;
  return new Promise((resolve, reject) => {
    new Worker(code, { eval: true }).once('message', resolve).once('error', reject);
  });
}

function inBareContext() {
  const context = vm.createContext({ URL, URLSearchParams }, { codeGeneration: { strings: false, wasm: false } });
  return JSON.parse(vm.runInContext(script, context));
}

async function inBrowser(page) {
  // As strict as a host can be: no `eval`, nothing from elsewhere.
  await page.route('https://portal.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'nonce-x'; worker-src blob:" },
      body: `<!doctype html><meta charset="utf-8"><title>Portal</title><script nonce="x">${output[0].code}\nglobalThis.told = ${question}</script>`,
    }),
  );
  await page.goto('https://portal.example/');
  return JSON.parse(await page.evaluate('told'));
}

async function inBrowserWorker(page) {
  const told = await page.evaluate(
    (code) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      }),
    `${output[0].code}\npostMessage(${question})`,
  );
  return JSON.parse(told);
}

const executablePath = await ensureChromium();
if (!executablePath) throw new Error('No Chromium found. Install Chrome, or set CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
let failed = false;
try {
  const page = await browser.newPage();
  const places = [
    { place: 'Node', run: inNode, isBareOfNode: false },
    { place: 'a worker of Node', run: inNodeWorker, isBareOfNode: false },
    { place: 'a context with nothing of Node and no eval', run: inBareContext, isBareOfNode: true },
    { place: 'a page of a browser', run: () => inBrowser(page), isBareOfNode: true },
    { place: 'a worker of a browser', run: () => inBrowserWorker(page), isBareOfNode: true },
  ];
  for (const { place, run, isBareOfNode } of places) {
    const told = await run();
    const isRight = isDeepStrictEqual(told, { ...expected, isBareOfNode });
    console.log(`${isRight ? 'ok  ' : 'FAIL'} ${place}${isRight ? '' : `: ${JSON.stringify(told)}`}`);
    failed ||= !isRight;
  }
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
