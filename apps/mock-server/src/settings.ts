import { parseArgs } from 'node:util';
import { isLogLevel, logLevels, type LogLevel } from './log.js';
import { isSeedName, sandboxNow, sandboxSecretKey, seedNames, type SeedName } from '@twotier/sandbox/server';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The address browsers know the server by, where it is not the one it listens on. */
  readonly publicUrl?: string | undefined;
  readonly seed: SeedName;
  readonly now: string;
  /** The origins of the portals. The first is the one to which the links of mails and letters lead. */
  readonly portals: readonly string[];
  readonly secretKey: string;
  /** The file that the world is kept in. Without one it ends with the process. */
  readonly data?: string | undefined;
  /** The mail server that mails are delivered to. Without one they stay in the outbox. */
  readonly smtp?: string | undefined;
  readonly logLevel: LogLevel;
  readonly connectionsMax: number;
}

const defaultPortals = ['http://127.0.0.1:4300', 'http://localhost:4300'];
const loopback = ['127.0.0.1', 'localhost', '::1'];

export const usage = `Usage: twotier-mock-server [options]

The sandbox on a port: the whole API, sign-in pages, an outbox, a clock that can be moved, faults on demand.
Open its address in a browser to try it.

What it tells
  --seed <name>        the story to begin with (unenrolled-reseller):
${seedNames.map((name) => `                         ${name}`).join('\n')}
  --now <date>         when the story begins (${sandboxNow})
  --data <file>        keep the world in this file over restarts; what it holds goes before --seed and --now

Who may call
  --origin <origin>    the origin of a portal that may call; may be repeated
  --port <number>      where to listen (4310); 0 takes a free one
  --host <address>     the address to listen on (127.0.0.1); one that others can reach only with --allow-remote
  --allow-remote       let others reach it, with everything that stands on its pages;
                       TWOTIER_SECRET_KEY must then be one of your own
  --connections <n>    how many connections at once (500); those above are answered 429

What leaves it
  --smtp <url>         deliver mails to this server: smtp://127.0.0.1:1025
  --log-level <level>  ${logLevels.join(', ')} (info)
  --help               this text

Environment: PORT, HOST, SEED, PUBLIC_URL, PORTAL_URL, TWOTIER_SECRET_KEY.
Ctrl-C lets running requests end; a second one does not wait.`;

/** The settings from arguments and environment, or what is wrong with them. */
export function settingsFrom(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly problem: string } {
  const values = read(args);
  if ('problem' in values) return values;

  const wantedPort = values.port ?? env['PORT'] ?? '4310';
  const port = Number(wantedPort);
  if (!/^\d{1,5}$/.test(wantedPort) || port > 65_535) return { problem: `PORT is no port: ${wantedPort}` };

  const host = values.host ?? env['HOST'] ?? '127.0.0.1';
  if (!loopback.includes(host) && !values['allow-remote']) {
    return {
      problem: `${host} can be reached by others, and everything in a sandbox is open to whoever reaches it. Listen on 127.0.0.1, or add --allow-remote.`,
    };
  }
  const secretKey = env['TWOTIER_SECRET_KEY'] || sandboxSecretKey;
  if (!loopback.includes(host) && secretKey === sandboxSecretKey) {
    return {
      problem: `Everybody knows the secret key of a sandbox. For ${host} set TWOTIER_SECRET_KEY to one of your own.`,
    };
  }
  const seed = values.seed ?? env['SEED'] ?? 'unenrolled-reseller';
  if (!isSeedName(seed)) return { problem: `There is no story "${seed}". There are: ${seedNames.join(', ')}` };

  const now = values.now ?? sandboxNow;
  if (Number.isNaN(Date.parse(now))) return { problem: `--now is no date: ${now}` };

  const wanted = [...(env['PORTAL_URL'] === undefined ? [] : [env['PORTAL_URL']]), ...(values.origin ?? [])];
  const portals = wanted.map(originOf);
  const wrong = portals.indexOf(undefined);
  if (wrong !== -1) return { problem: `This is not the origin of a portal: ${wanted[wrong]}` };

  const publicUrl = env['PUBLIC_URL'];
  if (publicUrl !== undefined && !originOf(publicUrl)) return { problem: `PUBLIC_URL is no web address: ${publicUrl}` };

  const { smtp, 'log-level': logLevel = 'info', connections = '500' } = values;
  if (smtp !== undefined && !isSmtp(smtp)) return { problem: '--smtp is no address such as smtp://127.0.0.1:1025' };
  if (!isLogLevel(logLevel)) return { problem: `--log-level is none of ${logLevels.join(', ')}: ${logLevel}` };
  const connectionsMax = Number(connections);
  if (!/^\d{1,5}$/.test(connections) || connectionsMax === 0) {
    return { problem: `--connections is no number of connections: ${connections}` };
  }
  if (values.data === '') return { problem: '--data needs the name of a file.' };

  return {
    port,
    host,
    publicUrl: publicUrl === undefined ? undefined : originOf(publicUrl),
    seed,
    now,
    portals: wanted.length > 0 ? portals.filter((origin) => origin !== undefined) : defaultPortals,
    secretKey,
    data: values.data,
    smtp,
    logLevel,
    connectionsMax,
  };
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    seed: text,
    now: text,
    host: text,
    port: text,
    data: text,
    smtp: text,
    connections: text,
    'log-level': text,
    origin: { ...text, multiple: true },
    'allow-remote': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'The arguments cannot be read.' };
  }
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

const isSmtp = (address: string): boolean =>
  URL.canParse(address) && ['smtp:', 'smtps:'].includes(new URL(address).protocol) && new URL(address).hostname !== '';
