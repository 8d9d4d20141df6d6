import type { ActivityRecord } from '@twotier/api';
import { Table } from './table.js';

/** So many records of one company are kept; the oldest leave first, a batch at a time. */
const recordsMax = 10_000;
const batch = 1000;

export interface KeptActivity {
  readonly organizationId: string;
  readonly record: ActivityRecord;
}

/** What was done in each company, in the order in which it was done. Records are added, never changed. */
export class ActivityLog {
  /** Of all companies, as they are kept. */
  readonly records = new Table<KeptActivity>();
  readonly #records = new Map<string, ActivityRecord[]>();

  constructor() {
    this.records.listen((_key, _before, after) => {
      if (!after) return;
      const records = this.#records.get(after.organizationId) ?? [];
      records.push(after.record);
      this.#records.set(after.organizationId, records);
    });
  }

  add(organizationId: string, activity: Omit<ActivityRecord, 'id'>): void {
    const records = this.#records.get(organizationId);
    // Counted by company: a number of all would tell each how busy the others are.
    const count = Number(records?.at(-1)?.id.split('-')[1] ?? 0) + 1;
    const record = { id: `activity-${String(count).padStart(9, '0')}`, ...activity };
    this.records.set(keyOf(organizationId, record), { organizationId, record });

    if (!records || records.length <= recordsMax + batch) return;
    for (const oldest of records.splice(0, batch)) this.records.delete(keyOf(organizationId, oldest));
  }

  newestFirst(organizationId: string): ActivityRecord[] {
    return (this.#records.get(organizationId) ?? []).toReversed();
  }
}

const keyOf = (organizationId: string, { id }: ActivityRecord): string => `${organizationId} ${id}`;
