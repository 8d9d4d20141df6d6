import { field, h } from './dom.js';
import { control, tell } from './server.js';

/** Does something when a form is sent, and says what came of it beside the button. */
function form(label, fields, act) {
  const said = h('p', { class: 'muted', role: 'status' });
  const submit = async (event) => {
    event.preventDefault();
    try {
      said.className = 'muted';
      said.textContent = (await act()) ?? 'Done.';
    } catch (error) {
      said.className = 'notice bad';
      said.textContent = error.message;
    }
  };
  return h(
    'form',
    { onsubmit: submit },
    fields,
    h('div', { class: 'actions' }, h('button', { class: 'primary' }, label), said),
  );
}

const when = (at) => new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

const deliveries = { waiting: 'On its way', delivered: 'Delivered', failed: 'Not delivered' };

export async function mailsView(refresh) {
  const { mails } = await tell('outbox');
  if (mails.length === 0) {
    return h(
      'section',
      { class: 'page' },
      h('h2', {}, 'Mails'),
      h(
        'p',
        { class: 'muted' },
        'Nothing has been sent yet. Mails of the program and letters that people send appear here.',
      ),
    );
  }
  return h(
    'section',
    { class: 'page' },
    h('h2', {}, 'Mails'),
    h(
      'ul',
      { class: 'mails' },
      mails.map((mail) => mailView(mail, refresh)),
    ),
  );
}

function mailView({ id, to, from, subject, text, at, delivery }, refresh) {
  const download = async () => {
    const url = URL.createObjectURL(await (await control(`outbox/${id}.eml`)).blob());
    h('a', { href: url, download: `${id}.eml` }).click();
    URL.revokeObjectURL(url);
  };
  const again = async () => {
    await tell('deliveries', { id });
    await refresh();
  };
  return h(
    'li',
    {},
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h('b', {}, subject),
        h('span', { class: 'muted' }, h('bdi', {}, to), ` · ${when(at)}`),
        delivery &&
          h('span', { class: `status ${delivery.state === 'failed' ? 'bad' : 'ok'}` }, deliveries[delivery.state]),
      ),
      delivery?.problem && h('p', { class: 'notice bad' }, `${delivery.problem} (tries: ${delivery.tries})`),
      h('p', { class: 'muted' }, 'From ', h('bdi', {}, from)),
      h('pre', { tabindex: '0' }, text),
      h(
        'div',
        { class: 'actions' },
        h('button', { type: 'button', onclick: download }, 'Download .eml'),
        delivery?.state === 'failed' && h('button', { type: 'button', onclick: again }, 'Try again'),
      ),
    ),
  );
}

export async function storyView(refresh) {
  const { seed, seeds, now } = await tell('state');
  const days = h('input', { type: 'number', min: '0', max: '366', step: 'any', value: '3' });
  const story = h(
    'select',
    {},
    seeds.map((name) => h('option', { value: name, selected: name === seed }, name)),
  );
  return h(
    'section',
    { class: 'page' },
    h('h2', {}, 'Story and time'),
    h('p', {}, `It is ${when(now)} (UTC) in the story `, h('code', {}, seed), '.'),
    form('Let days pass', [field('Days', days, 'Reviews end, invitations and sessions expire.')], async () => {
      const state = await tell('clock', { days: Number(days.value) });
      await refresh();
      return `It is ${when(state.now)} now.`;
    }),
    form(
      'Begin anew',
      [field('Story', story, 'Everything that has happened is forgotten, sessions end.')],
      async () => {
        await tell('reset', { seed: story.value });
        await refresh();
        return 'The story begins.';
      },
    ),
  );
}

/** What each fault needs to know besides where and how often. */
const faults = {
  latency: { about: 'Answers come late.', fields: { milliseconds: 1500, jitter: 500 } },
  'rate-limited': { about: '429 with Retry-After.', fields: { retryAfter: 2 } },
  unavailable: { about: '503 with Retry-After.', fields: { retryAfter: 2 } },
  'server-error': { about: '500 as a problem.', fields: {} },
  status: { about: 'Any status, with a page of HTML: as of a gateway on the way.', fields: { status: 502 } },
  throttle: { about: 'The answer comes drop by drop.', fields: { bytesPerSecond: 500 } },
  drop: { about: 'The connection ends before an answer.', fields: {} },
  reset: { about: 'The connection is reset.', fields: {} },
  'stale-etag': { about: 'If-Match is taken for outdated: 412.', fields: {} },
};

export async function faultsView(document_, refresh) {
  const { faults: running } = await tell('state');
  const kind = h(
    'select',
    { onchange: () => describe() },
    Object.keys(faults).map((name) => h('option', { value: name }, name)),
  );
  const ids = Object.values(document_.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  const operation = h(
    'select',
    {},
    h('option', { value: '' }, 'every operation'),
    ids.map((id) => h('option', { value: id }, id)),
  );
  const times = h('input', { type: 'number', min: '1', value: '1' });
  const details = h('div', { class: 'fields' });
  const about = h('p', { class: 'muted' });
  const describe = () => {
    about.textContent = faults[kind.value].about;
    details.replaceChildren(
      ...Object.entries(faults[kind.value].fields).map(([name, value]) =>
        field(name, h('input', { type: 'number', name, value: String(value) })),
      ),
    );
  };
  describe();
  const set = async (list) => {
    await tell('faults', { faults: list });
    await refresh();
  };
  return h(
    'section',
    { class: 'page' },
    h('h2', {}, 'Faults'),
    running.length === 0
      ? h('p', { class: 'muted' }, 'Nothing goes wrong on purpose.')
      : [
          h(
            'ul',
            { class: 'running' },
            running.map((fault) => h('li', {}, h('code', {}, JSON.stringify(fault)))),
          ),
          form('End all faults', [], () => set([])),
        ],
    form(
      'Add',
      [
        field('What goes wrong', kind),
        about,
        details,
        field('Where', operation),
        field('How often', times, 'Empty: until it is ended.'),
      ],
      () =>
        set([
          ...running,
          {
            kind: kind.value,
            ...Object.fromEntries(
              [...details.querySelectorAll('input')].map(({ name, value }) => [name, Number(value)]),
            ),
            ...(operation.value !== '' && { operation: operation.value }),
            ...(times.value !== '' && { times: Number(times.value) }),
          },
        ]),
    ),
  );
}
