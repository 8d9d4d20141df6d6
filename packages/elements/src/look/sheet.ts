import { css } from 'lit';

/** The sheet of paper a public element lies on. Pieces inside another element leave it out. */
export const sheet = css`
  :host { border: 1px solid var(--_tt-border); border-radius: calc(var(--_tt-radius) * 1.667); }
`;
