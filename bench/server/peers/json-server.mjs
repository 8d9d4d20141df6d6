// With an object and not a file: with a file it would write all ten thousand users at every change.
import { readFileSync } from 'node:fs';
import jsonServer from 'json-server';

const app = jsonServer.create();
app.use(jsonServer.bodyParser);
app.use(jsonServer.router({ users: JSON.parse(readFileSync(process.env.USERS, 'utf8')) }));
app.listen(Number(process.env.PORT), '127.0.0.1');
