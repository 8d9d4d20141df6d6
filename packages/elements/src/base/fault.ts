import { html, type TemplateResult } from 'lit';

/**
 * What is left to show when an element failed to draw itself. It leans on nothing
 * that may be the cause: no words to load, no sheet, no client. Hence the English.
 */
export const renderFault = (onRetry: () => void): TemplateResult => html`
  <div role="alert" class="page" lang="en">
    <p>This part of the page could not be shown. Nothing was changed.</p>
    <p><button type="button" class="button" @click=${onRetry}>Reload this part</button></p>
  </div>
`;
