import type { Letter, TwotierError } from '@twotier/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import type { FieldProblem } from '../controllers/form.js';
import type { MutationController } from '../controllers/query.js';
import { backIcon, icon, ringCheckIcon, warnIcon } from '../look/icons.js';
import { textField, type TextFieldOptions } from '../parts/fields.js';
import { banner } from '../parts/notices.js';
import { problem } from '../parts/refusal.js';
import { InvitationDraftedEvent, type LetterKind } from './events.js';
import { problemsOf, type AddresseeField } from './invitation-form.js';

/** How a letter was left: with *Done*, or before it was anywhere else. */
export type AfterLetter = 'done' | 'lost';

interface Drafted<Invitation> {
  readonly invitation: Invitation;
  /** Absent when the first answer was lost: a letter is answered once only. */
  readonly letter?: Letter | undefined;
}

interface AddresseeForm {
  field(name: AddresseeField): Pick<TextFieldOptions, 'id' | 'value' | 'error' | 'onInput' | 'onLeave'>;
  reject(problems: readonly FieldProblem<AddresseeField>[]): void;
  reset(): void;
}

/** Drafts an invitation. The reply is answered to the caller alone: it holds the link. `undefined` when there is none. */
export async function draft<Invitation extends { readonly id: string }, Input>(
  host: TwotierElement,
  {
    add,
    input,
    form,
    kindOf,
  }: {
    readonly add: MutationController<Drafted<Invitation>, TwotierError, Input>;
    readonly input: Input;
    readonly form: AddresseeForm;
    readonly kindOf: (invitation: Invitation) => LetterKind;
  },
): Promise<Drafted<Invitation> | undefined> {
  const added = await add.run(input);
  if (!added) return undefined;
  if (!added.ok) {
    form.reject(problemsOf(host, added.error));
    return undefined;
  }

  form.reset();
  const { invitation } = added.data;
  host.dispatchEvent(new InvitationDraftedEvent(invitation.id, kindOf(invitation)));
  return added.data;
}

/** Why nothing was drafted, unless a field says it. Sheets: `notices`, `refusal`. */
export const draftProblem = (host: TwotierElement, error: TwotierError | null, onRetry: () => void) =>
  error && error.fieldErrors.length === 0 ? problem(host, error, { onRetry }) : nothing;

/** For whom the invitation is: a name of one's own, and an address. Both may stay empty. Sheets: `layout`, `fields`. */
export const addresseeFields = (
  host: TwotierElement,
  form: AddresseeForm,
  email: { readonly label: string; readonly hint: string },
): TemplateResult => html`
  <div class="row row--2">
    ${textField(host, {
      ...form.field('referenceName'),
      label: host.t('invite.field.reference'),
      hint: host.t('invite.field.reference-hint'),
      optional: true,
    })}
    ${textField(host, { ...form.field('email'), ...email, type: 'email', optional: true, spellcheck: false })}
  </div>
`;

/** The way back above a page. Sheets: `buttons`, `letterStyles`. */
export const backButton = (host: TwotierElement, onBack: () => void): TemplateResult => html`
  <button type="button" class="button button--quiet button--small back" @click=${onBack}>
    ${icon(backIcon)}${host.t('common.action.back')}
  </button>
`;

/** What stands above a letter: the way back, what to do with it, and for whom it is. Sheet: `layout`. */
export const letterHead = (
  host: TwotierElement,
  { name, kind, onBack }: { readonly name: string; readonly kind?: string; readonly onBack: () => void },
): TemplateResult => html`
  <div class="stack stack--s">
    ${backButton(host, onBack)}
    <h2 tabindex="-1">${host.t('invite.letter.title')}</h2>
    <p class="lead">${host.t('invite.letter.lead')}</p>
    <p class="who"><span><b><bdi>${name}</bdi></b></span>${kind ? html`<span>${kind}</span>` : nothing}</p>
  </div>
`;

/** What became of the letter, above the page that follows it. Sheet: `notices`. */
export const afterLetter = (
  after: AfterLetter | undefined,
  words: Readonly<Record<AfterLetter, { readonly title: string; readonly text: string }>>,
): TemplateResult | typeof nothing => {
  if (!after) return nothing;
  return after === 'done'
    ? banner({ tone: 'ok', icon: ringCheckIcon, ...words.done })
    : banner({ tone: 'warn', icon: warnIcon, ...words.lost });
};
