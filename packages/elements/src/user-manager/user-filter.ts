import type { UsersQuery } from '@twotier/client';
import type { TwotierElement } from '../base/twotier-element.js';
import { DelayController } from '../controllers/delay.js';

type Wanted = Pick<UsersQuery, 'search' | 'status' | 'role' | 'sort'>;
export type UserSort = NonNullable<UsersQuery['sort']>;

/** Which users are wanted, in which order, and on which page of them the person stands. */
export class UserFilter {
  readonly #host: TwotierElement;
  readonly #typing: DelayController;
  #typed = '';
  #wanted: Wanted = {};
  /** The cursors of the pages that lead here; the last one is this page's. A cursor only knows the way forward. */
  #cursors: readonly string[] = [];

  constructor(host: TwotierElement) {
    this.#host = host;
    this.#typing = new DelayController(host);
  }

  /** What stands in the search field, also before it is searched for. */
  get typed(): string {
    return this.#typed;
  }

  get wanted(): Wanted {
    return this.#wanted;
  }

  get sort(): UserSort {
    return this.#wanted.sort ?? 'fullName';
  }

  get isSet(): boolean {
    const { search, status, role } = this.#wanted;
    return Boolean(search || status || role);
  }

  /** How many pages lie before this one. */
  get pagesBefore(): number {
    return this.#cursors.length;
  }

  query(limit: number): UsersQuery {
    const cursor = this.#cursors.at(-1);
    return { ...this.#wanted, limit, ...(cursor && { cursor }) };
  }

  readonly type = (text: string) => {
    this.#typed = text;
    this.#typing.run(() => this.set({ search: text.trim().slice(0, 100) || undefined }));
    this.#host.requestUpdate();
  };

  set(wanted: Partial<Wanted>) {
    this.#wanted = { ...this.#wanted, ...wanted };
    this.#goTo([]);
  }

  readonly clear = () => {
    this.#typing.cancel();
    this.#typed = '';
    this.#wanted = { sort: this.sort };
    this.#goTo([]);
  };

  /** By name from A, by last sign-in from the newest; the same again turns it round. */
  sortBy(field: 'fullName' | 'lastSignInAt') {
    const first: UserSort = field === 'fullName' ? 'fullName' : '-lastSignInAt';
    const second: UserSort = field === 'fullName' ? '-fullName' : 'lastSignInAt';
    this.set({ sort: this.sort === first ? second : first });
  }

  goOn(cursor: string) {
    this.#goTo([...this.#cursors, cursor]);
  }

  readonly goBack = () => this.#goTo(this.#cursors.slice(0, -1));

  #goTo(cursors: readonly string[]) {
    this.#cursors = cursors;
    this.#host.requestUpdate();
  }
}
