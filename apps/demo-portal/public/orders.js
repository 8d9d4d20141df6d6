// Nordwind's own order form. It uses the client that the session element has made: the same SDK as the elements.
import './portal.js';

if (document.querySelector('#order')) {
  const session = document.querySelector('twotier-session');
  await customElements.whenDefined('twotier-session');
  await session.updateComplete;
  takeOrders(document.querySelector('#order'), session.client);
}

function takeOrders(form, client) {
  const { locale } = form.dataset;
  const answers = ['refusal', 'failed', 'placed'].map((id) => document.querySelector(`#${id}`));
  const [refusal, , placed] = answers;
  const button = form.querySelector('button:not([type])');
  const words = button.textContent;
  /** The same object sent again after a lost answer is the same order, not a second one. */
  let order;
  let isBusy = false;

  document.querySelector('#reload').addEventListener('click', load);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isBusy && check()) void place();
  });
  void load();

  async function load() {
    showOnly('loading');
    try {
      const [offers, partnerships] = await Promise.all([
        client.reference.offers(),
        client.partnerships.list({ limit: 100 }),
      ]);
      const resellers = partnerships.items
        .filter(({ state }) => state === 'authorized')
        .map(({ reseller }) => reseller);
      fill(form.elements.resellerId, resellers);
      fill(form.elements.offerId, offers.items);
      showOnly(resellers.length > 0 ? undefined : 'no-resellers');
    } catch {
      showOnly('load-failed');
    }
  }

  function showOnly(name) {
    for (const part of form.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== name;
  }

  function check() {
    const { customer, resellerId, offerId, quantity } = form.elements;
    const count = Number(quantity.value.trim());
    const wrong = [customer, resellerId, offerId, quantity].filter((field) => {
      const isRight =
        field === quantity ? Number.isInteger(count) && count >= 1 && count <= 10_000 : field.value.trim() !== '';
      field.setAttribute('aria-invalid', String(!isRight));
      document.querySelector(`#${field.id}-error`).hidden = isRight;
      return !isRight;
    });
    wrong[0]?.focus();

    const wanted = {
      customer: customer.value.trim(),
      resellerId: resellerId.value,
      offerId: offerId.value,
      quantity: count,
    };
    if (JSON.stringify(order) !== JSON.stringify(wanted)) order = wanted;
    return wrong.length === 0;
  }

  async function place() {
    isBusy = true;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = button.dataset.busy;
    for (const answer of answers) answer.hidden = true;
    try {
      show(await client.orders.place(order));
      order = undefined;
    } catch (error) {
      const isRefusal = error?.code !== undefined;
      if (isRefusal) refusal.refusal = error;
      document.querySelector(isRefusal ? '#refusal' : '#failed').hidden = false;
    } finally {
      isBusy = false;
      button.removeAttribute('aria-disabled');
      button.textContent = words;
      document.querySelector('#answer').focus();
    }
  }

  function show({ customer, reseller, placedAt, quantity, ...rest }) {
    const values = {
      ...rest,
      customer: customer.name,
      reseller: reseller.name,
      quantity: new Intl.NumberFormat(locale).format(quantity),
      placedAt: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(placedAt)),
    };
    for (const cell of placed.querySelectorAll('[data-order]')) cell.textContent = values[cell.dataset.order];
    placed.hidden = false;
  }
}

function fill(select, items) {
  select.length = 1;
  for (const { id, name } of items) select.add(new Option(name, id));
  if (items.length === 1) select.selectedIndex = 1;
}
