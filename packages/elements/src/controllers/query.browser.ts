import { QueryClient } from '@tanstack/query-core';
import { TwotierError } from '@twotier/client';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { expect, it, vi } from 'vitest';
import { defineElement } from '../base/define.js';
import { TwotierElement } from '../base/twotier-element.js';
import { MutationController, QueryController } from './query.js';

/** A backend of two methods, and how often it was asked. */
const backend = (answer: () => Promise<string>) => {
  const read = vi.fn<(context: { signal: AbortSignal }) => Promise<string>>(() => answer());
  const write = vi.fn((word: string) => Promise.resolve(`stored ${word}`));
  return {
    read,
    write,
    queryClient: new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } }),
  };
};
type Backend = Omit<ReturnType<typeof backend>, 'queryClient'> & { queryClient: QueryClient | undefined };

const failure = (message: string) => new TwotierError(message, { kind: 'server', code: 'unexpected' });

class Reader extends TwotierElement {
  @property() topic = 'users';
  get backend() {
    return this.client as unknown as Backend | undefined;
  }

  readonly query = new QueryController<string>(
    this,
    () => {
      const { backend: asked } = this;
      return asked && { queryKey: [this.topic], queryFn: ({ signal }) => asked.read({ signal }) };
    },
    { loadingLabel: () => this.t('common.loading.label') },
  );
  readonly mutation = new MutationController<string, TwotierError, string>(
    this,
    () => this.backend && { mutationFn: this.backend.write },
  );

  protected override render() {
    return (
      this.query.render({
        pending: (isSlow) => html`<i>${isSlow ? 'slow' : 'waiting'}</i>`,
        error: (error, retry) => html`<button @click=${retry}>${error.message}</button>`,
        success: (word) => html`<p>${word}</p>`,
      }) ?? nothing
    );
  }
}
defineElement('test-reader', Reader);

const show = (client: Backend) => {
  const reader = new Reader();
  reader.client = client as never;
  document.body.replaceChildren(document.createElement('section'), reader);
  return reader;
};
const shown = (reader: Reader) => reader.renderRoot.querySelector('p, i, button')?.textContent;

it('shows what the backend answers', async () => {
  const reader = show(backend(() => Promise.resolve('Katrin')));
  await expect.poll(() => shown(reader)).toBe('Katrin');
});

it('shows nothing at first, then that it waits, and says so', async () => {
  const reader = show(backend(() => new Promise(() => {})));
  await reader.updateComplete;
  expect(shown(reader)).toBeUndefined();
  await expect.poll(() => shown(reader)).toBe('waiting');
  expect(reader.renderRoot.querySelector('[aria-live]')?.textContent).toBe('Loading');
});

it('shows a failure, tells the host once, and asks again on demand', async () => {
  let fails = true;
  const asked = backend(() => (fails ? Promise.reject(failure('no answer')) : Promise.resolve('Katrin')));
  const errors = vi.fn();
  document.body.addEventListener('twotier-error', errors);
  const reader = show(asked);
  await expect.poll(() => shown(reader)).toBe('no answer');

  fails = false;
  reader.renderRoot.querySelector('button')?.click();
  await expect.poll(() => shown(reader)).toBe('Katrin');
  expect(errors).toHaveBeenCalledOnce();
});

it('asks again by itself when the network is back', async () => {
  let fails = true;
  const asked = backend(() => (fails ? Promise.reject(failure('no network')) : Promise.resolve('Katrin')));
  const reader = show(asked);
  await expect.poll(() => shown(reader)).toBe('no network');

  fails = false;
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  await expect.poll(() => shown(reader)).toBe('Katrin');
});

it('does not ask again when the element is moved', async () => {
  const asked = backend(() => Promise.resolve('Katrin'));
  const reader = show(asked);
  await expect.poll(() => shown(reader)).toBe('Katrin');

  document.querySelector('section')?.append(reader);
  reader.requestUpdate();
  await reader.updateComplete;
  expect(asked.read).toHaveBeenCalledOnce();
});

it('ends a request when the element leaves the page', async () => {
  const asked = backend(() => new Promise(() => {}));
  const reader = show(asked);
  await expect.poll(() => asked.read.mock.calls.length).toBe(1);

  reader.remove();
  await expect.poll(() => asked.read.mock.calls[0]?.[0].signal.aborted).toBe(true);
});

it('asks for something else when a property changes', async () => {
  const asked = backend(() => Promise.resolve('Katrin'));
  const reader = show(asked);
  await expect.poll(() => shown(reader)).toBe('Katrin');
  reader.topic = 'customers';
  await expect.poll(() => asked.read.mock.calls.length).toBe(2);
});

it('shares what was read between elements of one client, and nothing between two', async () => {
  const one = backend(() => Promise.resolve('Katrin'));
  const other = backend(() => Promise.resolve('Emil'));
  one.queryClient.setQueryDefaults(['users'], { staleTime: Infinity });
  const first = show(one);
  await expect.poll(() => shown(first)).toBe('Katrin');

  const second = show(one);
  await expect.poll(() => shown(second)).toBe('Katrin');
  expect(one.read).toHaveBeenCalledOnce();

  second.client = other as never;
  await expect.poll(() => shown(second)).toBe('Emil');
});

it('makes one cache for all elements of a client that has none', async () => {
  const asked = { ...backend(() => Promise.resolve('Katrin')), queryClient: undefined };
  const first = show(asked);
  await expect.poll(() => shown(first)).toBe('Katrin');

  const second = show(asked);
  await expect.poll(() => shown(second)).toBe('Katrin');
  expect(asked.read).toHaveBeenCalledOnce();
  expect(second.query.cache).toBe(asked.queryClient);
  expect(second.query.cache).toBeInstanceOf(QueryClient);
});

it('writes once however often it is clicked', async () => {
  const asked = backend(() => Promise.resolve('Katrin'));
  const reader = show(asked);
  await reader.updateComplete;

  const outcomes = await Promise.all([reader.mutation.run('roles'), reader.mutation.run('roles')]);
  expect(outcomes).toEqual([{ ok: true, data: 'stored roles' }, undefined]);
  expect(asked.write).toHaveBeenCalledOnce();
});

it('hands a failed write back as a value', async () => {
  const asked = backend(() => Promise.resolve('Katrin'));
  const refusal = failure('last admin agent');
  asked.write.mockRejectedValue(refusal);
  const reader = show(asked);
  await reader.updateComplete;
  expect(await reader.mutation.run('roles')).toEqual({ ok: false, error: refusal });
  expect([reader.mutation.error, reader.mutation.isPending]).toEqual([refusal, false]);
});
