import { html, type TemplateResult } from 'lit';

/** One of our icons: a path on a grid of 20 × 20, and what is special about its line. */
export interface Icon {
  readonly d: string;
  /** `flip` turns round in right-to-left text; `dashed` and `thick` draw the line that way. */
  readonly line?: 'flip' | 'dashed' | 'thick';
}

/**
 * Shows an icon in the colour of the text around it. It is decoration: the word
 * stands beside it, or its button carries the name.
 *
 * Icons are plain values, one export each, so a bundle holds only those it shows.
 */
export const icon = ({ d, line }: Icon, tone = ''): TemplateResult =>
  html`<svg class="icon ${line ? `icon--${line}` : ''} ${tone}" viewBox="0 0 20 20" aria-hidden="true"><path d=${d}></path></svg>`;

export const arrowIcon: Icon = { d: 'M3.5 10h13M11.5 5l5 5-5 5', line: 'flip' };
export const backIcon: Icon = { d: 'M16.5 10h-13M8.5 5l-5 5 5 5', line: 'flip' };
export const brokenIcon: Icon = { d: 'M3.2 13A7.5 7.5 0 0 1 10 2.5M16.8 7A7.5 7.5 0 0 1 10 17.5M15 5L5 15' };
export const buildingIcon: Icon = { d: 'M4 17.5V3.5h8v14M12 8h4.5v9.5M2.5 17.5h15M7 7h2M7 10.5h2M7 14h2' };
export const cartIcon: Icon = { d: 'M2.5 3.5h2.2l2 9.5h8.8l1.7-6.5H5.5M8 16.7h.01M14.5 16.7h.01' };
export const checkIcon: Icon = { d: 'M4 10.5l4 4 8-9' };
export const clockIcon: Icon = { d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.5V10l3 2' };
export const copyIcon: Icon = { d: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4' };
export const downIcon: Icon = { d: 'M5 8l5 5 5-5' };
export const endIcon: Icon = { d: 'M8 5l5 5-5 5', line: 'flip' };
export const externalIcon: Icon = { d: 'M11.5 3.5h5v5M16.5 3.5l-7.5 7.5M14 11.5v5H3.5V6h5', line: 'flip' };
export const eyeIcon: Icon = {
  d: 'M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10zM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
};
export const eyeOffIcon: Icon = {
  d: 'M3 3l14 14M8 4.8A7.5 7.5 0 0 1 10 4.5c5 0 8 5.5 8 5.5a14 14 0 0 1-2.4 3M12.8 14.9a7 7 0 0 1-2.8.6c-5 0-8-5.5-8-5.5a14 14 0 0 1 3.4-3.8',
};
export const infoIcon: Icon = { d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9v5M10 6.2h.01' };
export const keyIcon: Icon = { d: 'M6.5 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM9 11l7.5-7.5M13.5 6.5l2.5 2.5' };
export const lockIcon: Icon = { d: 'M4.5 9h11v8.5h-11zM7 9V6a3 3 0 0 1 6 0v3M10 12.5v1.5' };
export const mailIcon: Icon = { d: 'M2.5 4.5h15v11h-15zM3 5l7 6 7-6' };
export const moreIcon: Icon = { d: 'M4.5 10h.01M10 10h.01M15.5 10h.01', line: 'thick' };
export const offlineIcon: Icon = {
  d: 'M3 3l14 14M2.5 8.5a11 11 0 0 1 4-2.3M10.5 5.1a11 11 0 0 1 7 3.4M5.2 11.7a7 7 0 0 1 3.3-1.9M13.2 10.6a7 7 0 0 1 1.6 1.1M8.2 14.7a3 3 0 0 1 3.6 0M10 17.5h.01',
};
export const pencilIcon: Icon = { d: 'M3.5 16.5l.8-3.6L13.5 3.7l2.8 2.8-9.2 9.2zM11.7 5.5l2.8 2.8' };
export const plusIcon: Icon = { d: 'M10 4v12M4 10h12' };
export const printIcon: Icon = { d: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z' };
export const refreshIcon: Icon = {
  d: 'M16.5 8A6.8 6.8 0 0 0 4 6.5M3.5 12A6.8 6.8 0 0 0 16 13.5M4 3v3.5h3.5M16 17v-3.5h-3.5',
};
export const ringIcon: Icon = { d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z' };
export const ringCheckIcon: Icon = { d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6.5 10.2l2.5 2.5 4.7-5' };
export const ringDashIcon: Icon = { d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z', line: 'dashed' };
export const ringDotIcon: Icon = {
  d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 11.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z',
};
export const ringMinusIcon: Icon = { d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6.5 10h7' };
export const ringXIcon: Icon = {
  d: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
};
export const ruleIcon: Icon = { d: 'M4 3.5h9l3 3v10H4zM7 8h6M7 11h6M7 14h3.5' };
export const searchIcon: Icon = { d: 'M14 14l3.5 3.5M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12z' };
export const shieldIcon: Icon = { d: 'M10 2.5l6.5 2.2v5c0 4-2.8 6.5-6.5 7.8-3.7-1.3-6.5-3.8-6.5-7.8v-5z' };
export const sortIcon: Icon = { d: 'M7 4v12M7 16l-3-3M7 16l3-3M13 16V4M13 4l-3 3M13 4l3 3' };
export const stopIcon: Icon = {
  d: 'M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9zM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
};
export const trashIcon: Icon = { d: 'M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11.5h7.6l.7-11.5M8.5 8.5v5.5M11.5 8.5v5.5' };
export const undoIcon: Icon = { d: 'M4 8h8a4.5 4.5 0 0 1 0 9H8M7.5 4.5L4 8l3.5 3.5', line: 'flip' };
export const upIcon: Icon = { d: 'M10 16V4M10 4L5.5 8.5M10 4l4.5 4.5' };
export const userIcon: Icon = {
  d: 'M10 9.5a3.2 3.2 0 1 0 0-6.5 3.2 3.2 0 0 0 0 6.5zM3.5 17c.6-3.5 3.2-5 6.5-5s5.9 1.5 6.5 5',
};
export const usersIcon: Icon = {
  d: 'M7.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2 16.5c.4-3 2.6-4.3 5.5-4.3s5.1 1.3 5.5 4.3M13 4.2a2.8 2.8 0 0 1 0 5M15 12.6c1.7.6 2.8 1.9 3 3.9',
};
export const warnIcon: Icon = { d: 'M10 3l8 14H2zM10 8v4.2M10 14.6h.01' };
