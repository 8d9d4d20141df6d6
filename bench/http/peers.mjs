// The peers, each set up with its own documented options: as many tries, time-outs and hooks as it has. `tokens` is the
// session of the host page: `current()` has a token, `renew()` asks for another.
import axios from 'axios';
import got from 'got';
import ky from 'ky';
import { ofetch } from 'ofetch';
import createOpenApiClient from 'openapi-fetch';

const bearer = async (tokens) => `Bearer ${await tokens.current()}`;

export const peers = {
  ky({ base, tokens, timeoutMs }) {
    const api = ky.create({
      baseUrl: `${base}/`,
      timeout: timeoutMs,
      totalTimeout: 30_000,
      retry: { limit: 2, retryOnTimeout: true, jitter: true, maxRetryAfter: 30_000 },
      hooks: {
        beforeRequest: [async ({ request }) => request.headers.set('Authorization', await bearer(tokens))],
        afterResponse: [
          async ({ request, response, retryCount }) => {
            if (response.status !== 401 || retryCount > 0) return undefined;
            const headers = new Headers(request.headers);
            headers.set('Authorization', `Bearer ${await tokens.renew()}`);
            return ky.retry({ request: new Request(request, { headers }), code: 'TOKEN_REFRESHED' });
          },
        ],
      },
    });
    return { get: (id, signal) => api(`users/${id}`, { ...(signal && { signal }) }).json() };
  },

  ofetch({ base, tokens, timeoutMs }) {
    const api = ofetch.create({
      baseURL: base,
      retry: 2,
      retryDelay: 300,
      timeout: timeoutMs,
      async onRequest({ options }) {
        options.headers.set('Authorization', await bearer(tokens));
      },
    });
    return { get: (id, signal) => api(`/users/${id}`, { signal }) };
  },

  'openapi-fetch'({ base, tokens }) {
    const api = createOpenApiClient({ baseUrl: base });
    api.use({
      async onRequest({ request }) {
        request.headers.set('Authorization', await bearer(tokens));
        return request;
      },
    });
    return {
      async get(id, signal) {
        const { data, error, response } = await api.GET('/users/{id}', { params: { path: { id } }, signal });
        if (!response.ok) throw new Error(`The API answered ${response.status}.`, { cause: error });
        return data;
      },
    };
  },

  axios({ base, tokens, timeoutMs }) {
    const api = axios.create({ baseURL: base, timeout: timeoutMs });
    api.interceptors.request.use(async (config) => {
      config.headers.Authorization = await bearer(tokens);
      return config;
    });
    api.interceptors.response.use(undefined, async (error) => {
      if (error.response?.status !== 401 || error.config.isRepeated) throw error;
      await tokens.renew();
      return api.request({ ...error.config, isRepeated: true });
    });
    return { get: async (id, signal) => (await api.get(`/users/${id}`, { signal })).data };
  },

  got({ base, tokens, timeoutMs }) {
    const api = got.extend({
      prefixUrl: base,
      retry: { limit: 2, maxRetryAfter: 30_000 },
      timeout: { request: timeoutMs },
      hooks: {
        beforeRequest: [
          async (options) => {
            options.headers.authorization = await bearer(tokens);
          },
        ],
        afterResponse: [
          async (response, retryWithMergedOptions) => {
            if (response.statusCode !== 401) return response;
            return retryWithMergedOptions({ headers: { authorization: `Bearer ${await tokens.renew()}` } });
          },
        ],
      },
    });
    return { get: (id, signal) => api(`users/${id}`, { signal }).json() };
  },
};
