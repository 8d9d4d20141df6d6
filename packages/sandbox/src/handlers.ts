import { http, HttpResponse, type HttpHandler } from 'msw';
import { ConnectionDropped } from './faults.js';
import { toIncoming, toResponse } from './incoming.js';
import { createServerSandbox, type SandboxOptions } from './sandbox.js';

export type Sandbox = ReturnType<typeof createSandbox>;

/** A whole Partner Dashboard in memory, behind one function from `Request` to `Response`. Two of them never meet. */
export function createSandbox(options: SandboxOptions = {}) {
  const sandbox = createServerSandbox(options);
  const { baseUrl } = sandbox;

  const handler = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return toResponse(await sandbox.answer(toIncoming(request, baseUrl)));
    } catch (error) {
      if (error instanceof ConnectionDropped) return HttpResponse.error();
      throw error;
    }
  };
  return Object.assign(sandbox, {
    /** For `setupWorker`, `setupServer` and Storybook. */
    handlers: [http.all(`${baseUrl}/v1/*`, handler), http.all(`${baseUrl}/sandbox/*`, handler)] satisfies HttpHandler[],
  });
}
