import fastify from 'fastify';
import { createUsers } from './users.mjs';

const users = createUsers();
const app = fastify();
app.get('/users', ({ query }) => users.list(Number(query.limit), Number(query.cursor ?? 0)));
app.get('/users/:id', ({ params }, reply) => users.find(params.id) ?? reply.code(404).send({}));
app.post('/users', ({ body }, reply) => reply.code(201).send(users.add(body)));
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
