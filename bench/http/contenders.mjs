// What is always there: `fetch` by itself, and ourselves.
import { createClient } from '@twotier/client';

export const contenders = {
  fetch({ base, tokens }) {
    return {
      async get(id, signal) {
        const headers = { Accept: 'application/json', Authorization: `Bearer ${await tokens.current()}` };
        const response = await fetch(`${base}/users/${id}`, { headers, signal });
        if (!response.ok) throw new Error(`The API answered ${response.status}.`);
        return response.json();
      },
    };
  },

  twotier({ base, tokens, timeoutMs }) {
    const client = createClient({
      baseUrl: base,
      timeoutMs,
      getToken: ({ reason }) => (reason === 'initial' ? tokens.issued() : tokens.renewed()),
    });
    return { get: (id, signal) => client.users.get(id, { signal }), client };
  },
};
