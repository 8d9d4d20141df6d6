import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is wrong with one field, in the reader's words. */
export interface FieldProblem<Name extends string> {
  readonly field: Name;
  readonly message: string;
}

interface FormHost extends ReactiveControllerHost {
  focusOn(selector: string): Promise<void>;
  addEventListener: EventTarget['addEventListener'];
  removeEventListener: EventTarget['removeEventListener'];
}

type Values = Readonly<Record<string, string | boolean>>;

/**
 * The values of one form and when their problems are shown: after a field was
 * left once, and all of them on submit. A problem goes away as soon as it is fixed.
 */
export class FormController<Fields extends Values> implements ReactiveController {
  readonly #host: FormHost;
  readonly #check: (values: Fields) => readonly FieldProblem<keyof Fields & string>[];
  readonly #initial: Fields;
  #values: Fields;
  #left = new Set<keyof Fields>();
  #isPressed = false;
  #isSubmitted = false;
  #fromServer: readonly FieldProblem<keyof Fields & string>[] = [];

  constructor(
    host: FormHost,
    { initial, check }: { initial: Fields; check: (values: Fields) => readonly FieldProblem<keyof Fields & string>[] },
  ) {
    this.#host = host;
    this.#initial = initial;
    this.#values = initial;
    this.#check = check;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener('pointerdown', this.#onPress);
  }

  hostDisconnected() {
    this.#host.removeEventListener('pointerdown', this.#onPress);
  }

  get values(): Fields {
    return this.#values;
  }

  /** Whether something was typed that is not saved. */
  get isDirty(): boolean {
    return Object.keys(this.#initial).some((name) => this.#values[name] !== this.#initial[name]);
  }

  /** The problems for the summary: shown only after a submit, in the order `check` gives them. */
  get summary(): readonly FieldProblem<keyof Fields & string>[] {
    return this.#isSubmitted ? this.#problems() : [];
  }

  /** What a field part needs: spread it into `textField`, `selectField` or `checkbox`. */
  field<Name extends keyof Fields & string>(name: Name) {
    const isShown = this.#isSubmitted || (this.#left.has(name) && !this.#isPressed);
    return {
      id: name,
      value: this.#values[name],
      error: isShown ? this.#problems().find((problem) => problem.field === name)?.message : undefined,
      onInput: (value: Fields[Name]) => this.set(name, value),
      onLeave: () => {
        if (this.#values[name] === this.#initial[name]) return;
        this.#left.add(name);
        this.#host.requestUpdate();
      },
    };
  }

  set<Name extends keyof Fields & string>(name: Name, value: Fields[Name]) {
    this.#values = { ...this.#values, [name]: value };
    this.#fromServer = this.#fromServer.filter((problem) => problem.field !== name);
    this.#host.requestUpdate();
  }

  /** Takes over a draft or the stored values, without calling them wrong. */
  fill(values: Partial<Fields>) {
    this.#values = { ...this.#values, ...values };
    this.#host.requestUpdate();
  }

  reset() {
    this.#values = this.#initial;
    this.#left = new Set();
    this.#isSubmitted = false;
    this.#fromServer = [];
    this.#host.requestUpdate();
  }

  /** Hands over the values when nothing is wrong, else shows every problem and goes to the summary. */
  submit(onValid: (values: Fields) => void) {
    return (event: Event) => {
      event.preventDefault();
      this.#fromServer = [];
      this.#isSubmitted = true;
      this.#host.requestUpdate();
      if (this.#problems().length === 0) {
        this.#isSubmitted = false;
        this.#left = new Set();
        return onValid(this.#values);
      }
      void this.#host.focusOn('#error-summary');
    };
  }

  /** Shows problems only the server could know. */
  reject(problems: readonly FieldProblem<keyof Fields & string>[]) {
    this.#fromServer = problems;
    this.#isSubmitted = true;
    this.#host.requestUpdate();
    void this.#host.focusOn('#error-summary');
  }

  /**
   * A press on a button takes the focus from a field. A problem that appeared there now would move the button away from
   * under the finger, and the click would be lost: it appears after the click.
   */
  readonly #onPress = () => {
    this.#isPressed = true;
    const onRelease = () =>
      setTimeout(() => {
        this.#isPressed = false;
        removeEventListener('pointerup', onRelease, true);
        removeEventListener('pointercancel', onRelease, true);
        this.#host.requestUpdate();
      });
    addEventListener('pointerup', onRelease, true);
    addEventListener('pointercancel', onRelease, true);
  };

  #problems(): readonly FieldProblem<keyof Fields & string>[] {
    return [...this.#check(this.#values), ...this.#fromServer];
  }
}
