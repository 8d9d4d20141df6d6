import type { AnyOperation } from '@twotier/api';
import type { Handler } from './handle.js';

export type Match =
  | { readonly handler: Handler; readonly params: Readonly<Record<string, string>> }
  /** The path is there, the method is not. */
  | { readonly methods: readonly string[] }
  | undefined;

interface Route {
  readonly handler: Handler;
  readonly parts: readonly string[];
}

/** Finds the operation of a request by the paths of the contract. Fixed words go before places. */
export class Router {
  readonly #routes: readonly Route[];

  constructor(handlers: readonly Handler[]) {
    this.#routes = handlers
      .map((handler) => ({ handler, parts: partsOf(handler.operation.path) }))
      .toSorted((a, b) => placesIn(a) - placesIn(b));
  }

  get operations(): readonly AnyOperation[] {
    return this.#routes.map(({ handler }) => handler.operation);
  }

  find(method: string, path: string): Match {
    const parts = partsOf(path);
    const routes = this.#routes.filter((route) => fits(route, parts));
    const route = routes.find(({ handler }) => handler.operation.method === method);
    if (route) return { handler: route.handler, params: paramsOf(route, parts) };
    if (routes.length === 0) return undefined;

    const methods = routes.map(({ handler }) => handler.operation.method);
    return { methods: [...new Set(methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])))] };
  }
}

const partsOf = (path: string): string[] => path.split('/').slice(1);
const isPlace = (part: string) => part.startsWith(':');
const placesIn = ({ parts }: Route) => parts.filter(isPlace).length;

const fits = ({ parts }: Route, given: readonly string[]) =>
  parts.length === given.length &&
  parts.every((part, index) => (isPlace(part) ? given[index] !== '' : part === given[index]));

function paramsOf({ parts }: Route, given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    parts.flatMap((part, index) => (isPlace(part) ? [[part.slice(1), decode(given[index]!)]] : [])),
  );
}

/** A place that cannot be read names nothing: it stays as it is, and nothing is found under it. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
