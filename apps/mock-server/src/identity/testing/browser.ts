export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** As much of a browser as a sign-in needs: cookies by path, redirects, forms. Beyond `home` it does not go. */
export class Browser {
  readonly #home: string;
  readonly #cookies = new Map<string, { name: string; value: string; path: string }>();
  readonly #headers: Readonly<Record<string, string>>;

  constructor(home: string, headers: Readonly<Record<string, string>> = {}) {
    this.#home = home;
    this.#headers = headers;
  }

  get(url: string): Promise<Page> {
    return this.#go(url, {});
  }

  /** Fills in the form of a page and sends it. */
  submit(page: Page, fields: Readonly<Record<string, string>>, formId = 'form'): Promise<Page> {
    const action = new RegExp(`<form id="${formId}" method="post" action="([^"]+)"`).exec(page.text)?.[1];
    if (action === undefined) throw new Error(`No form "${formId}" on ${page.url}: ${page.text}`);
    return this.post(new URL(action, page.url).href, new URLSearchParams(fields));
  }

  post(url: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.#go(url, { method: 'POST', body, headers: { Origin: this.#home, ...headers } });
  }

  /** Follows the link with these words. */
  follow(page: Page, words: string): Promise<Page> {
    const href = new RegExp(`<a href="([^"]+)">${words}</a>`).exec(page.text)?.[1];
    if (href === undefined) throw new Error(`No link "${words}" on ${page.url}`);
    return this.get(new URL(href, page.url).href);
  }

  async #go(url: string, init: { method?: string; body?: BodyInit; headers?: Record<string, string> }): Promise<Page> {
    if (!url.startsWith(`${this.#home}/`)) return { url, status: 0, headers: new Headers(), text: '' };

    const { pathname } = new URL(url);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { Accept: 'text/html', ...this.#headers, ...init.headers, Cookie: this.#cookiesFor(pathname) },
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);

    const location = response.headers.get('location');
    const text = await response.text();
    if (location !== null) return this.#go(new URL(location, url).href, {});
    return { url, status: response.status, headers: response.headers, text };
  }

  #cookiesFor(pathname: string) {
    return [...this.#cookies.values()]
      .filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  #keep(cookie: string) {
    const [pair = '', ...attributes] = cookie.split(/;\s*/);
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const isOver = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (isOver) this.#cookies.delete(`${name} ${path}`);
    else this.#cookies.set(`${name} ${path}`, { name, value, path });
  }
}
