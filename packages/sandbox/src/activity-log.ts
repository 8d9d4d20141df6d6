import type { ActivityRecord } from '@twotier/api';

/** So many records of one company are kept; the oldest leave first, a batch at a time. */
const recordsMax = 10_000;
const batch = 1000;

/** What was done in each company, in the order in which it was done. Records are added, never changed. */
export class ActivityLog {
  readonly #records = new Map<string, ActivityRecord[]>();
  readonly #counts = new Map<string, number>();

  add(organizationId: string, record: Omit<ActivityRecord, 'id'>): void {
    // Counted by company: a number of all would tell each how busy the others are.
    const count = (this.#counts.get(organizationId) ?? 0) + 1;
    this.#counts.set(organizationId, count);

    const records = this.#records.get(organizationId) ?? [];
    records.push({ id: `activity-${String(count).padStart(9, '0')}`, ...record });
    if (records.length > recordsMax + batch) records.splice(0, batch);
    this.#records.set(organizationId, records);
  }

  newestFirst(organizationId: string): ActivityRecord[] {
    return (this.#records.get(organizationId) ?? []).toReversed();
  }
}
