import { css } from 'lit';

/** What the wizard adds to the sheets: waiting that shows only when it lasts, and one column for what has no steps. */
export const wizardStyles = css`
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
