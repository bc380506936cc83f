import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import type { Messages } from './messages.ts';
import type { SourceTitles } from './source-titles.ts';

const { proceed: _proceed, ...wizard } = en.wizard;
const { IND: _ind, ...terms } = en.glossary.terms;
const { met: _met, ...statuses } = en.statuses;

/** What a language's files must be, as the compiler sees it: each mark below would be an error of its own. */
const faulty = {
  // @ts-expect-error: a label is missing.
  wizard: wizard satisfies Messages['wizard'],
  // @ts-expect-error: a term is not explained.
  terms: terms satisfies Messages['glossary']['terms'],
  // @ts-expect-error: a status has no word.
  statuses: statuses satisfies Messages['statuses'],
  // @ts-expect-error: there is no such status.
  more: { ...en.statuses, perhaps: 'Perhaps' } satisfies Messages['statuses'],
  // @ts-expect-error: nobody asks that.
  questions: { ...en.questions, shoeSize: { ask: '?', name: '?' } } satisfies Messages['questions'],
  // @ts-expect-error: a sentence with a hole is no plain text.
  until: 'until Sunday' satisfies Messages['result']['until'],
  // @ts-expect-error: sources have titles.
  titles: {} satisfies SourceTitles,
};

test('a language with a message too few or too many does not compile', () => {
  expect(Object.keys(faulty)).toHaveLength(7);
});
