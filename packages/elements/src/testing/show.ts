import { run } from 'axe-core';
import { render, type TemplateResult } from 'lit';

/** Puts a template alone on the page, in the landmark and below the heading that a host gives it. */
export function show(content: TemplateResult): HTMLElement {
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Portal';
  document.body.replaceChildren(title, main);
  render(content, main);
  return main;
}

/** What axe finds wrong with the page as it stands: the rule and the markup, so that a failure can be read. */
export async function violationsOnPage(): Promise<string[]> {
  const { violations } = await run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What has the focus, looked up through shadow roots: its text, or the name of its control. */
export function focusedText(): string | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.textContent?.trim().replaceAll(/\s+/g, ' ');
}
