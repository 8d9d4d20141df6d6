import type { AnyOperation } from '@twotier/api';

/** What every answer of an operation on its way out says: since when (RFC 9745), until when (RFC 8594). */
export function deprecationHeaders({ deprecated }: Pick<AnyOperation, 'deprecated'>): Record<string, string> {
  if (!deprecated) return {};
  const { since, sunset } = deprecated;
  return {
    Deprecation: `@${Math.floor(Date.parse(since) / 1000)}`,
    Sunset: new Date(sunset).toUTCString(),
  };
}
