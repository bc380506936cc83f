import { act, cleanup, fireEvent, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPrint, beforePrint, printedCase, show } from './sheet.test-page.tsx';
import { lostJob } from '../rules/cases/golden.test-cases.ts';
import { useWindowTitle } from '../ui/index.ts';

const servant = { situation: 'private-servant', nationalities: ['PH'], hiredOn: '2024-03-01' };
const sheets = () =>
  [...document.querySelectorAll('[data-sheet]')].map((each) => each.getAttribute('data-sheet'));
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** A browser that prints: it tells the page before and after. */
const printing = (during: () => void) => () => {
  window.dispatchEvent(new Event('beforeprint'));
  during();
  window.dispatchEvent(new Event('afterprint'));
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the browser’s menu prints the proof sheet, and nothing of it stays', () => {
  renderHook(() => useWindowTitle('Your result'));
  show(printedCase(lostJob));
  expect(sheets()).toEqual([]);
  beforePrint();
  expect(sheets()).toEqual(['proof']);
  expect(document.title).toBe('Proof sheet, 22 Nov 2026');
  afterPrint();
  expect(sheets()).toEqual([]);
  expect(document.title).toBe('Your result');
});

test('[bad input 110] printing that is cancelled is no refusal', () => {
  vi.stubGlobal('print', printing(vi.fn()));
  show(printedCase(lostJob));
  press(/proof sheet/);
  act(() => {
    vi.runAllTimers();
  });
  expect(screen.getByRole('status').textContent).toBe('');
});

test('each button prints its sheet; afterwards the menu prints the proof sheet again', () => {
  const printed: (string | null)[] = [];
  vi.stubGlobal(
    'print',
    printing(() => printed.push(...sheets())),
  );
  show(printedCase(lostJob));
  press(/for your employer/);
  press(/proof sheet/);
  press(/for your employer/);
  beforePrint();
  expect([...printed, ...sheets()]).toEqual(['employer', 'proof', 'employer', 'proof']);
});

test.each([
  ['nothing happens', () => undefined],
  [
    'it is forbidden',
    () => {
      throw new Error('sandboxed');
    },
  ],
])(
  '[bad input 110] where %s when the page prints, it says what to do, and the menu prints the choice',
  (_, print) => {
    vi.stubGlobal('print', print);
    show(printedCase(lostJob));
    press(/for your employer/);
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => {
      vi.runAllTimers();
    });
    expect(screen.getByRole('status').textContent).toContain('Choose Print in the browser’s menu');
    beforePrint();
    expect(sheets()).toEqual(['employer']);
    expect(screen.getByRole('status').textContent).toBe('');
  },
);

test('without an employer’s duty there is one sheet to choose', () => {
  show(printedCase({ ...lostJob, situation: 'job-offer', jobLossDate: undefined }));
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('a private servant’s paper has no code, no telling name, and none for the employer', () => {
  show(printedCase(servant));
  expect(screen.getAllByRole('button')).toHaveLength(1);
  const sheet = beforePrint();
  expect(sheet.querySelector('[data-code]')).toBeNull();
  expect(sheet.textContent).not.toContain('#a=abc');
  expect(sheet.querySelector('a[href*="#a="]')).toBeNull();
  expect(document.title).toBe('Summary, 22 Nov 2026');
});

test('a link too long for a code is not drawn; the sheet says so', () => {
  show({ ...printedCase(lostJob), caseLink: `#a=${'a'.repeat(1_300)}` });
  const sheet = beforePrint();
  expect(sheet.querySelector('[data-code]')).toBeNull();
  expect(sheet.textContent).toContain('too long for a code');
  expect(sheet.textContent).toContain('https://permit-clock.example/');
});

test('a day that hangs on a half-known one says on paper how late it may be', () => {
  show(printedCase({ ...lostJob, jobLossDate: { from: '2026-12-01', to: '2026-12-31' } }));
  const sheet = beforePrint();
  const notify = sheet.querySelector('[data-sheet-duty="nl.notify.you"]');
  expect(notify?.textContent).toContain('Tuesday 29 December 2026');
  expect(notify?.textContent).toContain('perhaps until 28 Jan 2027');
  expect(sheet.textContent).toContain('Some day in December 2026');
  expect(sheet.textContent).toContain('leaves you the least time');
});

test('what a link could not say, and another day than today, stand on the sheet', () => {
  const shown = printedCase({ ...lostJob, permitUntil: '2026-02-30' });
  show({ ...shown, fixedDay: true });
  const sheet = beforePrint();
  expect(sheet.textContent).toContain('We left them out: Permit valid until');
  expect(sheet.textContent).toContain('not as of today');
  expect(sheet.querySelector('[data-code] a')?.getAttribute('href')).toBe(
    'https://permit-clock.example/?asOf=2026-11-22#a=abc',
  );
});
