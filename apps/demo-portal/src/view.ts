import type { Mail } from './controls.js';
import type { Story } from './guide.js';
import type { Person, Persona } from './people.js';
import type { Words } from './words/words.js';

/** What the demo bar shows. A real portal has none. */
export interface Demo {
  readonly personas: readonly Persona[];
  readonly mails: readonly Mail[];
  /** The date in the sandbox. Missing when the mock server does not answer. */
  readonly now: string | undefined;
  readonly story: Story | undefined;
}

/** What every page is drawn from. */
export interface View {
  readonly words: Words;
  /** The address of the page, without its search. */
  readonly path: string;
  /** What the address asks for besides, such as the provider of a joint invitation. */
  readonly search: URLSearchParams;
  readonly api: string;
  readonly person: Person | undefined;
  readonly notice: string | undefined;
  readonly demo: Demo;
  /** Whether the built elements are there to be embedded. */
  readonly hasElements: boolean;
}
