// The demo's controls, while a page is open. A plain script right behind the bar: it must run before the bar is painted.
(() => {
  const bar = document.querySelector('.demo');
  const panel = bar.querySelector('.demo-panel');
  const key = 'nordwind-demo-controls';
  // On a phone the page comes first: there the controls begin closed, whatever was chosen before.
  panel.open = matchMedia('(width >= 64rem)').matches && sessionStorage.getItem(key) !== 'closed';
  panel.addEventListener('toggle', () => sessionStorage.setItem(key, panel.open ? 'open' : 'closed'));

  // The story goes on inside the elements: whenever the page has talked to the API, the next step may be another.
  let waiting;
  const observer = new PerformanceObserver((list) => {
    if (!list.getEntries().some(({ name }) => name.startsWith(`${bar.dataset.api}/`))) return;
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 300);
  });
  observer.observe({ type: 'resource' });

  async function refresh() {
    const response = await fetch(`/demo/state?at=${encodeURIComponent(location.pathname)}`).catch(() => undefined);
    const button = bar.querySelector('#demo-go');
    if (!response?.ok || !button) return;

    const { mails, next } = await response.json();
    bar.querySelector('#demo-mails').textContent = String(mails);
    bar.querySelector('#demo-step').textContent = next.text;
    button.hidden = !next.go;
    if (!next.go) return;
    button.textContent = next.go.text;
    button.value = next.go.step;
  }
})();
