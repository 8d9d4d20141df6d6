import { html, type TemplateResult } from 'lit';
import type { Icon } from '../look/icons.js';
import { icon } from '../look/icons.js';

/** A company at the head of a panel: mark, name, what it is. Sheet: `party`. */
export const party = (options: {
  readonly id: string;
  readonly icon: Icon;
  readonly name: string;
  readonly text: unknown;
}): TemplateResult => html`
  <div class="party">
    <span class="party__mono">${icon(options.icon)}</span>
    <div>
      <h3 id=${options.id}><bdi>${options.name}</bdi></h3>
      <p class="small muted">${options.text}</p>
    </div>
  </div>
`;
