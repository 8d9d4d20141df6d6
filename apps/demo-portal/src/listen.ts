import type { Server } from 'node:net';

export interface Listening {
  readonly listening: boolean;
  /** What to tell the person who started the portal. */
  readonly message: string;
}

/** Listens on this machine only, and says in plain words how that went. */
export const listenAsPortal = (
  server: Server,
  { port, origin }: { port: number; origin: string },
): Promise<Listening> =>
  new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const message = isTaken
        ? `Port ${port} is taken. Free it, or choose another: PORT=${port + 50}`
        : `The portal cannot listen: ${error.message}`;
      resolve({ listening: false, message });
    });
    server.listen(port, '127.0.0.1', () => resolve({ listening: true, message: `listening on ${origin}` }));
  });
