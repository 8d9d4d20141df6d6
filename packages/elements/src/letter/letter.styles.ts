import { css } from 'lit';

/** The way back above a letter stands flush with what is below it. */
export const letterStyles = css`
  .button.back { margin-inline-start: -.625em; }
`;
