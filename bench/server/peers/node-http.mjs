import { createServer } from 'node:http';
import { createUsers } from './users.mjs';

const users = createUsers();

const send = (res, status, value) => {
  const body = JSON.stringify(value);
  res.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body);
};

createServer((req, res) => {
  const { pathname, searchParams } = new URL(req.url, 'http://localhost');
  if (req.method === 'POST') {
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => send(res, 201, users.add(JSON.parse(Buffer.concat(chunks)))));
    return;
  }
  if (pathname === '/users') {
    send(res, 200, users.list(Number(searchParams.get('limit')), Number(searchParams.get('cursor') ?? 0)));
    return;
  }
  const user = users.find(decodeURIComponent(pathname.slice('/users/'.length)));
  send(res, user ? 200 : 404, user ?? {});
}).listen(Number(process.env.PORT), '127.0.0.1');
