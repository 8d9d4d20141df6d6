import type { AnyOperation } from '@twotier/api';
import type { Handler } from './handle.js';

export type Match =
  | { readonly handler: Handler; readonly params: Readonly<Record<string, string>> }
  /** The path is there, the method is not. */
  | { readonly methods: readonly string[] }
  | undefined;

/** What may follow the same beginning of a path. */
interface Fork {
  readonly words: Map<string, Fork>;
  /** What follows a place, whatever stands in it. */
  place?: Fork;
  readonly handlers: Map<string, Handler>;
}

const newFork = (): Fork => ({ words: new Map(), handlers: new Map() });

/** Finds the operation of a request by the paths of the contract. Fixed words go before places. */
export class Router {
  readonly operations: readonly AnyOperation[];
  readonly #root = newFork();

  constructor(handlers: readonly Handler[]) {
    this.operations = handlers.map(({ operation }) => operation);
    for (const handler of handlers) {
      let fork = this.#root;
      for (const part of partsOf(handler.operation.path)) fork = isPlace(part) ? placeOf(fork) : wordOf(fork, part);
      fork.handlers.set(handler.operation.method, handler);
    }
  }

  find(method: string, path: string): Match {
    const parts = partsOf(path);
    const ends = endsOf(this.#root, parts, 0);
    for (const { handlers } of ends) {
      const handler = handlers.get(method);
      if (handler) return { handler, params: paramsOf(handler, parts) };
    }
    const methods = ends.flatMap(({ handlers }) => [...handlers.keys()]);
    if (methods.length === 0) return undefined;
    return { methods: [...new Set(methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])))] };
  }
}

const partsOf = (path: string): string[] => path.split('/').slice(1);
const isPlace = (part: string) => part.startsWith(':');

const placeOf = (fork: Fork): Fork => (fork.place ??= newFork());

function wordOf({ words }: Fork, word: string): Fork {
  const fork = words.get(word) ?? newFork();
  words.set(word, fork);
  return fork;
}

/** Where a path can end. */
function endsOf(fork: Fork, parts: readonly string[], index: number): readonly Fork[] {
  if (index === parts.length) return [fork];
  const part = parts[index]!;
  const word = fork.words.get(part);
  const place = part === '' ? undefined : fork.place;
  if (word && place) return [...endsOf(word, parts, index + 1), ...endsOf(place, parts, index + 1)];
  const next = word ?? place;
  return next ? endsOf(next, parts, index + 1) : [];
}

function paramsOf({ operation }: Handler, given: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [index, part] of pathParts(operation).entries()) {
    if (isPlace(part)) params[part.slice(1)] = decode(given[index]!);
  }
  return params;
}

const known = new WeakMap<AnyOperation, readonly string[]>();

function pathParts(operation: AnyOperation): readonly string[] {
  const parts = known.get(operation) ?? partsOf(operation.path);
  known.set(operation, parts);
  return parts;
}

/** A place that cannot be read names nothing: it stays as it is, and nothing is found under it. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
