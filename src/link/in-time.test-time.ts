import { expect } from 'vitest';

const most = 50;
const own = Reflect.ownKeys(Object.prototype).length;

/** Object.prototype is as it was. */
function expectUntouched() {
  const inherited: string[] = [];
  for (const key in {}) inherited.push(key);
  expect([Reflect.ownKeys(Object.prototype).length, inherited]).toEqual([own, []]);
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
  expectUntouched();
  return value as Value;
}
