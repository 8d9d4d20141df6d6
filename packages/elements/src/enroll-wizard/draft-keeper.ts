import { draftFields, type EnrollmentDraft } from '@twotier/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface KeeperHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

/** A short pause after leaving a field, so that running through the form writes once. */
const pause = 400;

const isSame = (one: EnrollmentDraft, other: EnrollmentDraft) =>
  draftFields.every((field) => (one[field] ?? '') === (other[field] ?? ''));

/** What differs from before; an emptied field as an empty text. What another tab has written meanwhile is left alone. */
const changedSince = (draft: EnrollmentDraft, before: EnrollmentDraft): EnrollmentDraft =>
  Object.fromEntries(
    draftFields.flatMap((field) =>
      (draft[field] ?? '') === (before[field] ?? '') ? [] : [[field, draft[field] ?? '']],
    ),
  );

/**
 * Keeps what is typed in the backend without getting in the way: one write at a time, only the answers that are new, and
 * never an error that stops the person. Only `flush` tells whether it worked.
 */
export class DraftKeeper implements ReactiveController {
  readonly #host: KeeperHost;
  readonly #write: (draft: EnrollmentDraft) => Promise<boolean>;
  #wanted: EnrollmentDraft | undefined;
  #kept: EnrollmentDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;
  #state: 'idle' | 'working' | 'kept' | 'failed' = 'idle';

  constructor(host: KeeperHost, write: (draft: EnrollmentDraft) => Promise<boolean>) {
    this.#host = host;
    this.#write = write;
    host.addController(this);
  }

  get state() {
    return this.#state;
  }

  /** Another person, another draft. */
  forget() {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    this.#kept = undefined;
    this.#running = undefined;
    this.#state = 'idle';
  }

  /** What the backend already has. */
  begin(draft: EnrollmentDraft) {
    this.#kept = draft;
  }

  /** Remembers the newest answers and keeps them soon. */
  keep(draft: EnrollmentDraft) {
    clearTimeout(this.#timer);
    this.#wanted = this.#kept && isSame(draft, this.#kept) ? undefined : draft;
    if (!this.#wanted) return;
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Keeps what is not kept yet, now. `true` when nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    // The one before may have been followed by another while this one waited.
    while (this.#running) await this.#running;
    const draft = this.#wanted;
    if (!draft) return true;

    this.#wanted = undefined;
    const running = this.#write(changedSince(draft, this.#kept ?? {}));
    this.#running = running;
    this.#say('working');
    const worked = await running;
    // Forgotten meanwhile: it is no longer this person's draft.
    if (this.#running !== running) return worked;

    this.#running = undefined;
    if (worked) this.#kept = draft;
    else this.#wanted ??= draft;
    this.#say(worked ? 'kept' : 'failed');
    return worked;
  }

  /** Who leaves the page inside the pause has typed all the same. */
  hostDisconnected() {
    queueMicrotask(() => {
      if (!this.#host.isConnected && this.#wanted) void this.flush();
    });
  }

  #say(state: 'working' | 'kept' | 'failed') {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
