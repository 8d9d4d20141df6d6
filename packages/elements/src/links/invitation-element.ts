import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { takeInvitationToken } from '../base/invitation-token.js';
import { TwotierElement } from '../base/twotier-element.js';
import { OutOfSightController } from '../controllers/out-of-sight.js';

/**
 * What the two pages behind an invitation link share: how the token comes in, and when it goes.
 *
 * It is a secret of the addressee, so there is no attribute for it, and it is forgotten once the question is answered or
 * the page is left. Looking away is no reason: reading takes time, and the person would have to find the e-mail again.
 *
 * @slot help - Who to ask, such as a phone number.
 * @attr {boolean} from-address - Takes the token out of the page's own address.
 */
export abstract class InvitationElement extends TwotierElement {
  /** The token of the link, from `takeInvitationToken`. A property only: attributes end up in dumps of the page. */
  @property({ attribute: false }) invitationToken: string | undefined;

  /** Takes the token out of the page's own address, for hosts without a script of their own for it. */
  @property({ type: Boolean, attribute: 'from-address' }) fromAddress = false;

  readonly #sight = new OutOfSightController(this, { onGone: () => this.forgetLink() });
  #answer: { readonly token: string } | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#takeToken();
    window.addEventListener('hashchange', this.#takeToken);
    this.#sight.watch();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeToken);
    this.#sight.rest();
  }

  /** Forgets the token, also where it stands in what was sent. */
  protected forgetLink() {
    this.invitationToken = undefined;
    this.#answer = undefined;
  }

  /**
   * What is sent with the token. While the same is answered to the same link it is the same object, so that sending it
   * again after a lost reply counts as the same intention.
   */
  protected answerFor<Answer extends object>(answer: Answer): Answer & { readonly token: string } {
    const next = { token: this.invitationToken ?? '', ...answer };
    if (JSON.stringify(next) !== JSON.stringify(this.#answer)) this.#answer = next;
    return this.#answer as typeof next;
  }

  /** The line below the page, when the host has something to say there. */
  protected renderFoot() {
    const hasHelp = [...this.children].some(({ slot }) => slot === 'help');
    return hasHelp ? html`<div class="foot"><slot name="help"></slot></div>` : nothing;
  }

  /** Also when another link is opened in the same tab: only the fragment changes then, and nothing is loaded. */
  readonly #takeToken = () => {
    if (!this.fromAddress) return;
    this.invitationToken = takeInvitationToken(window) ?? this.invitationToken;
  };
}
