import { roleOf, type Refusal } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { downIcon, icon, warnIcon } from '../look/icons.js';
import { notChoosable, radioCards } from '../parts/choices.js';
import { selectField } from '../parts/fields.js';
import { banner } from '../parts/notices.js';
import { roleLabel } from './role-label.js';
import { programmeGroups, rolesIn, type RoleChoice, type RoleGroup } from './role-choice.js';

/** Refusals of a whole set of roles: they are said before *Update* and do not lock a single choice. */
const ofTheSet: ReadonlySet<string> = new Set<Refusal['code']>([
  'last-admin-agent',
  'last-global-admin',
  'roles-missing',
  'roles-of-one-category',
]);

export interface RoleFieldsOptions {
  readonly choice: RoleChoice;
  /** What the user holds now; marked in the list. */
  readonly current?: RoleChoice;
  /** Why one choice, taken alone, is refused. */
  readonly refusalOf: (group: RoleGroup, value: string) => Refusal | undefined;
  readonly onChoose: (group: RoleGroup, value: string) => void;
  readonly error?: string | undefined;
  /** Cards side by side where the page is wide. */
  readonly columns?: 2;
}

const labels = {
  agent: 'users.role.agent',
  admin: 'users.role.admin',
  incentives: 'users.role.incentives',
  'referral-marketing': 'users.role.referral',
  'programme-membership': 'users.role.membership',
  insights: 'users.role.insights',
} as const;

export const groupLabel = (host: TwotierElement, group: RoleGroup): string => host.t(labels[group]);

/** The name of a role, or of the neutral default of its category. A newer server's role shows its id. */
export function roleName(host: TwotierElement, group: RoleGroup, value: string): string {
  if (value) return roleLabel(host, value);
  if (group === 'agent') return host.t('users.role.no-agent');
  return group === 'admin' ? host.t('users.role.no-admin') : host.t('users.role.none');
}

function aboutOf(host: TwotierElement, group: RoleGroup, value: string): string {
  if (value) return host.ruleWords.roles[value as keyof typeof host.ruleWords.roles].about;
  return host.t(group === 'agent' ? 'users.role.no-agent-about' : 'users.role.no-admin-about');
}

/** Every choice of a category, apart by whether it can be taken. What is chosen now always can. */
function sortOut({ choice, refusalOf }: RoleFieldsOptions, group: RoleGroup) {
  const open: string[] = [];
  const closed: { readonly value: string; readonly refusal: Refusal }[] = [];
  for (const value of ['', ...rolesIn[group]]) {
    const refusal = value === choice[group] ? undefined : refusalOf(group, value);
    if (refusal && !ofTheSet.has(refusal.code)) closed.push({ value, refusal });
    else open.push(value);
  }
  return { open, closed };
}

/** What cannot be chosen, in one box with one reason: each alone would say the same sentence again and again. */
function closedBox(
  host: TwotierElement,
  name: string,
  closed: readonly { readonly refusal: Refusal }[],
): TemplateResult | typeof nothing {
  const first = closed[0]?.refusal;
  if (!first) return nothing;

  const roles = closed.flatMap(({ refusal }) => ('role' in refusal ? [roleLabel(host, refusal.role)] : []));
  const { reason, remedy } = host.wordsOf(first, { role: host.formatList([...new Set(roles)]) });
  return notChoosable({ name, reason, remedy });
}

/** A category as cards, each with its explanation (R-USR-07). */
function cardGroup(host: TwotierElement, options: RoleFieldsOptions, group: 'agent' | 'admin'): TemplateResult {
  const { open, closed } = sortOut(options, group);
  const legend = groupLabel(host, group);
  const hint = host.t(group === 'agent' ? 'users.role.agent-hint' : 'users.role.admin-hint');
  const nameOf = (value: string) => roleName(host, group, value);
  const box = closedBox(host, host.formatList(closed.map(({ value }) => nameOf(value))), closed);

  if (open.length === 1) {
    return html`
      <section class="stack stack--s" aria-labelledby="${group}-legend">
        <h3 class="h4" id="${group}-legend">${legend}</h3>
        <p>${nameOf(options.choice[group])}</p>
        ${box}
      </section>
    `;
  }
  return html`
    <div class="stack">
      ${radioCards({
        id: group,
        legend: html`<h3 class="h4">${legend}</h3>`,
        hint,
        ...(options.columns && { columns: options.columns }),
        value: options.choice[group],
        error: group === 'agent' ? options.error : undefined,
        onInput: (value) => options.onChoose(group, value),
        choices: open.map((value) => ({
          value,
          label: nameOf(value),
          description: aboutOf(host, group, value),
          ...(value === options.current?.[group] && {
            note: html`<span class="chip">${host.t('users.role.current')}</span>`,
          }),
        })),
      })}
      ${box}
    </div>
  `;
}

/** The further roles of the program, folded away unless one is held. */
function programmeRoles(host: TwotierElement, options: RoleFieldsOptions): TemplateResult {
  const groups = programmeGroups.map((group) => ({ group, ...sortOut(options, group) }));
  const choosable = groups.filter(({ open }) => open.length > 1);
  const locked = groups.filter(({ open }) => open.length === 1);
  const isHeld = groups.some(({ group }) => options.choice[group] !== '');
  return html`
    <details class="more" ?open=${isHeld}>
      <summary>${icon(downIcon)}${host.t('users.role.further')}</summary>
      <div class="stack">
        <p class="hint">${host.t('users.role.further-hint')}</p>
        <div class="row row--2">
          ${choosable.map(({ group, open }) =>
            selectField(host, {
              id: group,
              label: groupLabel(host, group),
              value: options.choice[group],
              options: open.map((value) => ({ value, label: roleName(host, group, value) })),
              onInput: (value) => options.onChoose(group, value),
            }),
          )}
        </div>
        ${closedBox(
          host,
          host.formatList(locked.map(({ group }) => groupLabel(host, group))),
          locked.flatMap(({ closed }) => closed),
        )}
      </div>
    </details>
  `;
}

/** A role that reaches further than the page about it (R-USR-24). */
function reachWarning(host: TwotierElement, { choice, current }: RoleFieldsOptions): TemplateResult | typeof nothing {
  const role = roleOf(choice.admin);
  if (!role?.reachesBeyondDashboard || choice.admin === current?.admin) return nothing;

  return banner({
    tone: 'warn',
    icon: warnIcon,
    role: 'status',
    title: host.t('users.role.reach-title', { role: roleLabel(host, role.id) }),
    text: host.t(role.id === 'billing-admin' ? 'users.role.reach-billing' : 'users.role.reach-other'),
  });
}

/** Type of agent, type of admin, further roles: the same for a new user and for one who is changed. */
export const roleFields = (host: TwotierElement, options: RoleFieldsOptions): TemplateResult => html`
  ${cardGroup(host, options, 'agent')}
  <div class="stack">${cardGroup(host, options, 'admin')} ${reachWarning(host, options)}</div>
  ${programmeRoles(host, options)}
`;
