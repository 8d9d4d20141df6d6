import { createServer } from '@mswjs/http-middleware';
import { http, HttpResponse } from 'msw';
import { createUsers } from './users.mjs';

const users = createUsers();
createServer(
  http.get('/users', ({ request }) => {
    const { searchParams } = new URL(request.url);
    return HttpResponse.json(users.list(Number(searchParams.get('limit')), Number(searchParams.get('cursor') ?? 0)));
  }),
  http.get('/users/:id', ({ params }) => HttpResponse.json(users.find(params.id))),
  http.post('/users', async ({ request }) => HttpResponse.json(users.add(await request.json()), { status: 201 })),
).listen(Number(process.env.PORT), '127.0.0.1');
