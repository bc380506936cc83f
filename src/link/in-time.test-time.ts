import { expect } from 'vitest';

const most = 50;
const prototypes = Object.entries({ Array, Function, Object, String }).map(
  ([name, { prototype }]) => ({
    name,
    prototype,
    own: Object.getOwnPropertyDescriptors(prototype),
  }),
);

const parts = ['value', 'get', 'set', 'enumerable', 'configurable', 'writable'] as const;

/** What every value inherits is what it was, part by part; read so often that nothing is made for it. */
function touched(): string | undefined {
  for (const { name, prototype, own } of prototypes) {
    const keys = Reflect.ownKeys(prototype);
    if (keys.length !== Reflect.ownKeys(own).length) return name;
    for (const key of keys) {
      const is = Object.getOwnPropertyDescriptor(prototype, key);
      const was = (own as Readonly<Record<PropertyKey, PropertyDescriptor | undefined>>)[key];
      if (parts.some((part) => is?.[part] !== was?.[part])) return `${name} ${String(key)}`;
    }
  }
  return undefined;
}

/** Reads in less than 50 ms, and changes no prototype; a busy machine may need several goes to show it. */
export function inTime<Value>(read: () => Value): Value {
  let least = Infinity;
  let value: Value | undefined;
  for (let goes = 0; goes < 10 && least >= most; goes += 1) {
    const start = process.hrtime.bigint();
    value = read();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  expect(least).toBeLessThan(most);
  expect(touched()).toBeUndefined();
  return value as Value;
}
