import { html, type TemplateResult } from 'lit';

/** A domain or an address that may break where its parts meet, rather than anywhere. */
export const breakable = (text: string): TemplateResult =>
  html`<bdi>${text.split(/(?<=[@.-])/).map((part, at) => (at === 0 ? part : html`<wbr />${part}`))}</bdi>`;
