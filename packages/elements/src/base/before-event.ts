/**
 * What an element says before it does something that is hard to take back. `preventDefault()` stops it;
 * `waitUntil(promise)` holds it back until the host's own work is done, and a rejected promise stops it too.
 */
export abstract class BeforeEvent extends Event {
  readonly #work: Promise<unknown>[] = [];

  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }

  waitUntil(work: Promise<unknown>) {
    this.#work.push(work);
  }

  /** Whether nobody objects, once all work is done. For the element. */
  async isFree(): Promise<boolean> {
    const outcomes = await Promise.allSettled(this.#work);
    return !this.defaultPrevented && outcomes.every(({ status }) => status === 'fulfilled');
  }
}
