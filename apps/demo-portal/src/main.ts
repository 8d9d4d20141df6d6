import { fileURLToPath } from 'node:url';
import { listenAsPortal } from './listen.js';
import { createPortal } from './portal.js';
import { settingsFrom } from './settings.js';

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}

const settings = settingsFrom(process.env);
if ('problem' in settings) giveUp(settings.problem);

const elements = fileURLToPath(new URL('./dist/cdn', import.meta.resolve('@twotier/elements/package.json')));
const server = createPortal({ ...settings, elements });
const { listening, message } = await listenAsPortal(server, settings);
if (!listening) giveUp(message);
console.log(message);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    // A browser may hold its connection open for as long as it likes.
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  });
}
