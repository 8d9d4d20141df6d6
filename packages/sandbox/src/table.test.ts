import { expect, it } from 'vitest';
import { comparePlaces, Ordering, placeOf } from './ordering.js';
import { Table } from './table.js';

interface Thing {
  readonly group: string;
  readonly name: string;
}

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    yield state >>> 8;
  }
}

it('finds by an index and lists in order what a slow search finds', () => {
  const things = new Table<Thing>();
  const byGroup = things.indexBy(({ group }) => (group === 'none' ? [] : [group]));
  const ordering = new Ordering(things, ({ group, name }) => [[group, name]]);
  const groups = ['one', 'two', 'none'];
  const random = numbers(7);
  const next = (below: number) => random.next().value % below;

  for (let step = 0; step < 2000; step += 1) {
    const id = `thing-${next(60)}`;
    if (next(4) === 0) things.delete(id);
    else things.set(id, { group: groups[next(3)]!, name: 'äÄbBc'.slice(next(5)).slice(0, 2) });
    if (step % 40 !== 0) continue;

    for (const group of groups) {
      const slow = [...things].filter(([, thing]) => thing.group === group);
      if (group !== 'none') {
        expect(new Set(byGroup.of(group))).toEqual(new Set(slow.map(([, thing]) => thing)));
        expect([byGroup.size(group), byGroup.first(group) !== undefined]).toEqual([slow.length, slow.length > 0]);
      }
      const places = slow.map(([thingId, { name }]) => placeOf(name, thingId)).toSorted(comparePlaces);
      expect(ordering.of(group).map(({ place }) => place)).toEqual(places);
      expect(ordering.of(group).map(({ item }) => item)).toEqual(places.map(([, thingId]) => things.get(thingId)));
    }
  }
});

it('tells of every change, with what was before', () => {
  const things = new Table<number>();
  const told: unknown[] = [];
  things.set('a', 1);
  things.listen((...change) => told.push(change));
  things.set('a', 2);
  things.delete('b');
  things.clear();

  expect(told).toEqual([
    ['a', undefined, 1],
    ['a', 1, 2],
    ['a', 2, undefined],
  ]);
});
