/** Counts looks at a structure: properties, elements and entries that are read, however deep they lie. */
export interface Meter {
  looks: number;
}

type Wrapped = <T>(value: T) => T;

/**
 * The same structure, in which every look is counted: plain objects, arrays, maps, sets and typed arrays. What is read from it is counted in turn, so that
 * code which scans a list for each of its elements shows, whatever it scans by. Functions and what they keep to themselves are not followed.
 */
export function counted<T>(root: T, meter: Meter): T {
  const views = new WeakMap<object, object>();
  const originals = new WeakMap<object, object>();
  const original = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value);
  const wrap: Wrapped = (value) => {
    if (typeof value !== 'object' || value === null || originals.has(value)) return value;
    let view = views.get(value);
    if (view === undefined) {
      view = viewOf(value, meter, wrap, original);
      views.set(value, view);
      originals.set(view, value);
    }
    return view as typeof value;
  };
  return wrap(root);
}

function viewOf(target: object, meter: Meter, wrap: Wrapped, original: (value: unknown) => unknown): object {
  if (target instanceof Map || target instanceof Set) return collectionView(target, meter, wrap, original);
  if (ArrayBuffer.isView(target)) return typedView(target as Uint8Array, meter);
  return new Proxy(target, {
    get: (from, key) => {
      meter.looks += 1;
      return wrap(Reflect.get(from, key) as unknown);
    },
    has: (from, key) => {
      meter.looks += 1;
      return Reflect.has(from, key);
    },
    ownKeys: (from) => {
      const keys = Reflect.ownKeys(from);
      meter.looks += keys.length;
      return keys;
    },
  });
}

/** Maps and sets work on the original only; what comes out of them is wrapped, what goes in as a key is the original. */
function collectionView(target: Map<unknown, unknown> | Set<unknown>, meter: Meter, wrap: Wrapped, original: (value: unknown) => unknown): object {
  function* all(entries: Iterable<unknown>): Generator<unknown> {
    for (const entry of entries) {
      meter.looks += 1;
      yield Array.isArray(entry) ? entry.map(wrap) : wrap(entry);
    }
  }
  return new Proxy(target, {
    get: (from, key) => {
      const member: unknown = Reflect.get(from, key, from);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        meter.looks += 1;
        if (key === 'forEach') return from.forEach((value, at) => (args[0] as (value: unknown, at: unknown) => void)(wrap(value), wrap(at)));
        const result: unknown = Reflect.apply(member, from, args.map(original));
        return key === Symbol.iterator || key === 'entries' || key === 'values' || key === 'keys' ? all(result as Iterable<unknown>) : wrap(result);
      };
    },
  });
}

/** An element read is a look; a method looks at all elements once, but `subarray` only at those that are then read from it. */
function typedView(target: Uint8Array, meter: Meter): object {
  return new Proxy(target, {
    get: (from, key) => {
      const member: unknown = Reflect.get(from, key, from);
      if (typeof member !== 'function') {
        meter.looks += 1;
        return member;
      }
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, from, args);
        if (key === 'subarray') return typedView(result as Uint8Array, meter);
        meter.looks += from.length;
        return result;
      };
    },
    set: (from, key, value) => {
      meter.looks += 1;
      return Reflect.set(from, key, value, from);
    },
  });
}
