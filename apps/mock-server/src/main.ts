import { writeSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: what was compiled once need not be the next time.
enableCompileCache();
const { createLog } = await import('./log.js');
const { startMockServer } = await import('./server.js');
const { settingsFrom, usage } = await import('./settings.js');

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(usage);
  process.exit(0);
}

const settings = settingsFrom(args, process.env);
if ('problem' in settings) giveUp(`${settings.problem}\n\n${usage}`);
else await run();

async function run() {
  if ('problem' in settings) return;
  const { log, flush } = createLog(settings.logLevel, (text) => process.stdout.write(text));
  try {
    const server = await startMockServer(settings, log);
    console.log(`listening on ${server.url}`);
    stopOnSignal(async () => {
      await server.close();
      flush();
    });
  } catch (error) {
    giveUp(whatIsWrong(error, settings.port));
  }
}

/** The first signal lets requests end; the second one does not wait. */
function stopOnSignal(stop: () => Promise<void>) {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

function whatIsWrong(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Free it, or choose another: PORT=${port + 50}`;
  if (code === 'EACCES') return `Port ${port} may not be listened on. Choose one above 1023.`;
  return error instanceof Error ? error.message : String(error);
}

function giveUp(problem: string) {
  writeSync(2, `${problem}\n`);
  process.exitCode = 1;
}
