import { cleanup, render, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Sentence, useParts } from './Sentence.tsx';
import { InEnglish } from '../i18n/english.test-words.tsx';

afterEach(cleanup);

const { day, money } = renderHook(useParts, { wrapper: InEnglish }).result.current;
const first = day('2026-11-28', 'legal');
const second = day('2026-11-30');

test('days and amounts become elements in whatever order the language has them', () => {
  const amount = money(594_200);
  const text = `${second.text}: ${amount.text}, not ${first.text}.`;
  const { container } = render(<Sentence text={text} parts={[first, second, amount]} />, {
    wrapper: InEnglish,
  });
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('time')].map((each) => each.dateTime)).toEqual([
    '2026-11-30',
    '2026-11-28',
  ]);
  expect(container.querySelectorAll('[translate="no"]')).toHaveLength(3);
});

test('the same day twice is two elements, and a part that is not there is none', () => {
  const text = `${first.text} to ${first.text}`;
  const parts = [first, day('2026-11-28'), second];
  const { container } = render(<Sentence text={text} parts={parts} />, { wrapper: InEnglish });
  expect(container.textContent).toBe(text);
  expect(container.querySelectorAll('time')).toHaveLength(2);
});
