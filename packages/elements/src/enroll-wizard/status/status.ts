import type { Enrollment } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import {
  copyIcon,
  infoIcon,
  icon,
  ringCheckIcon,
  ringDashIcon,
  ringDotIcon,
  stopIcon,
  type Icon,
} from '../../look/icons.js';
import { badge, type Tone } from '../../parts/badge.js';
import type { CopyController } from '../../parts/copy.js';
import { timeline } from '../../parts/lines.js';
import { factList } from '../answers.js';
import { ready } from './ready.js';
import { stageOf, type Stage } from './stage.js';
import { statusEvents } from './status-events.js';

export interface StatusOptions {
  readonly enrollment: Enrollment;
  readonly copy: CopyController;
  /** Said after the e-mail went out again. */
  readonly notice: string | undefined;
  readonly usersHref: string | undefined;
  readonly onSendAgain: () => void;
  readonly onCorrect: () => void;
  readonly onAnswers: () => void;
  readonly onFix: () => void;
  readonly onUsers: () => void;
}

const looks: Record<Stage, { readonly icon: Icon; readonly tone: Tone }> = {
  verifying: { icon: ringDashIcon, tone: 'warn' },
  reviewing: { icon: ringDotIcon, tone: 'info' },
  rejected: { icon: stopIcon, tone: 'bad' },
  ready: { icon: ringCheckIcon, tone: 'ok' },
};

/** Where a sent application stands, and what to do meanwhile (R-ENR-29 to R-ENR-34, R-ENR-50, R-ENR-51). */
export function status(host: TwotierElement, options: StatusOptions): TemplateResult {
  const { enrollment, onFix } = options;
  const stage = stageOf(enrollment.state);
  const look = looks[stage];
  return html`
    <div class="head">
      <div>
        <h2 tabindex="-1">${host.t(`enroll.status.${stage}.title`)}</h2>
        <p class="lead">${leadOf(host, stage, enrollment)}</p>
      </div>
      ${badge(look.icon, host.t(`enroll.status.${stage}.badge`), look.tone)}
    </div>
    ${
      stage === 'rejected'
        ? html`<div class="actions">
            <button type="button" class="button button--primary" part="primary-button" @click=${onFix}>
              ${host.t('enroll.action.fix-now')}
            </button>
          </div>`
        : nothing
    }
    ${stage === 'ready' ? ready(host, options) : nothing}
    <div class="cols cols--aside">${timeline(host, statusEvents(host, options))} ${application(host, options)}</div>
    ${
      stage === 'verifying' || stage === 'reviewing'
        ? html`<div class="banner" data-tone="quiet">
            ${icon(infoIcon)}
            <p>${host.t('enroll.status.note')}</p>
          </div>`
        : nothing
    }
  `;
}

const leadOf = (host: TwotierElement, stage: Stage, { verification, draft }: Enrollment) =>
  stage === 'verifying'
    ? host.rich('enroll.status.verifying.lead', {
        name: html`<bdi>${verification?.contactName ?? draft['primaryContact.fullName'] ?? ''}</bdi>`,
      })
    : host.t(`enroll.status.${stage}.lead`);

function application(host: TwotierElement, { enrollment, copy, onAnswers }: StatusOptions) {
  const { workAccount, draft, mpnId, reference, verification } = enrollment;
  const label = host.t('enroll.status.reference');
  const facts: (readonly [string, unknown])[] = [
    [
      host.t('enroll.status.company'),
      html`<bdi>${draft['legalProfile.legalName'] || workAccount?.organizationName}</bdi>`,
    ],
  ];
  if (mpnId !== undefined) facts.push([host.t('enroll.profile.mpn-id'), html`<bdi class="num">${mpnId}</bdi>`]);
  if (reference !== undefined) facts.push([label, html`<bdi class="code" id="reference">${reference}</bdi>`]);
  if (verification) facts.push([host.t('enroll.status.updates-to'), html`<bdi>${verification.email}</bdi>`]);

  return html`
    <aside class="panel panel--sunken" aria-labelledby="application">
      <h3 id="application">${host.t('enroll.status.aside')}</h3>
      ${factList(facts)}
      <div class="actions">
        ${
          reference === undefined
            ? nothing
            : html`<button
                type="button"
                class="button button--small"
                @click=${() => void copy.copy('reference', reference)}
              >
                ${icon(copyIcon)}${host.t('enroll.action.copy-reference')}
              </button>`
        }
        <button type="button" class="button button--quiet button--small" @click=${onAnswers}>
          ${host.t('enroll.action.view-answers')}
        </button>
      </div>
      ${copy.outcome('reference')}
    </aside>
  `;
}
