// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { en, InEnglish } from '../../i18n/english.test-words.tsx';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../../rules/index.ts';
import { CopyTestCase } from './CopyTestCase.tsx';

const today: PlainDate = '2026-11-24';
const offer: Answers = { situation: 'job-offer', country: 'NL', nationalities: ['IN'] };
const words = en.keep.testCase;

const show = (careful = false) =>
  render(<CopyTestCase answers={offer} assessment={assess(offer, today)} careful={careful} />, {
    wrapper: InEnglish,
  });

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);

const press = () =>
  act(() => fireEvent.click(screen.getByRole('button', { name: words.copying.copy })));
const type = (value: string) =>
  act(() => fireEvent.change(screen.getByLabelText(words.why), { target: { value } }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('says what it holds before it is copied, and warns only where another must not see it', () => {
  show();
  const text = screen.getByText(/^The test case holds your answers/).textContent;
  expect(text).toContain('Nationality');
  expect(text).not.toContain('Date of birth');
  expect(screen.getByText(/Nothing is sent/)).toBeTruthy();
  expect(screen.queryByText(words.careful.text)).toBeNull();
  cleanup();
  show(true);
  expect(screen.getByText(words.careful.text)).toBeTruthy();
});

test('copies the answers, the day, the result, and what was typed as its oracle', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  clipboard(copied);
  show();
  await press();
  await type('“Likely”: article 1d says \n "so".');
  expect(screen.getByRole('status').textContent).toBe('');
  await press();
  expect(screen.getByRole('status').textContent).toBe(words.copying.copied);
  const cases = copied.mock.calls.map(([text]) => JSON.parse(text) as unknown);
  const common = { today, answers: offer, expect: { verdicts: { 'nl-hsm': 'cannot-say' } } };
  expect(cases).toMatchObject([
    { cases: [{ ...common, why: '' }] },
    { cases: [{ ...common, why: '“Likely”: article 1d says \n "so".' }] },
  ]);
});

test('[bad input 111] is selected in a field where the clipboard refuses', async () => {
  clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  show();
  await type('Article 1d');
  await press();
  expect(screen.getByRole('status').textContent).toBe(words.copying.selected);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.copying.field });
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
  expect(field.value).toContain('"why": "Article 1d"');
});
