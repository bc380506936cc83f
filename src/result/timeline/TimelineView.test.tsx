import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { assessed, of } from '../case.test-page.tsx';
import { timelineModel, type TimelineModel } from './timeline-model.ts';
import { TimelineView } from './TimelineView.tsx';
import { InEnglish } from '../../i18n/english.test-words.tsx';
import { lostJob, trackTwo } from '../../rules/cases/golden.test-cases.ts';

afterEach(cleanup);

function show({ answers, assessment }: ReturnType<typeof of>) {
  const model = timelineModel(answers, assessment) as TimelineModel;
  return render(<TimelineView {...{ model, answers, assessment }} />, { wrapper: InEnglish });
}

const table = (name: string) => screen.getByRole('table', { name });
const rowsOf = (name: string) =>
  within(table(name))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);

/** 28 November 2026 is a Saturday; the benefit could be asked for from 25 October. */
test('as a table, a lost job has its days, notes and bars', () => {
  show(of(lostJob));
  expect(rowsOf('The days of the timeline')).toEqual([
    'DayWhat it is',
    '8 Nov 2026Apply for unemployment benefit (WW)The day has passed. Possible from Sunday 25 October 2026.',
    '22 Nov 2026Today',
    '28 Nov 2026Tell the IND that your job has endedThis is a Saturday. Send it by Friday 27 November 2026.',
    '28 Nov 2026Report to the IND that the job has endedThis is a Saturday. Send it by Friday 27 November 2026.',
    '15 Dec 2026Last day to find a new job that fits your permitThis is the limit, because your permit ends.',
  ]);
  expect(rowsOf('The bars of the timeline')).toEqual([
    'BarFromTo',
    'Permit15 Dec 202215 Dec 2026',
    'Contractnot known31 Oct 2026',
    'Search period31 Oct 202615 Dec 2026would have run to 30 Apr 2027',
  ]);
  const days = within(table('The days of the timeline'));
  expect(days.getAllByRole('columnheader')).toHaveLength(2);
  expect(days.getAllByRole('rowheader')).toHaveLength(5);
});

test('a part counts what it leaves out, and names what comes next', async () => {
  const { container } = show(of(trackTwo));
  const choice = within(screen.getByRole('group', { name: 'How much to draw' }));
  expect(choice.getAllByRole('radio')).toHaveLength(3);
  const left = () => container.querySelector('[aria-live="polite"]')?.textContent;
  expect(left()).toBe('');
  await userEvent.click(choice.getByRole('radio', { name: 'Next 3 months' }));
  expect(left()).toBe(
    '7 days lie after this part. The next of them is Sunday 18 July 2027: The UWV should have written about the WIA. ' +
      'The first collision lies outside this part, on Tuesday 2 March 2027.',
  );
  expect(rowsOf('The days of the timeline')).toHaveLength(3);
  expect(screen.getByRole('list', { name: 'What the bars show' }).textContent).toContain(
    '1 Mar 2024 to 1 Mar 2027; goes on outside this part',
  );
  await userEvent.click(choice.getByRole('radio', { name: 'All of it' }));
  expect(left()).toBe('');
  expect(container.textContent).not.toContain('goes on outside');
});

test('a bar that lies wholly outside is named', async () => {
  const { container } = show(of(lostJob));
  await userEvent.click(screen.getByRole('radio', { name: 'Next 4 weeks' }));
  expect(container.textContent).toContain(
    '1 day lies before this part. Not in this part: Contract.',
  );
});

/** Christmas 2026 falls on a Friday, New Year's Day 2027 too. */
test('weekends and holidays are marked where days can be told apart', async () => {
  const { container } = show(of(trackTwo));
  const free = () => container.querySelectorAll('svg [data-free]').length;
  const keys = () => screen.getByRole('list', { name: 'What the bars show' }).textContent;
  expect(free()).toBe(0);
  await userEvent.click(screen.getByRole('radio', { name: 'Next 3 months' }));
  expect(free()).toBeGreaterThan(12);
  expect(keys()).toContain(
    'legal holidays: 25 Dec 2026 (Christmas Day), 26 Dec 2026 (the second day of Christmas) and 1 Jan 2027',
  );
});

test('without a part to choose there is no choice', () => {
  show(assessed('NL-HSM-002'));
  expect(screen.queryByRole('radio')).toBeNull();
});
