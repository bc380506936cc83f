import { expect } from 'vitest';
import { entriesOf, openDuties } from '../calendar/index.ts';
import { en } from '../i18n/english.test-words.tsx';
import type { of } from './case.test-page.tsx';

/** The day that a duty has on the page: the large one; once it has passed, the last day by law where that is ahead. */
function shownDay(duty: Element | null): string | null | undefined {
  const isLate = duty?.textContent.includes('Past the safe day, still in time by law');
  const time = duty?.querySelector(isLate ? 'time[data-date="legal"]' : 'time');
  return time?.getAttribute('datetime');
}

/** [43] The calendar has the days of the page. */
export function checkCalendarDays(container: Element, shown: ReturnType<typeof of>) {
  const entries = entriesOf({
    ...shown,
    messages: en,
    whose: 'everybodys',
    address: undefined,
  });
  const duties = openDuties(shown.assessment, 'everybodys');
  expect(entries.map(({ day }) => day)).toEqual(
    duties.map(({ obligation }) =>
      shownDay(container.querySelector(`[data-duty="${obligation}"]`)),
    ),
  );
}
