import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCalendar, type Entry, type Moment } from '../ics/index.ts';
import { golden as cases } from '../rules/cases/golden.test-cases.ts';
import { eventsIn, fileFor, made } from './file.test-parse.ts';

const entry: Entry = {
  uid: 'a@dates',
  day: '2026-12-31',
  summary: 'Tell the IND',
  note: 'First\n\nSecond',
  remindOn: ['2026-12-24', '2026-12-31'],
};
const read = (part: Partial<Entry>, at: Moment = made) =>
  eventsIn(writeCalendar([{ ...entry, ...part }], at));

test('an entry is read back as it was written', () => {
  expect(read({})).toEqual([
    {
      uid: 'a@dates',
      summary: 'Tell the IND',
      note: 'First\n\nSecond',
      sequence: 59_655_600,
      stamp: made,
      allDay: true,
      start: '2026-12-31',
      end: '2027-01-01',
      properties: expect.any(Array) as string[],
      alarms: ['2026-12-24T09:00:00', '2026-12-31T09:00:00'],
    },
  ]);
});

test('an entry without a note has none', () => {
  expect(read({ note: '' })[0]?.properties).not.toContain('description');
});

describe('[bad input 108] text that tries to be more than text stays one event', () => {
  test.each([
    ['CR LF', 'a\r\nATTACH:https://x.test', 'a\nATTACH:https://x.test'],
    ['a bare LF', 'a\nATTENDEE:mailto:x', 'a\nATTENDEE:mailto:x'],
    ['a bare CR', 'a\rURL:x', 'a\nURL:x'],
    ['the end of the event', 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'a\nEND:VEVENT\nBEGIN:VEVENT'],
    ['U+2028', 'a\u2028b', 'a\nb'],
    ['U+2029', 'a\u2029b', 'a\nb'],
    ['U+0085', 'a\u0085b', 'a\nb'],
    ['marks of the format', 'a;b,c\\d\\n:"e"', 'a;b,c\\d\\n:"e"'],
    ['bidi controls', 'a\u202Egnp.\u2066b\u2069', 'agnp.b'],
    ['other controls', 'a\u0000\u0007\u001B\u007Fb', 'ab'],
    ['half a letter', 'a\uD83Db\uDE00', 'ab'],
    ['letters and emoji of many kinds', 'é 中 👩‍👩‍👧‍👦 नमस्ते', 'é 中 👩‍👩‍👧‍👦 नमस्ते'],
  ])('%s', (_what, written, understood) => {
    const events = read({ summary: written, note: written });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ summary: understood, note: understood, uid: 'a@dates' });
    expect(events[0]?.properties).toEqual(read({})[0]?.properties);
  });

  test('an emoji across any fold', () => {
    for (let before = 0; before < 160; before += 1) {
      const text = `${'x'.repeat(before)}👍🏽 ${'é'.repeat(80)}`;
      const file = writeCalendar([{ ...entry, summary: text }], made);
      expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(file).not.toContain('\uFFFD');
      expect(eventsIn(Buffer.from(file).toString())[0]?.summary).toBe(text);
    }
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const file = writeCalendar([{ ...entry, summary: text, note: `x${text}` }], made);
        const events = eventsIn(file);
        expect(events).toHaveLength(1);
        expect(events[0]).toMatchObject({ uid: 'a@dates', start: '2026-12-31' });
        expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a second import', () => {
  test('finds the entry again and knows that it is newer', () => {
    const [first] = read({});
    const [second] = read({ day: '2027-03-01' }, '2026-11-22T11:00:01Z');
    expect(second?.uid).toBe(first?.uid);
    expect(second?.start).not.toBe(first?.start);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
    expect(second?.stamp).toBe('2026-11-22T11:00:01Z');
  });
});

test('on a page that is not secure, where browsers have no random ids, the file is the same', () => {
  const whole = writeCalendar([entry], made);
  const draw = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID');
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
  try {
    expect('randomUUID' in crypto).toBe(false);
    expect(writeCalendar([entry], made)).toBe(whole);
    expect('randomUUID' in crypto).toBe(false);
  } finally {
    Object.defineProperty(Crypto.prototype, 'randomUUID', draw ?? {});
  }
});

describe('the bytes', () => {
  const home = process.env['TZ'];
  afterAll(() => {
    process.env['TZ'] = home;
  });
  const some = cases.filter((_, index) => index % 20 === 0);

  test('[36] are the same in every time zone', () => {
    const files = () => some.map((each) => fileFor(each)).join('');
    const here = files();
    const offsets = new Set<number>();
    for (const zone of [
      'Pacific/Kiritimati',
      'America/Los_Angeles',
      'Europe/Amsterdam',
      'Pacific/Pago_Pago',
      'Asia/Kolkata',
      'UTC',
    ]) {
      process.env['TZ'] = zone;
      // eslint-disable-next-line no-restricted-globals -- the machine really is there
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      expect(files()).toBe(here);
    }
    expect(offsets.size).toBe(6);
  });
});
