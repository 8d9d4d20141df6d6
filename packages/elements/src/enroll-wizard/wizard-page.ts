import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { failurePanel, type Failure, type Ways } from './failure.js';

export interface WizardPageOptions {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly ways: Ways;
}

/** What stands beside the steps: whether something is on its way, what went wrong, and the step itself. */
export const wizardPage = (
  host: TwotierElement,
  { isBusy, failure, ways }: WizardPageOptions,
  content: unknown,
): TemplateResult => html`
  <div class="page page--main" part="page" aria-busy=${isBusy ? 'true' : nothing}>
    ${isBusy ? html`<progress class="progress busy" aria-label=${host.t('common.loading.label')}></progress>` : nothing}
    ${failurePanel(host, failure, ways)} ${content}
  </div>
`;
