// The server of the benchmark, in a process of its own so that its work is not counted. Below `/s/<fault>/<run>/v1` it has
// one user and misbehaves as the fault says; `/log/<run>` tells what has arrived there, on either of its two origins.
import { createServer } from 'node:http';

const user = {
  id: 'jonas',
  organizationId: 'studio-brandl',
  fullName: 'Jonas Weber',
  email: 'j.weber@studio-brandl.example',
  userName: 'j.weber@studiobrandl.onmicrosoft.example',
  roles: ['sales-agent'],
  status: 'active',
  etag: 'v1',
  createdAt: '2026-11-20T09:00:00Z',
};
const good = JSON.stringify(user);
const json = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(good) };
const logs = new Map();

const answer = (response) => response.writeHead(200, json).end(good);
const busy = (retryAfter) => (response, count) =>
  count === 1 ? response.writeHead(429, { 'Retry-After': retryAfter }).end() : answer(response);
const dateIn = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();

/** How each fault answers the first, second, … request of a run. */
const faults = {
  none: answer,
  '429-seconds': busy('1'),
  '429-date': (response, count) => busy(dateIn(3))(response, count),
  '429-negative': busy('-5'),
  '429-nan': busy('NaN'),
  '429-hour': busy('3600'),
  503: (response, count) => (count < 3 ? response.writeHead(503).end() : answer(response)),
  reset: (response, count) => (count === 1 ? response.destroy() : answer(response)),
  cut: (response, count) => {
    if (count > 1) return answer(response);
    response.writeHead(200, { ...json, 'Content-Length': 900 });
    response.write(good.slice(0, 40), () => response.destroy());
  },
  html: (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  204: (response) => response.writeHead(204).end(),
  slow: (response, count) => {
    if (count > 1) answer(response);
  },
  redirect: (response, _count, { run }) =>
    response
      .writeHead(307, { Location: `http://localhost:${other.address().port}/s/none/${run}/v1/users/jonas` })
      .end(),
  ...Object.fromEntries(
    [10, -10].map((minutes) => [
      `clock${minutes}`,
      (response, _count, { authorization }) => {
        response.setHeader('Date', dateIn(minutes * 60));
        // The token says itself when it ends, in true time.
        const isOver = Number(/-(\d+)$/.exec(authorization)?.[1] ?? 0) < Date.now();
        return isOver ? response.writeHead(401).end() : answer(response);
      },
    ]),
  ),
  401: (response) => response.writeHead(401).end(),
  'back-off': (response, count) =>
    count === 1 ? response.writeHead(503, { 'Retry-After': '2' }).end() : answer(response),
  equal: (response) => setTimeout(() => answer(response), 30),
};

function listen(request, response) {
  const [, place, fault, run] = request.url.split('/');
  if (place === 'log') {
    return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(logs.get(fault) ?? []));
  }
  const authorization = request.headers.authorization ?? '';
  // The measured runs are not logged: millions of them would be.
  if (fault === 'none' && run === 'measured') return answer(response);

  const log = logs.get(run) ?? [];
  logs.set(run, log);
  log.push({
    at: Date.now(),
    authorization,
    origin: request.socket.localPort === here.address().port ? 'ours' : 'other',
  });
  return faults[fault](response, log.length, { authorization, run });
}

const here = createServer(listen);
const other = createServer(listen);
await Promise.all([here, other].map((server) => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))));
process.on('disconnect', () => process.exit());
process.send(here.address().port);
