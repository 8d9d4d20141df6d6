/** The person chose the next step that a refusal offers. */
export class RemedyChosenEvent extends Event {
  static readonly type = 'twotier-remedy-chosen';
  /** The code of the refusal or problem. */
  readonly code: string;
  readonly detail: { readonly code: string };
  constructor(code: string) {
    super(RemedyChosenEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.detail = { code };
  }
}

declare global {
  interface HTMLElementEventMap {
    'twotier-remedy-chosen': RemedyChosenEvent;
  }
}
