import { expect, it } from 'vitest';
import { BoundedMap } from './bounded-map.js';

it('forgets the oldest when it is full, and writing again makes young', () => {
  const map = new BoundedMap<number>({ maxSize: 2 });
  map.set('a', 1);
  map.set('b', 2);
  map.set('a', 3);
  map.set('c', 4);

  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([3, undefined, 4]);
});

it('forgets an entry when its time is over', () => {
  const clock = { now: 0 };
  const map = new BoundedMap<number>({ maxSize: 2, now: () => clock.now });
  map.set('a', 1, 1000);

  clock.now = 999;
  expect(map.get('a')).toBe(1);
  clock.now = 1000;
  expect(map.get('a')).toBeUndefined();
  expect(map.findWhere((value) => value === 1)).toBeUndefined();
});

it('takes names that objects have for other things', () => {
  const map = new BoundedMap<number>({ maxSize: 2 });

  expect(map.get('__proto__')).toBeUndefined();
  map.set('__proto__', 1);
  expect(map.get('__proto__')).toBe(1);
});
