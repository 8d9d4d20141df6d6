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
    const response = await fetch('/demo/state').catch(() => undefined);
    if (!response?.ok) return;

    const { mails, next } = await response.json();
    const count = bar.querySelector('#demo-mails');
    const go = bar.querySelector('#demo-go');
    if (count) count.textContent = String(mails);
    if (!next || !go) return;
    bar.querySelector('#demo-step').textContent = next.text;
    go.textContent = next.go;
    go.value = next.step;
  }
})();
