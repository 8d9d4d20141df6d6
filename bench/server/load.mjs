// Sends a number of requests over ten connections that stay open, and tells how long each took.
import { Agent, request } from 'node:http';

export const connections = 10;

export async function load(port, count, toRequest, agent = new Agent({ keepAlive: true, maxSockets: connections })) {
  const times = new Float64Array(count);
  let next = 0;
  let last;
  const one = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const begun = performance.now();
      const told = await send(port, agent, toRequest(index));
      times[index] = performance.now() - begun;
      last = told;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return { last, p99: times.toSorted()[Math.floor(count * 0.99)], times };
}

export function send(port, agent, { method = 'GET', path, headers = {}, body, status = 200 }) {
  return new Promise((resolve, reject) => {
    const content =
      body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const asking = request(
      { port, host: '127.0.0.1', agent, method, path, headers: { ...headers, ...content } },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === status) resolve({ text, headers: response.headers });
          else reject(new Error(`${method} ${path} was answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    asking.on('error', reject).end(body);
  });
}
