import { parseArgs } from 'node:util';
import { isSeedName, sandboxNow, sandboxSecretKey, seedNames, type SeedName } from '@twotier/sandbox';

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
}

const defaultPortals = ['http://127.0.0.1:4300', 'http://localhost:4300'];
const loopback = ['127.0.0.1', 'localhost', '::1'];

export const usage = `Usage: twotier-mock-server [options]

  --seed <name>      the story to begin with: ${seedNames.join(', ')}
  --origin <origin>  the origin of a portal that may call; may be repeated
  --now <date>       when the story begins
  --host <address>   where to listen; other than this machine only with --allow-remote
  --allow-remote     listen where others can reach it, with everything that stands on its pages;
                     TWOTIER_SECRET_KEY must then be one of your own

Environment: PORT (4310), HOST, PUBLIC_URL, PORTAL_URL, TWOTIER_SECRET_KEY.`;

/** The settings from arguments and environment, or what is wrong with them. */
export function settingsFrom(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly problem: string } {
  const values = read(args);
  if ('problem' in values) return values;

  const port = Number(env['PORT'] ?? 4310);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return { problem: `PORT is no port: ${env['PORT']}` };

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

  return {
    port,
    host,
    publicUrl: publicUrl === undefined ? undefined : originOf(publicUrl),
    seed,
    now,
    portals: wanted.length > 0 ? portals.filter((origin) => origin !== undefined) : defaultPortals,
    secretKey,
  };
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    seed: text,
    now: text,
    host: text,
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
