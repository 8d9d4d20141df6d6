import type { UserRecord } from '@twotier/client';
import { canChangeRoles } from '@twotier/core';
import { html, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import type { Viewer } from '../base/viewer.js';
import { shieldIcon } from '../look/icons.js';
import { banner } from '../parts/notices.js';
import type { Keepers } from './keepers.js';

/** These refusals leave nothing in an entry that is the viewer's to change. */
const closing: ReadonlySet<string> = new Set(['not-an-admin-agent', 'user-not-active', 'password-change-due']);

/** Whether there is something for the viewer to change in a user's entry. */
export function opensEntry(viewer: Viewer, user: UserRecord): boolean {
  if (user.status === 'removed') return false;
  const decision = canChangeRoles({ ...viewer, user, colleagues: [] }, user.roles);
  return decision.allowed || !closing.has(decision.reason.code);
}

/** The own entry, where the viewer may take *Admin agent* there and has not (R-USR-16). */
export function ownEntryOf({ actor, policy }: Viewer, keepers: Keepers): UserRecord | undefined {
  // Only a global admin may, and those are all known.
  const user = keepers.find(actor.id);
  if (!user || user.roles.includes('admin-agent')) return undefined;

  const decision = canChangeRoles({ actor, user, colleagues: [], policy }, [...user.roles, 'admin-agent']);
  return decision.allowed ? user : undefined;
}

/** The way to the own entry. Sheet: `buttons`. */
export const ownEntryButton = (host: TwotierElement, onOpen: () => void): TemplateResult => html`
  <button type="button" class="button button--small" @click=${onOpen}>${host.t('users.action.own-entry')}</button>
`;

/** The same for somebody who sees the list already. Sheet: `notices`. */
export const ownEntryNotice = (host: TwotierElement, onOpen: () => void): TemplateResult =>
  banner({
    icon: shieldIcon,
    title: host.t('users.own.title'),
    text: host.t('users.own.text'),
    actions: ownEntryButton(host, onOpen),
  });
