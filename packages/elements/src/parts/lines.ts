import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { icon, ringCheckIcon, ringDashIcon, ringDotIcon, ringIcon, stopIcon, type Icon } from '../look/icons.js';

export interface TimelineEvent {
  readonly state: 'done' | 'now' | 'later';
  readonly title: unknown;
  readonly text?: unknown;
  readonly actions?: unknown;
  readonly icon?: Icon;
}

const eventIcons = { done: ringCheckIcon, now: ringDotIcon, later: ringDashIcon };

/** What happened and what is to come. The state is said in words too. Sheets: `layout`, `lines`. */
export const timeline = (host: TwotierElement, events: readonly TimelineEvent[]): TemplateResult => html`
  <ol class="timeline">
    ${events.map(
      ({ state, title, text, actions, icon: mark }) => html`
        <li class="event" data-state=${state} aria-current=${state === 'now' ? 'step' : nothing}>
          ${icon(mark ?? eventIcons[state])}
          <div>
            <h3>${title}${state === 'now' ? nothing : html`<span class="hidden">, ${host.t(`common.step.${state}`)}</span>`}</h3>
            ${text ? html`<p class="muted">${text}</p>` : nothing} ${actions ? html`<div class="actions">${actions}</div>` : nothing}
          </div>
        </li>
      `,
    )}
  </ol>
`;

export interface Step {
  readonly name: string;
  readonly state: 'done' | 'now' | 'later' | 'invalid';
  /** Goes back to it. A step without this is a word, not a link. */
  readonly onSelect?: (() => void) | undefined;
}

const stepIcons = { done: ringCheckIcon, now: ringDotIcon, later: ringIcon, invalid: stopIcon };

/** The rail of a wizard; below 52em a bar of segments with "Step 4 of 6". Sheet: `steps`. */
export function stepRail(host: TwotierElement, label: string, steps: readonly Step[]): TemplateResult {
  const at = steps.findIndex(({ state }) => state === 'now');
  return html`
    <nav class="rail" part="steps" aria-label=${label}>
      <p class="rail__now">
        <span>${host.t('common.step.position', { step: at + 1, steps: steps.length })}</span><b>${steps[at]?.name}</b>
      </p>
      <ol class="steps">
        ${steps.map(
          ({ name, state, onSelect }) => html`
            <li class="step" data-state=${state} aria-current=${state === 'now' ? 'step' : nothing}>
              <span class="step__dot">${icon(stepIcons[state])}</span>
              <span class="step__text">
                ${onSelect ? html`<a href="#" @click=${chosen(onSelect)}>${name}</a>` : name}${
                  state === 'now' ? nothing : html`<span class="hidden">, ${host.t(`common.step.${state}`)}</span>`
                }
              </span>
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
}

const chosen = (onSelect: () => void) => (event: Event) => {
  event.preventDefault();
  onSelect();
};
