/**
 * Remembers what was made of a record. Records never change, there is only a newer one in the place of an older one, so
 * a view of the same record is the same view; and a view that is frozen is checked and written as JSON once.
 */
export function remember<Record extends object, View extends object>(
  make: (record: Record) => View,
): (record: Record) => View {
  const views = new WeakMap<Record, View>();
  return (record) => {
    const known = views.get(record);
    if (known) return known;
    const view = freeze(make(record));
    views.set(record, view);
    return view;
  };
}

/** All of it: a view whose parts could change would be none. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
