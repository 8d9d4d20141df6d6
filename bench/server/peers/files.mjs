// What the two peers read that are programs of their own: a description of the API, and an environment of Mockoon.
import { readFileSync, writeFileSync } from 'node:fs';

/** The users' part of our own document, with an example of the size that ours answers. */
export function writePrismDocument(file, openapi, users) {
  const document = JSON.parse(readFileSync(openapi, 'utf8'));
  const { list, one, created } = {
    list: { items: users.slice(0, 50), next: 'next', total: users.length },
    one: users[0],
    created: { user: users[0], signInData: { userName: users[0].userName, expiresAt: users[0].createdAt } },
  };
  const all = document.paths;
  document.paths = {
    '/users': { get: all['/users'].get, post: all['/users'].post },
    '/users/{userId}': { get: all['/users/{userId}'].get },
  };
  const give = (operation, status, example) => {
    operation.responses[status].content['application/json'].example = example;
  };
  give(document.paths['/users'].get, 200, list);
  give(document.paths['/users'].post, 201, created);
  give(document.paths['/users/{userId}'].get, 200, one);
  writeFileSync(file, JSON.stringify(document));
}

export async function writeMockoonEnvironment(file, users, port) {
  const { BuildCRUDRoute, BuildDatabucket, BuildEnvironment } = await import('@mockoon/commons');
  const bucket = { ...BuildDatabucket(), id: 'user', name: 'users', value: JSON.stringify(users) };
  const route = { ...BuildCRUDRoute(true, { endpoint: 'users', databucketID: 'user' }) };
  const environment = BuildEnvironment({ hasDefaultHeader: true, hasDefaultRoute: false, port });
  writeFileSync(
    file,
    JSON.stringify({
      ...environment,
      data: [bucket],
      routes: [route],
      rootChildren: [{ type: 'route', uuid: route.uuid }],
    }),
  );
}
