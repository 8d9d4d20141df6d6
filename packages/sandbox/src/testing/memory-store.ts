import type { KeptBatch, KeptRecord, WorldStore } from '../keeping.js';

/** A store in memory, as a file would be one: what was saved is there for the next sandbox. */
export class MemoryStore implements WorldStore {
  readonly records = new Map<string, KeptRecord>();
  /** How many batches were written. */
  commits = 0;
  /** What writing fails with. */
  failure: Error | undefined;
  #takes: (() => KeptBatch)[] = [];
  #writing: Promise<void> | undefined;

  get kept(): KeptRecord[] {
    return [...this.records.values()];
  }

  /** Everything that it holds, as text. */
  get text(): string {
    return JSON.stringify(this.kept);
  }

  save(take: () => KeptBatch): Promise<void> {
    this.#takes.push(take);
    this.#writing ??= new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    }).then(() => this.#write());
    return this.#writing;
  }

  #write(): void {
    this.#writing = undefined;
    if (this.failure) throw this.failure;
    this.commits += 1;
    for (const { isAnew, changes } of this.#takes.splice(0).map((take) => take())) {
      if (isAnew) this.records.clear();
      for (const { table, key, value } of changes) {
        const id = `${table} ${key}`;
        if (value === undefined) this.records.delete(id);
        else this.records.set(id, { table, key, value });
      }
    }
  }
}
