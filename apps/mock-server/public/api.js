import { field, h, prose } from './dom.js';
import { authorization, sessionOf } from './server.js';

/** The etag of every thing that was answered, so that it can be sent back. */
let lastEtag = '';

const resolve = (document, value) =>
  value?.$ref
    ? value.$ref
        .slice(2)
        .split('/')
        .reduce((part, name) => part[name], document)
    : value;

function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
  );
}

/** The list of all operations, and the one that is open. */
export function apiView(document_, personas) {
  const operations = operationsOf(document_);
  const detail = h('section', { class: 'detail', 'aria-live': 'polite' });
  const links = new Map();
  const open = (operation) => {
    for (const [id, link] of links) {
      if (id === operation.operationId) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    detail.replaceChildren(...operationView(document_, operation, personas));
  };

  const groups = document_.tags.map(({ name, description }) => {
    const own = operations.filter(({ tags }) => tags?.[0] === name);
    return h(
      'section',
      { title: description },
      h('h2', {}, name),
      h(
        'ul',
        {},
        own.map((operation) => {
          const link = h(
            'a',
            { href: `#api/${operation.operationId}` },
            h('span', { class: `method ${operation.method.toLowerCase()}` }, operation.method),
            h('span', {}, operation.summary),
          );
          links.set(operation.operationId, link);
          return h(
            'li',
            { 'data-text': `${operation.summary} ${operation.path} ${operation.operationId}`.toLowerCase() },
            link,
          );
        }),
      ),
    );
  });
  const none = h('p', { class: 'muted', hidden: true }, 'No operation has that in its name.');
  const search = h('input', {
    type: 'search',
    'aria-label': 'Find an operation',
    placeholder: 'Find an operation',
    oninput: () => {
      const words = search.value.trim().toLowerCase();
      for (const group of groups) {
        const items = [...group.querySelectorAll('li')];
        for (const item of items) item.hidden = !item.dataset.text.includes(words);
        group.hidden = items.every((item) => item.hidden);
      }
      none.hidden = groups.some((group) => !group.hidden);
    },
  });
  const view = h(
    'div',
    { class: 'split' },
    h('nav', { class: 'list', 'aria-label': 'Operations' }, search, none, groups),
    detail,
  );
  const show = (id) => open(operations.find(({ operationId }) => operationId === id) ?? operations[0]);
  return { view, show };
}

function operationView(document_, operation, personas) {
  const { method, path, summary, description } = operation;
  const auth = Object.keys(operation.security?.[0] ?? {})[0];
  const parameters = (operation.parameters ?? []).map((one) => resolve(document_, one));
  const inputs = parameters.map((parameter) => [parameter, parameterInput(document_, parameter)]);

  const persona = h(
    'select',
    {},
    personas.map(({ name, fullName, about }) => h('option', { value: name }, `${fullName} – ${about}`)),
  );
  const content = resolve(document_, operation.requestBody)?.content['application/json'];
  const example = Object.values(content?.examples ?? {})[0];
  const body = content && h('textarea', { rows: 10, spellcheck: 'false', autocomplete: 'off' });
  if (body) body.value = JSON.stringify(resolve(document_, example)?.value ?? {}, null, 2);

  const told = h('div', { class: 'told', role: 'status' });
  const send = async (event) => {
    event.preventDefault();
    told.replaceChildren(h('p', { class: 'muted' }, 'Asking …'));
    try {
      const somebody = personas.find(({ name }) => name === persona.value);
      const who = auth === 'session' ? await sessionOf(somebody) : auth === 'secretKey' ? authorization() : undefined;
      told.replaceChildren(...(await ask({ method, path, inputs, body, who })));
    } catch (error) {
      told.replaceChildren(h('p', { class: 'notice bad' }, error.message));
    }
  };

  return [
    h('h2', {}, summary),
    h(
      'p',
      { class: 'address' },
      h('span', { class: `method ${method.toLowerCase()}` }, method),
      h('code', {}, `/v1${path}`),
    ),
    ...prose(description),
    h(
      'form',
      { onsubmit: send },
      auth === 'session' && field('As', persona),
      auth !== 'session' &&
        h('p', { class: 'muted' }, auth ? 'With the secret key, as a portal’s server.' : 'Anybody may ask.'),
      inputs.map(([parameter, input]) =>
        field(`${parameter.name}${parameter.required ? '' : ' (optional)'}`, input, parameter.description),
      ),
      body && field('Body', body),
      h('div', { class: 'actions' }, h('button', { class: 'primary' }, 'Send')),
    ),
    told,
    h('details', {}, h('summary', {}, 'What it can answer'), answersOf(document_, operation)),
  ];
}

function parameterInput(document_, parameter) {
  const schema = resolve(document_, parameter.schema) ?? {};
  const example = resolve(document_, Object.values(parameter.examples ?? {})[0])?.value;
  const start = parameter.in === 'path' ? (example ?? '') : '';
  if (schema.enum)
    return h(
      'select',
      {},
      ['', ...schema.enum].map((value) => h('option', { value }, value)),
    );
  const input = h('input', { autocomplete: 'off', spellcheck: 'false', value: start });
  if (parameter.name === 'Idempotency-Key') input.value = crypto.randomUUID();
  if (parameter.name === 'If-Match') input.value = lastEtag || '*';
  return input;
}

async function ask({ method, path, inputs, body, who }) {
  const given = inputs.filter(([, input]) => input.value !== '');
  const named = (place) => given.filter(([parameter]) => parameter.in === place);
  const address = named('path').reduce(
    (text, [{ name }, input]) => text.replace(`{${name}}`, encodeURIComponent(input.value)),
    `/v1${path}`,
  );
  const query = new URLSearchParams(named('query').map(([{ name }, input]) => [name, input.value]));
  const headers = Object.fromEntries(named('header').map(([{ name }, input]) => [name, input.value]));
  if (who !== undefined) headers.Authorization = who;
  if (body) headers['Content-Type'] = 'application/json';

  const begun = performance.now();
  const response = await fetch(`${address}${query.size > 0 ? `?${query}` : ''}`, {
    method,
    headers,
    ...(body && { body: body.value }),
  });
  const text = await response.text();
  const took = Math.round(performance.now() - begun);
  lastEtag = response.headers.get('ETag') ?? lastEtag;
  return [
    h(
      'p',
      { class: 'result' },
      h('span', { class: `status ${response.ok ? 'ok' : 'bad'}` }, `${response.status} ${response.statusText}`),
      h('span', { class: 'muted' }, `${took} ms, ${text.length.toLocaleString('en')} characters`),
    ),
    h('pre', { tabindex: '0', 'aria-label': 'Answer' }, pretty(text)),
    h(
      'details',
      {},
      h('summary', {}, 'Headers'),
      h('pre', { tabindex: '0' }, [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')),
    ),
  ];
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text === '' ? '(nothing)' : text;
  }
}

const answersOf = (document_, { responses }) =>
  h(
    'dl',
    {},
    Object.entries(responses).flatMap(([status, response]) => [
      h('dt', {}, status),
      h('dd', {}, prose(resolve(document_, response).description)),
    ]),
  );
