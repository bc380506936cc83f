import { describe, expect, test } from 'vitest';
import { addDays } from '../../dates/index.ts';
import { checkedOn } from '../../rules/index.ts';
import { isDayKnown, knownDay } from './page-day.ts';

const told = { day: '2026-12-01', device: '1970-01-01' } as const;

describe('[bad input 52] the day by which the page goes', () => {
  test('is the device’s where that can be believed, whatever was told or believed before', () => {
    expect(knownDay('2026-12-24', told, '2026-12-02')).toEqual({ day: '2026-12-24', by: 'device' });
  });

  test('is not known where the device cannot be right and nobody has told it', () => {
    for (const device of ['1970-01-01', addDays(checkedOn, -1), '2100-01-01'] as const) {
      expect(knownDay(device, undefined, undefined)).toEqual({ day: undefined, by: undefined });
    }
  });

  test('is the one that was told, and moves on with the days of the device', () => {
    expect(knownDay('1970-01-01', told, undefined)).toEqual({ day: '2026-12-01', by: 'person' });
    expect(knownDay('1970-02-10', told, undefined)).toEqual({ day: '2027-01-10', by: 'person' });
  });

  test('is the device’s again where the person says that its clock is right', () => {
    const right = { day: '2031-01-01', device: '2031-01-01' } as const;
    expect(knownDay('2031-01-02', right, undefined)).toEqual({ day: '2031-01-02', by: 'device' });
  });

  test('is no longer the one that was told once the clock has jumped', () => {
    for (const device of ['1969-12-31', '2100-01-01'] as const) {
      expect(knownDay(device, told, undefined).day).toBeUndefined();
    }
  });

  test('is the last that could be believed where the clock goes wrong meanwhile', () => {
    const wentWrong = knownDay('1970-01-01', undefined, '2026-11-30');
    expect(wentWrong).toEqual({ day: '2026-11-30', by: 'before' });
  });
});

test('the tool goes on with the day of the address, whatever the clock says', () => {
  const lost = { device: '1970-01-01', day: undefined, by: undefined } as const;
  const rest = { tell: () => undefined };
  expect(isDayKnown({ ...lost, ...rest, asked: undefined })).toBe(false);
  expect(isDayKnown({ ...lost, ...rest, asked: '2026-11-22' })).toBe(true);
});
