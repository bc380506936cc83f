import { expect, test } from 'vitest';
import { inTime } from './in-time.test-time.ts';

const { prototype: list } = Array;
const at = Object.getOwnPropertyDescriptor(list, 'at') ?? {};

test.each<[string, object, string, PropertyDescriptor]>([
  ['replaced', list, 'at', { ...at, value: () => 1 }],
  ['made to be listed', list, 'at', { ...at, enumerable: true }],
  ['added', Object.prototype, 'polluted', { value: true, configurable: true }],
])('something of a prototype that is %s is noticed', (_, prototype, key, change) => {
  const restore = () =>
    key === 'at' ? Object.defineProperty(list, 'at', at) : Reflect.deleteProperty(prototype, key);
  const read = () => inTime(() => Object.defineProperty(prototype, key, change));
  expect(read).toThrow(key === 'at' ? 'Array at' : 'Object');
  restore();
  expect(inTime(() => 1)).toBe(1);
});

test('what takes too long is noticed', () => {
  const slow = () => {
    const start = process.cpuUsage();
    while (process.cpuUsage(start).user < 51_000);
  };
  expect(() => inTime(slow)).toThrow('less than');
});
