import type { CustomerInvitation, PartnershipInvitation } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import type { MessageKey } from '../base/catalogue.js';
import {
  brokenIcon,
  clockIcon,
  eyeIcon,
  pencilIcon,
  ringCheckIcon,
  ringIcon,
  ringXIcon,
  type Icon,
} from '../look/icons.js';
import { badge, type Tone } from '../parts/badge.js';

type Invitation = CustomerInvitation | PartnershipInvitation;
type State = Invitation['state'];

const states = {
  drafted: { icon: pencilIcon, tone: 'quiet', label: 'invite.state.drafted' },
  opened: { icon: eyeIcon, tone: 'info', label: 'invite.state.opened' },
  accepted: { icon: ringCheckIcon, tone: 'ok', label: 'invite.state.accepted' },
  declined: { icon: ringXIcon, tone: 'bad', label: 'invite.state.declined' },
  expired: { icon: clockIcon, tone: 'warn', label: 'invite.state.expired' },
  revoked: { icon: brokenIcon, tone: 'quiet', label: 'invite.state.revoked' },
} as const satisfies Record<State, { icon: Icon; tone: Tone; label: MessageKey }>;

/** The word of a state. A newer backend may know more of them than this version. */
export const stateLabel = (host: TwotierElement, state: State): string =>
  host.t(Object.hasOwn(states, state) ? states[state].label : 'common.status.other');

/** Where an invitation stands. Sheet: `badges`. */
export function stateBadge(host: TwotierElement, invitation: Invitation): TemplateResult {
  const { state } = invitation;
  const known = Object.hasOwn(states, state) ? states[state] : undefined;
  const label =
    state === 'accepted' && !isToCustomer(invitation) ? host.t('invite.state.authorized') : stateLabel(host, state);
  return badge(known?.icon ?? ringIcon, label, known?.tone);
}

/** A customer accepts, a reseller authorizes. */
const isToCustomer = (invitation: Invitation): boolean => 'kind' in invitation;

/** What happened last, and until when something can happen. */
export function lastEvent(host: TwotierElement, invitation: Invitation): TemplateResult {
  const { state, expiresAt } = invitation;
  const isOpen = state === 'drafted' || state === 'opened';
  const reason = 'declineReason' in invitation ? invitation.declineReason : undefined;
  return html`
    <span>
      ${eventText(host, invitation)}
      ${isOpen ? html`<br /><span class="muted small">${host.t('invite.event.expires', { date: host.formatDate(expiresAt) })}</span>` : nothing}
      ${state === 'declined' && reason ? html`<br /><span class="muted small">${host.rich('invite.event.reason', { reason: html`<bdi>${reason}</bdi>` })}</span>` : nothing}
    </span>
  `;
}

function eventText(host: TwotierElement, invitation: Invitation): string {
  const { state, createdAt, createdBy, openedAt, answeredAt, revokedAt, expiresAt } = invitation;
  const date = (iso: string | undefined) => host.formatDate(iso ?? createdAt);
  switch (state) {
    case 'opened':
      return host.t('invite.event.opened', { date: date(openedAt) });
    case 'accepted':
      return host.t(isToCustomer(invitation) ? 'invite.event.accepted' : 'invite.event.authorized', {
        date: date(answeredAt),
      });
    case 'declined':
      return host.t('invite.event.declined', { date: date(answeredAt) });
    case 'expired':
      return host.t(openedAt ? 'invite.event.expired' : 'invite.event.expired-unopened', { date: date(expiresAt) });
    case 'revoked':
      return host.t('invite.event.revoked', { date: date(revokedAt) });
    default:
      return host.t('invite.event.drafted', { date: date(createdAt), name: createdBy });
  }
}
