import type { TwotierError } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import {
  arrowIcon,
  icon,
  lockIcon,
  offlineIcon,
  refreshIcon,
  ruleIcon,
  stopIcon,
  usersIcon,
  warnIcon,
} from '../look/icons.js';
import { banner } from './notices.js';

/** A "no" with its reason: what `core` decides, what the backend answers. */
export interface RefusalLike {
  readonly code: string;
  readonly rule?: string | undefined;
}

export interface RefusalOptions {
  readonly refusal: RefusalLike;
  /** The number under which the server remembers the case. */
  readonly correlationId?: string | undefined;
  /** What the person can do here: a button. Without it only the advice is said. */
  readonly action?: unknown;
}

/** Reason, rule, remedy: an answer, not an alarm. Sheets: `layout`, `refusal`, `buttons`. */
export function refusalPanel(
  host: TwotierElement,
  { refusal, correlationId, action }: RefusalOptions,
): TemplateResult | typeof nothing {
  const { reason, remedy } = host.wordsOf(refusal);
  // Its words are on their way.
  if (!reason) return nothing;
  const rule = [refusal.rule, correlationId && `${host.t('common.error.reference')} ${correlationId}`].filter(Boolean);
  return html`
    <div class="refusal" role="status">
      <div class="refusal__reason">
        ${icon(stopIcon)}
        <div><h3>${reason}</h3></div>
      </div>
      ${
        rule.length > 0
          ? html`<div class="refusal__rule">
            ${icon(ruleIcon)}
            <div>
              <p>${host.t('common.refusal.rule')}</p>
              <p class="small muted">${rule.join(' · ')}</p>
            </div>
          </div>`
          : nothing
      }
      ${
        remedy || action
          ? html`<div class="refusal__remedy">
            ${icon(arrowIcon)}
            <div>
              <h4>${host.t('common.refusal.remedy')}</h4>
              ${remedy ? html`<p>${remedy}</p>` : nothing} ${action ? html`<div class="actions">${action}</div>` : nothing}
            </div>
          </div>`
          : nothing
      }
    </div>
  `;
}

export interface ProblemOptions {
  /** Asks again. Offered when asking again can help. */
  readonly onRetry?: (() => void) | undefined;
  /** The remedy of a refusal, as a button. */
  readonly action?: unknown;
}

const kinds = {
  offline: { icon: offlineIcon, tone: 'warn' },
  timeout: { icon: warnIcon, tone: 'warn' },
  session: { icon: lockIcon, tone: 'info' },
  forbidden: { icon: lockIcon, tone: 'warn' },
  'not-found': { icon: warnIcon, tone: 'warn' },
  conflict: { icon: usersIcon, tone: 'warn' },
  validation: { icon: stopIcon, tone: 'bad' },
  'rate-limited': { icon: warnIcon, tone: 'warn' },
  server: { icon: warnIcon, tone: 'bad' },
  contract: { icon: warnIcon, tone: 'bad' },
  load: { icon: warnIcon, tone: 'bad' },
} as const;

/**
 * Any failure of the client, said in words: a refusal as a refusal, the rest as a
 * banner with what helps. Sheets: `layout`, `notices`, `refusal`, `buttons`.
 */
export function problem(
  host: TwotierElement,
  error: TwotierError,
  { onRetry, action }: ProblemOptions = {},
): TemplateResult | typeof nothing {
  if (error.refusal) return refusalPanel(host, { refusal: error.refusal, correlationId: error.correlationId, action });

  const kind = error.kind in kinds ? (error.kind as keyof typeof kinds) : undefined;
  // No answer, though the device has a network: "You are offline" would send the person to the wrong cable.
  const key = kind === 'offline' && navigator.onLine ? 'unreachable' : (kind ?? 'other');
  const isSession = error.kind === 'session';
  return banner({
    ...(kind ? kinds[kind] : kinds.server),
    role: 'alert',
    title: host.t(`common.error.${key}.title`),
    text: html`${host.t(`common.error.${key}.text`)}
    ${
      error.correlationId
        ? html`<br /><span class="small muted">${host.t('common.error.reference')} <span class="code">${error.correlationId}</span></span>`
        : nothing
    }`,
    actions: onRetry
      ? html`<button type="button" class="button button--small ${isSession ? 'button--primary' : ''}" @click=${onRetry}>
          ${isSession ? nothing : icon(refreshIcon)}${host.t(isSession ? 'common.action.continue' : 'common.action.retry')}
        </button>`
      : action,
  });
}
