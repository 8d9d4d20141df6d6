import type { Partnership, Session } from '@twotier/client';
import { canInviteCustomer, type InvitationKind } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { toFacts, toViewer } from '../base/viewer.js';
import { notChoosable, radioCards, type ChoiceOptions } from '../parts/choices.js';

/** Who asks: the reseller alone, or with one of its providers. */
export interface Asker {
  readonly kind: InvitationKind;
  readonly providerId?: string;
}

export const askerWith = ({ provider }: Partnership): Asker => ({ kind: 'joint', providerId: provider.id });

/** Whether the person may invite a customer in this way. */
export const decide = (session: Session, { kind, providerId }: Asker, partnership?: Partnership) =>
  canInviteCustomer({
    ...toViewer(session),
    party: session.organization.kind,
    kind,
    providerId,
    partnership: partnership && toFacts(partnership),
  });

/** The providers with whom the reseller may ask. */
export const openTo = (session: Session, partnerships: readonly Partnership[]): Partnership[] =>
  partnerships.filter((one) => decide(session, askerWith(one), one).allowed);

export interface WhoAsksOptions {
  readonly session: Session;
  readonly partnerships: readonly Partnership[];
  /** `undefined` when the reseller asks alone. */
  readonly chosen: Partnership | undefined;
  /** The provider that the host has named. */
  readonly wantedProviderId: string | undefined;
  readonly field: Pick<ChoiceOptions, 'id' | 'onInput' | 'onLeave'>;
  /** The way to the providers, as a button. */
  readonly way: unknown;
}

/** Alone or with a provider, each with what follows; what cannot be chosen with its reason. Sheets: `layout`, `fields`, `choices`. */
export function whoAsks(host: TwotierElement, options: WhoAsksOptions): TemplateResult {
  const { session, partnerships, chosen, wantedProviderId, field, way } = options;
  const open = openTo(session, partnerships);
  const closed = partnerships.filter((one) => !open.includes(one));
  const isMissing =
    partnerships.length === 0 ||
    (wantedProviderId !== undefined && !partnerships.some(({ provider }) => provider.id === wantedProviderId));

  const notPossible = (name: string, asker: Asker, partnership?: Partnership) => {
    const decision = decide(session, asker, partnership);
    if (decision.allowed) return nothing;
    const { reason, remedy } = host.wordsOf(decision.reason);
    return notChoosable({ name, reason, remedy: html`${remedy} ${way ?? nothing}` });
  };
  return html`
    <div class="stack">
      ${radioCards({
        ...field,
        value: chosen?.provider.id ?? 'single',
        legend: html`<h3 class="h4">${host.t('invite.kind.legend')}</h3>`,
        columns: 2,
        choices: [
          ...open.map(({ provider: { id, name } }) => ({
            value: id,
            label: host.t('invite.kind.joint', { provider: name }),
            description: html`<span class="small">${host.t('invite.kind.joint-text', { provider: name })}</span>`,
          })),
          {
            value: 'single',
            label: host.t('invite.kind.single'),
            description: html`<span class="small">${host.t('invite.kind.single-text')}</span>`,
          },
        ],
      })}
      ${closed.map((one) => notPossible(host.t('invite.kind.joint', { provider: one.provider.name }), askerWith(one), one))}
      ${isMissing ? notPossible(host.t('invite.kind.joint-any'), { kind: 'joint' }) : nothing}
    </div>
  `;
}
