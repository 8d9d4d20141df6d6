import { apiView } from './api.js';
import { faultsView, mailsView, storyView } from './controls.js';
import { field, h } from './dom.js';
import { hasKey, setKey, tell } from './server.js';

const main = document.getElementById('main');
const state = document.getElementById('state');
const contract = fetch('/openapi.json').then((response) => response.json());

/** The list of operations stays as it is while its story lasts: what was typed stays too. */
let api;

/** Which page the address names, and what of it. */
const placeNow = () => {
  const [page, part] = location.hash.slice(1).split('/');
  return { page: page || 'api', part };
};

async function show() {
  const { page, part } = placeNow();
  for (const link of document.querySelectorAll('.top a')) {
    if (link.hash === `#${page}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (!hasKey()) return main.replaceChildren(keyView());
  try {
    const { seed, now } = await tell('state');
    state.textContent = `${seed} · ${now.slice(0, 16).replace('T', ' ')}`;
    if (page === 'mails') main.replaceChildren(await mailsView(show));
    else if (page === 'story') main.replaceChildren(await storyView(show));
    else if (page === 'faults') main.replaceChildren(await faultsView(await contract, show));
    else if (api?.seed === seed && main.firstChild === api.view) api.show(part);
    else await openApi(seed, part);
  } catch (error) {
    main.replaceChildren(h('p', { class: 'notice bad' }, error.message), keyView());
  }
}

async function openApi(seed, part) {
  const { personas } = await tell('personas');
  api = { seed, ...apiView(await contract, personas) };
  main.replaceChildren(api.view);
  api.show(part);
}

/** A key of somebody's own stands in no page: it is asked for, and forgotten when the page is left. */
function keyView() {
  const input = h('input', { type: 'password', autocomplete: 'off' });
  const take = (event) => {
    event.preventDefault();
    setKey(input.value);
    void show();
  };
  return h(
    'form',
    { class: 'page', onsubmit: take },
    field('Secret key', input, 'The one that the server was started with (TWOTIER_SECRET_KEY).'),
    h('div', { class: 'actions' }, h('button', { class: 'primary' }, 'Go on')),
  );
}

addEventListener('hashchange', () => void show());
void show();
