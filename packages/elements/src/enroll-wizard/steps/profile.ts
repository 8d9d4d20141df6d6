import type { Enrollment } from '@twotier/client';
import { canUseMembershipProfile, type MembershipProfile, type MembershipProfileRefusal } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../../base/twotier-element.js';
import { notChoosable, radioCards, type Choice } from '../../parts/choices.js';
import { errorSummary } from '../../parts/notices.js';
import { emptyState } from '../../parts/waiting.js';
import { signedInAs } from '../answers.js';

export interface ProfileOptions {
  readonly enrollment: Enrollment;
  /** The MPN ID that is marked. */
  readonly chosen: string;
  /** Shown when Continue was pressed without a choice. */
  readonly error: string | undefined;
  readonly onChoose: (mpnId: string) => void;
  readonly onContinue: () => void;
  readonly onCancel: () => void;
  readonly onLookAgain: () => void;
}

type Refused = readonly [profile: MembershipProfile, reason: MembershipProfileRefusal];

/** The profiles that the membership sign-in found: those that can be chosen, and why the others cannot (R-ENR-20 to R-ENR-24). */
export function profile(host: TwotierElement, options: ProfileOptions): TemplateResult {
  const { enrollment, error, onContinue, onCancel } = options;
  const accountCountry = enrollment.workAccount?.country ?? '';
  const decisions = enrollment.membershipProfiles.map(
    (one) => [one, canUseMembershipProfile(one, { accountCountry })] as const,
  );
  const usable = decisions.flatMap(([one, decision]) => (decision.allowed ? [one] : []));
  const unusable = decisions.flatMap(([one, decision]): Refused[] =>
    decision.allowed ? [] : [[one, decision.reason]],
  );

  return html`
    <div class="stack stack--s">
      <h2 tabindex="-1">${host.t('enroll.profile.title')}</h2>
      <p class="lead">${host.t('enroll.profile.lead')}</p>
      ${signedInAs(host, enrollment)}
    </div>
    ${errorSummary(host, error === undefined ? [] : [{ field: 'mpn-id-0', message: error }])}
    <form class="form" novalidate @submit=${sent(onContinue)}>
      ${
        usable.length > 0
          ? choices(host, usable, options)
          : emptyState({ title: host.t('enroll.profile.none.title'), text: host.t('enroll.profile.none.text') })
      }
      ${unusable.length > 0 ? others(host, unusable, options) : nothing}
      <div class="stack">
        <div class="actions">
          ${
            usable.length > 0
              ? html`<button class="button button--primary" part="primary-button">
                  ${host.t('common.action.continue')}
                </button>`
              : nothing
          }
          <button type="button" class="button" @click=${onCancel}>${host.t('common.action.cancel')}</button>
        </div>
        <p class="small muted">${host.t('enroll.profile.cancel-hint')}</p>
      </div>
    </form>
  `;
}

const sent = (onContinue: () => void) => (event: Event) => {
  event.preventDefault();
  onContinue();
};

const choices = (
  host: TwotierElement,
  usable: readonly MembershipProfile[],
  { chosen, error, onChoose }: ProfileOptions,
) =>
  radioCards({
    id: 'mpn-id',
    legend: html`${host.t('enroll.profile.usable')} ${amount(host, usable.length)}`,
    choices: usable.map((one): Choice => ({
      value: one.mpnId,
      label: html`<bdi>${one.name}</bdi>, <bdi>${one.city}</bdi>`,
      description: facts(host, one),
      note: belongings(host, one),
    })),
    value: chosen,
    error,
    onInput: onChoose,
  });

const others = (host: TwotierElement, unusable: readonly Refused[], { onLookAgain }: ProfileOptions) => html`
  <section class="stack" aria-labelledby="unusable">
    <h3 class="legend--field" id="unusable">${host.t('enroll.profile.unusable')} ${amount(host, unusable.length)}</h3>
    <div class="cards">
      ${unusable.map(([one, refusal]) => {
        const { reason, remedy } = host.wordsOf(refusal);
        return notChoosable({
          name: html`<bdi>${one.name}</bdi>, <bdi>${one.city}</bdi>`,
          description: facts(host, one),
          reason,
          remedy: html`${remedy}${
            refusal.code === 'mpn-profile-inactive'
              ? html` <a href="#" @click=${sent(onLookAgain)}>${host.t('enroll.action.look-again')}</a>`
              : nothing
          }`,
        });
      })}
    </div>
  </section>
`;

const amount = (host: TwotierElement, count: number) => html`<span class="opt">(${host.formatNumber(count)})</span>`;

const facts = (host: TwotierElement, { mpnId, type, country, active }: MembershipProfile) => {
  const rest = [
    host.t(`enroll.profile.${type}`),
    host.formatCountry(country),
    ...(active ? [host.t('enroll.profile.active')] : []),
  ];
  return html`${host.t('enroll.profile.mpn-id')} <bdi class="num">${mpnId}</bdi> · ${rest.join(' · ')}`;
};

/** What moves with it: this is how a person knows the right one (R-ENR-21). */
const belongings = (host: TwotierElement, { competencies, incentivesSince }: MembershipProfile) =>
  [
    competencies > 0
      ? host.t('enroll.profile.competencies', { count: competencies })
      : host.t('enroll.profile.no-competencies'),
    incentivesSince === undefined
      ? host.t('enroll.profile.no-incentives')
      : host.t('enroll.profile.incentives', { year: `${incentivesSince}` }),
  ].join(' · ');
