import { css } from 'lit';

/** The name of a customer keeps room beside its badges. */
export const ownStyles = css`
  @container tt (inline-size >= 36em) {
    .record > summary { grid-template-columns: 1.25em minmax(0, 1fr) fit-content(45%); }
  }
`;
