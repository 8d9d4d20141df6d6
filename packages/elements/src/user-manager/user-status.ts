import type { UserRecord } from '@twotier/client';
import { restorableDays } from '@twotier/core';
import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { clockIcon, lockIcon, ringCheckIcon, ringDashIcon } from '../look/icons.js';
import { breakable } from '../lists/breakable.js';
import { badge } from '../parts/badge.js';

/** Where a user stands with the own sign-in. */
export function statusBadge(host: TwotierElement, { status, lastSignInAt }: UserRecord): TemplateResult {
  switch (status) {
    case 'active':
      return badge(ringCheckIcon, host.t('common.status.active'), 'ok');
    case 'password-change-due':
      return badge(
        ringDashIcon,
        host.t(lastSignInAt ? 'users.status.password-change-due' : 'users.status.first-sign-in-due'),
        'info',
      );
    case 'blocked':
      return badge(lockIcon, host.t('users.status.blocked'), 'bad');
    case 'removed':
      return badge(clockIcon, host.t('users.status.removed'));
    default:
      return badge(clockIcon, host.t('common.status.other'));
  }
}

/** Until when a removed user comes back: a date, because the reader's clock may be wrong (R-USR-32). */
export const restorableUntil = (removedAt: string): string =>
  new Date(Date.parse(removedAt) + restorableDays * 86_400_000).toISOString();

/** Name and address in a line under a heading. */
export const whoLine = (host: TwotierElement, user: UserRecord): TemplateResult =>
  html`<p class="who"><span>${breakable(user.email)}</span><span>${statusBadge(host, user)}</span></p>`;
