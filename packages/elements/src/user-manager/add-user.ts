import type { FieldError, SignInData, TwotierError, UserRecord } from '@twotier/client';
import { canAddUser, NewUser, toFieldIssues, type FieldIssue } from '@twotier/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TwotierElement } from '../base/twotier-element.js';
import { FormController, type FieldProblem } from '../controllers/form.js';
import { MutationController } from '../controllers/query.js';
import { textField } from '../parts/fields.js';
import { errorSummary } from '../parts/notices.js';
import { problem } from '../parts/refusal.js';
import { UserAddedEvent } from './events.js';
import { choiceOf, rolesOf, type RoleChoice } from './role-choice.js';
import { roleFields } from './role-fields.js';
import type { Viewer } from '../base/viewer.js';

type Fields = { readonly fullName: string; readonly email: string } & RoleChoice;
type FieldName = keyof Fields;

export interface Added {
  readonly user: UserRecord;
  readonly signInData: SignInData;
}

export interface AddUserOptions {
  readonly viewer: Viewer;
  readonly onAdded: (added: Added) => void;
  readonly onCancel: () => void;
}

const emptyForm: Fields = { fullName: '', email: '', ...choiceOf([]) };

/** The form for a new user (R-USR-02 … R-USR-08). */
export class AddUser {
  readonly #host: TwotierElement;
  readonly #add: MutationController<Added, TwotierError, NewUser>;
  readonly #form: FormController<Fields>;
  #viewer: Viewer | undefined;
  /** What was sent last. The same object sent again is the same intention, so nobody is added twice. */
  #sent: NewUser | undefined;

  constructor(host: TwotierElement) {
    this.#host = host;
    this.#add = new MutationController(host, () => host.client?.users.add.options());
    this.#form = new FormController<Fields>(host, { initial: emptyForm, check: (values) => this.#check(values) });
  }

  start() {
    this.#form.reset();
    this.#add.reset();
    this.#sent = undefined;
  }

  render({ viewer, onAdded, onCancel }: AddUserOptions): TemplateResult {
    this.#viewer = viewer;
    const host = this.#host;
    const { error } = this.#add;
    const send = (values: Fields) => void this.#onValid(toNewUser(values), onAdded);
    const again = () => this.#sent && void this.#onValid(this.#sent, onAdded);
    return html`
      ${errorSummary(host, this.#form.summary)}
      ${error && !isOfField(error) ? problem(host, error, { onRetry: error.retryable || error.kind === 'session' ? again : undefined }) : nothing}
      <form class="form" part="form" novalidate @submit=${this.#form.submit(send)}>
        <div class="group">
          ${textField(host, { ...this.#form.field('fullName'), label: host.t('users.field.full-name'), width: 'l' })}
          ${textField(host, {
            ...this.#form.field('email'),
            label: host.t('users.field.email'),
            hint: host.t('users.field.email-hint'),
            type: 'email',
            inputmode: 'email',
            spellcheck: false,
            width: 'l',
          })}
        </div>
        ${roleFields(host, {
          choice: this.#form.values,
          columns: 2,
          error: this.#form.field('agent').error,
          onChoose: (group, value) => this.#form.set(group, value),
          refusalOf: (group, value) => {
            const decision = this.#decide({ ...emptyForm, [group]: value });
            return decision && !decision.allowed ? decision.reason : undefined;
          },
        })}
        <div class="actions">
          <button class="button button--primary" part="primary-button" aria-disabled=${this.#add.isPending ? 'true' : 'false'}>
            ${host.t('common.action.add')}
          </button>
          <button type="button" class="button" @click=${onCancel}>${host.t('common.action.cancel')}</button>
        </div>
      </form>
    `;
  }

  /** What `core` says to these values, without the company's addresses: those only the backend knows. */
  #decide(values: Fields) {
    const viewer = this.#viewer;
    return viewer && canAddUser({ actor: viewer.actor, policy: viewer.policy, colleagues: [] }, toNewUser(values));
  }

  #check(values: Fields): FieldProblem<FieldName>[] {
    const parsed = NewUser.safeParse(toNewUser(values));
    const problems = parsed.success ? [] : toFieldIssues(parsed.error).map((issue) => this.#problemOf(issue));

    const decision = this.#decide(values);
    if (decision && !decision.allowed) {
      const { reason, remedy } = this.#host.wordsOf(decision.reason);
      problems.push({ field: 'agent', message: `${reason} ${remedy}` });
    }
    return problems;
  }

  #problemOf(issue: FieldError | FieldIssue): FieldProblem<FieldName> {
    const host = this.#host;
    const field = issue.path === 'fullName' || issue.path === 'email' ? issue.path : 'agent';
    if (issue.code !== 'required' || field === 'agent') return { field, message: host.wordsOfIssue(issue) };

    const label = host.t(field === 'email' ? 'users.field.email' : 'users.field.full-name');
    return { field, message: host.t('common.form.required', { label }) };
  }

  async #onValid(newUser: NewUser, onAdded: (added: Added) => void) {
    if (JSON.stringify(newUser) !== JSON.stringify(this.#sent)) this.#sent = newUser;
    const added = await this.#add.run(this.#sent ?? newUser);
    if (!added) return;
    if (!added.ok) return this.#onRefused(added.error);

    const { user, signInData } = added.data;
    // The reply has the password: nothing else may keep it.
    this.start();
    this.#host.dispatchEvent(new UserAddedEvent(user.id));
    onAdded({ user, signInData });
  }

  /** What is about one field is said at the field, with everything typed kept. */
  async #onRefused(error: TwotierError) {
    if (error.refusal?.code === 'email-taken') {
      await this.#host.loadRefusalWords();
      const { reason, remedy } = this.#host.wordsOf(error.refusal);
      return this.#form.reject([{ field: 'email', message: `${reason} ${remedy}` }]);
    }
    if (error.fieldErrors.length > 0) this.#form.reject(error.fieldErrors.map((issue) => this.#problemOf(issue)));
  }
}

const isOfField = (error: TwotierError) => error.refusal?.code === 'email-taken' || error.fieldErrors.length > 0;

const toNewUser = (values: Fields): NewUser => ({
  fullName: values.fullName.trim(),
  email: values.email.trim(),
  roles: rolesOf(values),
});
