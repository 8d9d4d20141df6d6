/** Runs when the page has drawn and loaded what matters more. Not at all for somebody who pays for every byte. */
export function whenIdle(action: () => void) {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action);
  // Safari has no idle callback.
  else setTimeout(action, 500);
}
