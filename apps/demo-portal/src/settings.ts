export interface Settings {
  readonly port: number;
  /** The address people reach the portal by. */
  readonly origin: string;
  readonly api: string;
  readonly secretKey: string;
}

/** The portal's settings from its environment, or what is wrong with them. */
export function settingsFrom(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly problem: string } {
  const port = Number(env['PORT'] ?? 4300);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return { problem: `PORT is no port: ${env['PORT']}` };

  const api = originOf(env['TWOTIER_API'] ?? 'http://127.0.0.1:4310');
  if (!api) return { problem: `TWOTIER_API is no web address: ${env['TWOTIER_API']}` };

  const origin = originOf(env['PORTAL_URL'] ?? `http://127.0.0.1:${port}`);
  if (!origin) return { problem: `PORTAL_URL is no web address: ${env['PORTAL_URL']}` };

  const secretKey = env['TWOTIER_SECRET_KEY'];
  if (!secretKey) {
    return {
      problem:
        'TWOTIER_SECRET_KEY is missing: the key by which this server opens sessions. The mock server takes sandbox-secret-key unless told otherwise.',
    };
  }

  return { port, origin, api, secretKey };
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}
