import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createUsers } from './users.mjs';

const users = createUsers();
const app = new Hono();
app.get('/users', (c) => c.json(users.list(Number(c.req.query('limit')), Number(c.req.query('cursor') ?? 0))));
app.get('/users/:id', (c) => {
  const user = users.find(c.req.param('id'));
  return user ? c.json(user) : c.json({}, 404);
});
app.post('/users', async (c) => c.json(users.add(await c.req.json()), 201));
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
