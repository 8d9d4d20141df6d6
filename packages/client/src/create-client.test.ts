import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { expectTypeOf, it } from 'vitest';
import { createClient, type Page, type TwotierError, type UserRecord, type UserVersion } from './index.js';

const queryClient = new QueryClient();
const client = createClient({ baseUrl: 'https://api.example', getToken: async () => 'token', queryClient });

it('types what calls take and answer from the contract', () => {
  expectTypeOf(client.users.list).returns.resolves.toExtend<Page<UserRecord>>();
  expectTypeOf(client.users.list).toBeCallableWith();
  expectTypeOf(client.users.list).toBeCallableWith({ search: 'br', limit: 20, sort: '-fullName' });
  expectTypeOf(client.users.get).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(client.users.all()).toEqualTypeOf<AsyncGenerator<UserRecord, void, undefined>>();
  expectTypeOf(client.enrollment.start).toBeCallableWith();
  expectTypeOf(client.session.end).returns.resolves.toEqualTypeOf<undefined>();
  // @ts-expect-error: an unknown role
  expectTypeOf(() => client.users.changeRoles({ userId: '1', etag: 'v1', roles: ['king'] }));
  // @ts-expect-error: which user
  expectTypeOf(() => client.users.get());
  // @ts-expect-error: a limit is a number
  expectTypeOf(() => client.users.list({ limit: '20' }));
});

it('gives TanStack the types of an observer', () => {
  const observer = new QueryObserver(queryClient, client.users.list.options({ search: 'br' }));
  expectTypeOf(observer.getCurrentResult().data?.items[0]?.etag).toEqualTypeOf<string | undefined>();

  const typed = new QueryObserver<Page<UserRecord>, TwotierError>(queryClient, client.users.list.options());
  expectTypeOf(typed.getCurrentResult().error).toEqualTypeOf<TwotierError | null>();

  const mutation = new MutationObserver(queryClient, client.users.remove.options());
  expectTypeOf(mutation).toEqualTypeOf<MutationObserver<UserRecord, Error, UserVersion>>();
});
