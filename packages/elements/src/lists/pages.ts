import type { Page, ReadOptions, TwotierError } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { MutationController, QueryController } from '../controllers/query.js';
import { problem } from '../parts/refusal.js';

interface Item {
  readonly id: string;
}

export interface PagesOptions<Entry> {
  /** How to read the page behind a cursor. `undefined` while there is nothing to ask. */
  readonly read: (cursor?: string) => ReadOptions<Page<Entry>> | undefined;
  readonly loadingLabel: () => string;
  /** "40 of 60 customers shown" */
  readonly shown: (shown: number, total: number) => string;
}

/** The rest of the list as far as it was asked for, and of which list it is the rest. */
interface Rest<Entry> {
  readonly of: string;
  readonly pages: readonly Page<Entry>[];
}

/**
 * A list that grows at its end by *Show more*. What was read stays where it is.
 *
 * The first page is a query like any other. Those after it are asked for by a person, one at a time, and are forgotten
 * when the list itself is another.
 */
export class GrowingList<Entry extends Item> {
  readonly first: QueryController<Page<Entry>>;
  readonly #host: TwotierElement;
  readonly #options: PagesOptions<Entry>;
  readonly #more: MutationController<Page<Entry>, TwotierError, string>;
  #rest: Rest<Entry> = { of: '', pages: [] };
  #readBy: unknown;

  constructor(host: TwotierElement, options: PagesOptions<Entry>) {
    this.#host = host;
    this.#options = options;
    this.first = new QueryController<Page<Entry>>(
      host,
      () => {
        const read = options.read();
        // While the next answer is on its way, the one before it stays.
        return read && { ...read, placeholderData: (before: Page<Entry> | undefined) => before };
      },
      { loadingLabel: options.loadingLabel },
    );
    this.#more = new MutationController<Page<Entry>, TwotierError, string>(host, () => ({
      mutationFn: (cursor) => this.#readPage(cursor),
      retry: false,
      gcTime: 0,
      networkMode: 'always',
    }));
  }

  /** Whether what is shown answers an older question than the one asked. */
  get isOutdated(): boolean {
    return this.first.result?.isPlaceholderData ?? false;
  }

  get total(): number {
    return this.first.data?.total ?? 0;
  }

  /** Every entry read so far. A list that grew on the server meanwhile may send one twice. */
  get items(): readonly Entry[] {
    const pages = [this.first.data, ...this.#pages].filter((page) => page !== undefined);
    return [...new Map(pages.flatMap(({ items }) => items).map((item) => [item.id, item])).values()];
  }

  /** "20 of 60 shown" and *Show more*, as long as there is more. Sheets: `table`, `buttons`, `notices`. */
  renderMore(firstOf: (item: Entry) => string): TemplateResult | typeof nothing {
    const next = this.#next;
    const onMore = () => void this.#onMore(firstOf);
    // A list that fits into one page needs no way on.
    if (!next && this.#pages.length === 0) return nothing;
    return html`
      ${this.#more.error ? problem(this.#host, this.#more.error, { onRetry: onMore }) : nothing}
      <div class="pager" part="pager">
        <span class="num">${this.#options.shown(this.items.length, this.total)}</span>
        ${
          next
            ? html`<button
              type="button"
              class="button button--small"
              aria-disabled=${this.#more.isPending ? 'true' : nothing}
              @click=${onMore}
            >
              ${this.#host.t('common.action.show-more')}
            </button>`
            : nothing
        }
      </div>
    `;
  }

  get #next(): string | undefined {
    return [this.first.data, ...this.#pages].at(-1)?.next;
  }

  /** The pages after the first, if they belong to the list of now. */
  get #pages(): readonly Page<Entry>[] {
    return this.#rest.of === this.#name && this.#readBy === this.#host.client ? this.#rest.pages : [];
  }

  get #name(): string {
    return JSON.stringify(this.#options.read()?.queryKey);
  }

  async #onMore(firstOf: (item: Entry) => string) {
    const next = this.#next;
    if (!next) return;
    const of = this.#name;
    const before = this.#pages;
    const known = new Set(this.items.map(({ id }) => id));

    const outcome = await this.#more.run(next);
    if (!outcome?.ok || of !== this.#name) return;
    this.#rest = { of, pages: [...before, outcome.data] };
    this.#readBy = this.#host.client;
    this.#host.requestUpdate();
    this.#host.announce(this.#options.shown(this.items.length, this.total));

    // The first of the new ones stands where the button was: reading goes on there.
    const firstNew = this.items.find(({ id }) => !known.has(id));
    if (firstNew) await this.#host.focusOn(firstOf(firstNew));
  }

  #readPage(cursor: string): Promise<Page<Entry>> {
    const read = this.#options.read(cursor);
    if (!read) throw new TypeError('Failed to read the next page: nothing was read before it.');
    return read.queryFn({ signal: new AbortController().signal });
  }
}
