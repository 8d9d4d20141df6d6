import { startMockServer, type MockServer } from './server.js';
import { settingsFrom, usage } from './settings.js';

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
  try {
    const server = await startMockServer(settings, (line) => console.log(JSON.stringify(line)));
    console.log(`listening on ${server.url}`);
    stopOnSignal(server);
  } catch (error) {
    giveUp(whatIsWrong(error, settings.port));
  }
}

function stopOnSignal(server: MockServer) {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void server.close().then(() => process.exit(0));
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
  console.error(problem);
  process.exitCode = 1;
}
