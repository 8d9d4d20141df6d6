import type { IncomingMessage } from 'node:http';
import type { Backend } from './backend.js';
import type { Controls } from './controls.js';
import type { Reply } from './http.js';
import type { View } from './view.js';
import type { Visitor } from './visitors.js';

export interface PortalOptions {
  /** Where the API is, such as `http://127.0.0.1:4310`. */
  readonly api: string;
  readonly secretKey: string;
  /** The address people reach the portal by, such as `http://127.0.0.1:4300`. */
  readonly origin: string;
  /** The folder with the built elements, `dist/cdn` of their package. */
  readonly elements: string;
}

/** One request with all that a route needs to answer it. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly visitor: Visitor;
  readonly backend: Backend;
  readonly controls: Controls;
  readonly options: PortalOptions;
  /** Cookies to set with the answer. */
  readonly cookies: string[];
  /** Nobody is known any more, this visitor neither. */
  readonly forgetEverybody: () => void;
  /** Gives the visitor a new id, as every change of person must. */
  readonly renewVisitor: () => void;
  /** What a page is drawn from. Says the visitor's notice, once. */
  readonly view: () => Promise<View>;
}

/** Answers a visit, or leaves it to the next. A key is a method and a path: `POST /twotier/token`. */
export type Routes = Readonly<Record<string, (visit: Visit, rest: string) => Reply | Promise<Reply>>>;
