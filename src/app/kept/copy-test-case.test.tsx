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
const choose = (opinion: 'right' | 'wrong') =>
  act(() => fireEvent.click(screen.getByRole('radio', { name: words[opinion] })));
const type = (opinion: 'right' | 'wrong', value: string) =>
  act(() => fireEvent.change(screen.getByLabelText(words.why[opinion]), { target: { value } }));

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset['contact'];
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
  await choose('right');
  await type('right', '“Likely”: article 1d says \n "so".');
  expect(screen.getByRole('status').textContent).toBe('');
  await press();
  expect(screen.getByRole('status').textContent).toBe(words.copying.copied);
  await choose('wrong');
  await press();
  const cases = copied.mock.calls.map(([text]) => JSON.parse(text) as unknown);
  const common = { today, answers: offer, expect: { verdicts: { 'nl-hsm': 'cannot-say' } } };
  expect(cases).toMatchObject([
    { cases: [{ ...common, why: '' }] },
    { cases: [{ ...common, why: '“Likely”: article 1d says \n "so".' }] },
    { cases: [{ ...common, why: '“Likely”: article 1d says \n "so".', disputed: true }] },
  ]);
  expect(JSON.stringify(cases.slice(0, 2))).not.toContain('disputed');
});

test('asks why only once it is told what somebody thinks', async () => {
  show();
  expect(screen.queryByLabelText(words.why.right)).toBeNull();
  await choose('wrong');
  expect(screen.getByLabelText(words.why.wrong)).toBeTruthy();
});

test.each([
  ['help@example.org', 'mailto:help@example.org'],
  ['https://example.org/contact', 'https://example.org/contact'],
])('names %s, if the build knew it, as the one to send it to', (contact, href) => {
  document.documentElement.dataset['contact'] = contact;
  show();
  const link = screen.getByRole('link', { name: contact });
  expect([link.getAttribute('href'), screen.queryByText(words.handOn)]).toEqual([href, null]);
});

test('says whom to ask where nobody is named', () => {
  show();
  expect(screen.getByText(words.handOn)).toBeTruthy();
});

test('[bad input 111] is selected in a field where the clipboard refuses', async () => {
  clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  show();
  await choose('right');
  await type('right', 'Article 1d');
  await press();
  expect(screen.getByRole('status').textContent).toBe(words.copying.selected);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.copying.field });
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
  expect(field.value).toContain('"why": "Article 1d"');
});
