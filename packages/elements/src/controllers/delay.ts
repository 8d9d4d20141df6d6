import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Waits until nothing new has come for a while, for searches while typing. What still waits is dropped with the element. */
export class DelayController implements ReactiveController {
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, milliseconds = 300) {
    this.#milliseconds = milliseconds;
    host.addController(this);
  }

  /** Does it later, in place of what was to be done before. */
  run(action: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, this.#milliseconds);
  }

  readonly cancel = () => clearTimeout(this.#timer);

  hostDisconnected() {
    this.cancel();
  }
}
