import fc from 'fast-check';

const nasty: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '%E0%A4%A',
  '%',
  '%00',
  '\0',
  '\uD800',
  '\uFEFF',
  '\u202E',
  '\u200B',
  '٣',
  '👩‍👩‍👧‍👦',
  '<script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '//evil.example',
  'url(x)',
  '&a=2',
  '&',
  '=',
  '#',
  '?',
  '.',
  '-',
  ',',
  '/',
  '..',
  '1e309',
  'NaN',
  '-0',
  'null',
  '\r\n',
];

type Change = (text: string) => string;
const at = (share: number, text: string) => Math.floor(share * text.length);

/** As in an address; what is half a letter cannot be there. */
export const percent = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

const share = fc.double({ min: 0, max: 1, noNaN: true });
const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('0', '1', '9', 'a', 'z', 'A', 'Z', '.', '-', '_', '~', '%'),
);

/** One thing that a mail program, a slip or an attacker does to a text. */
const change: fc.Arbitrary<Change> = fc.oneof(
  share.map(
    (to): Change =>
      (text) =>
        text.slice(0, at(to, text)),
  ),
  share.map(
    (from): Change =>
      (text) =>
        text.slice(at(from, text)),
  ),
  fc.tuple(share, character).map(([where, one]): Change => (text) => {
    const place = at(where, text);
    return text.slice(0, place) + one + text.slice(place + 1);
  }),
  fc.tuple(share, fc.constantFrom(...nasty)).map(([where, token]): Change => (text) => {
    const place = at(where, text);
    return text.slice(0, place) + token + text.slice(place);
  }),
  fc.tuple(share, share).map(([one, other]): Change => (text) => {
    const [from, to] = [at(one, text), at(other, text)];
    return text.slice(0, to) + text.slice(from);
  }),
  fc.constantFrom<Change[]>(
    (text) => `${text}&${text}`,
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    percent,
    (text) => `${text} `,
  ),
);

/** 100 kB and 2 MB; rare, as they take long to make. */
const huge: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(100_000, 2_000_000), fc.constantFrom('A', 'a=1&', '%41', '1.', ',', '['))
  .map(
    ([size, filling]) =>
      (text) =>
        text + filling.repeat(size / filling.length),
  );

/** A text of these after none to four such changes. */
export const mutated = (base: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      base,
      fc.array(change, { maxLength: 4 }),
      fc.oneof(
        { weight: 300, arbitrary: fc.constant<Change>((text) => text) },
        { weight: 1, arbitrary: huge },
      ),
    )
    .map(([text, changes, last]) => last(changes.reduce((before, next) => next(before), text)));

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Members of an object in JSON that nobody asked for. */
const member = fc.oneof(
  fc
    .tuple(fc.constantFrom(...nasty), fc.json())
    .map(([key, json]) => `${JSON.stringify(key)}:${json}`),
  fc
    .tuple(fc.constantFrom('salary', 'nationalities', 'x'), fc.constantFrom(500, 5_000))
    .map(([key, depth]) => `"${key}":${deep(depth)}`),
  fc.constantFrom(10, 3_000, 50_000).map((size) => `"${'k'.repeat(size)}":1`),
  fc
    .constantFrom(5, 500)
    .map((count) => Array.from({ length: count }, (_, key) => `"k${key}":1`).join()),
  fc.constant('"__proto__":{"situation":"job-offer","polluted":true}'),
);

/** The JSON of such an object with members of other kinds, some of them there twice, some values replaced. */
export const mutatedJson = (objects: fc.Arbitrary<object>): fc.Arbitrary<string> =>
  fc
    .tuple(objects, fc.array(member, { maxLength: 2 }), fc.option(fc.tuple(share, fc.jsonValue())))
    .map(([object, more, replaced]) => {
      const entries = Object.entries(object).map(([key, value], index, all) => {
        const other = replaced && Math.floor(replaced[0] * all.length) === index;
        return `${JSON.stringify(key)}:${JSON.stringify(other ? replaced[1] : value)}`;
      });
      return `{${[...entries, ...more, ...(more.length > 1 ? entries.slice(0, 1) : [])].join()}}`;
    });
