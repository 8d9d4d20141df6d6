import { css } from 'lit';
import { badges } from '../look/badges.js';
import { base } from '../look/base.js';
import { buttons } from '../look/buttons.js';
import { choices } from '../look/choices.js';
import { facts } from '../look/facts.js';
import { fields } from '../look/fields.js';
import { layout } from '../look/layout.js';
import { lines } from '../look/lines.js';
import { notices } from '../look/notices.js';
import { pieces } from '../look/pieces.js';
import { refusal } from '../look/refusal.js';
import { sheet } from '../look/sheet.js';
import { steps } from '../look/steps.js';

/** What the wizard adds to the sheets: waiting that shows only when it lasts, and one column for what has no steps. */
const wizardStyles = css`
  .busy {
    animation: appear 0s linear 150ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
    to {
      visibility: visible;
    }
  }
  .answer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
  }
  .event :is(.more, .copied) {
    flex-basis: 100%;
  }
  .foot {
    align-items: center;
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;

/** Every sheet whose parts a step or the status uses. */
export const wizardSheets = [
  base,
  sheet,
  layout,
  buttons,
  fields,
  choices,
  facts,
  steps,
  lines,
  badges,
  notices,
  refusal,
  pieces,
  wizardStyles,
];
