// The same with what somebody writes by hand who wants a mock to answer by the contract: session, form of query and body,
// an address only once, ETag, idempotency key. Still without roles, activity log, log lines and a check of the replies.
import { createServer } from '@mswjs/http-middleware';
import { http, HttpResponse } from 'msw';
import * as z from 'zod/mini';
import { createUsers } from './users.mjs';

const users = createUsers();
const addresses = new Set(users.list(10_000).items.map(({ email }) => email));
const answers = new Map();

const Query = z.strictObject({
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(100))),
  cursor: z.optional(z.coerce.number()),
});
const NewUser = z.strictObject({
  fullName: z.string().check(z.minLength(1), z.maxLength(200)),
  email: z.email(),
  roles: z.array(z.enum(['sales-agent', 'helpdesk-agent', 'admin-agent'])).check(z.minLength(1)),
});

const problem = (status, code) => HttpResponse.json({ type: `about:blank#${code}`, status, code }, { status });
const withSession = (answer) => (call) =>
  call.request.headers.get('authorization') === 'Bearer token' ? answer(call) : problem(401, 'session-missing');
const tagged = (value, user, init) => HttpResponse.json(value, { ...init, headers: { ETag: `"${user.etag}"` } });

createServer(
  http.get(
    '/users',
    withSession(({ request }) => {
      const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      if (!query.success) return problem(422, 'validation-failed');
      return HttpResponse.json(users.list(query.data.limit ?? 25, query.data.cursor ?? 0));
    }),
  ),
  http.get(
    '/users/:id',
    withSession(({ params }) => {
      const user = users.find(params.id);
      return user ? tagged(user, user) : problem(404, 'not-found');
    }),
  ),
  http.post(
    '/users',
    withSession(async ({ request }) => {
      const text = await request.text();
      const key = request.headers.get('idempotency-key');
      const before = answers.get(key);
      if (before) return before.text === text ? before.response.clone() : problem(422, 'idempotency-key-reused');
      const body = NewUser.safeParse(JSON.parse(text));
      if (!body.success) return problem(422, 'validation-failed');
      if (addresses.has(body.data.email)) return problem(409, 'email-taken');
      addresses.add(body.data.email);
      const made = users.add(body.data);
      const response = tagged(made, made.user, { status: 201 });
      if (key !== null) answers.set(key, { text, response: response.clone() });
      if (answers.size > 2000) answers.delete(answers.keys().next().value);
      return response;
    }),
  ),
).listen(Number(process.env.PORT), '127.0.0.1');
