import * as z from 'zod/mini';
import { expect, expectTypeOf, it } from 'vitest';
import {
  addUser,
  changeRoles,
  endSession,
  listUsers,
  operation,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type RefusalCodeOf,
  type ReplyOf,
  type UserRecord,
} from './index.js';

it('types the places of a path', () => {
  expectTypeOf<ParamsOf<'/users'>>().toEqualTypeOf<object>();
  expectTypeOf<ParamsOf<'/users/:userId'>>().toEqualTypeOf<{ readonly userId: string }>();
  expectTypeOf<ParamsOf<'/users/:userId/roles/:roleId'>>().toEqualTypeOf<
    { readonly userId: string } & { readonly roleId: string }
  >();
  expectTypeOf<ParamsOf<(typeof changeRoles)['path']>>().toExtend<{ readonly userId: string }>();
});

it('types bodies, queries, replies and refusals', () => {
  expectTypeOf<BodyOf<typeof addUser>['fullName']>().toEqualTypeOf<string>();
  expectTypeOf<BodyOf<typeof endSession>>().toEqualTypeOf<undefined>();
  expectTypeOf<QueryOf<typeof listUsers>['search']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<ReplyOf<typeof changeRoles>>().toEqualTypeOf<UserRecord>();
  expectTypeOf<ReplyOf<typeof endSession>>().toEqualTypeOf<undefined>();
  expectTypeOf<'last-admin-agent'>().toExtend<RefusalCodeOf<typeof changeRoles>>();
  expectTypeOf<'consent-missing'>().not.toExtend<RefusalCodeOf<typeof changeRoles>>();
  expectTypeOf<RefusalCodeOf<typeof endSession>>().toEqualTypeOf<never>();
});

it('takes refusals of the rules only', () => {
  // @ts-expect-error: no rule refuses so
  expect(operation({ id: 'x', method: 'GET', path: '/x', refusals: ['bad-mood'] }).refusals).toEqual(['bad-mood']);
});

it('fills in what most operations have in common', () => {
  const reply = z.object({});

  expect(operation({ id: 'readX', method: 'GET', path: '/x', reply })).toMatchObject({
    auth: 'session',
    status: 200,
    refusals: [],
    creates: false,
    changes: false,
    reads: true,
  });
  expect(operation({ id: 'addX', method: 'POST', path: '/x', reply, creates: true })).toMatchObject({
    status: 201,
    reads: false,
  });
  expect(operation({ id: 'endX', method: 'DELETE', path: '/x' })).toMatchObject({ status: 204, reply: undefined });
});
