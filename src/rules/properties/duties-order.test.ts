import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Duty } from '../index.ts';
import { must, nothingWrong, someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { everyDuty } from './every-duty.test-property.ts';

/** What has to be done first comes first, where both are there. */
const chains: readonly (readonly string[])[] = [
  ['nl.ww.apply', 'nl.notify.you', 'nl.search-period'],
  ['nl.notify.employer', 'nl.search-period'],
  ['nl.ww.apply', 'nl.ruling30.contract'],
  (
    'problem-analysis action-plan uwv-notice uwv-letter final-evaluation report wia wage-decision last-pay ' +
    'dismissal-ban'
  )
    .split(' ')
    .map((name) => `track2.${name}`),
  ['track2.first-year-evaluation', 'track2.report'],
  ['track2.start', 'track2.uwv-letter'],
  ['lu.renewal', 'lu.card-end'],
  ['lu.unemployment.report', 'lu.unemployment.limit'],
  ['lu.commune', 'lu.mobility.apply', 'lu.permit-file'],
];

/** The ends of the terms before any cap: a permit that ends sooner cuts the last one short. */
function outOfOrder(duties: readonly Duty[]): readonly string[] {
  return chains.flatMap((chain) => {
    const there = chain.flatMap((id) => duties.find(({ obligation }) => obligation === id) ?? []);
    return there.flatMap((duty, index) => {
      const next = there[index + 1];
      const holds = next === undefined || duty.counting.end <= next.counting.end;
      return must(holds, `${duty.obligation} ends after ${next?.obligation}`);
    });
  });
}

describe('for any answers and any day', () => {
  test('[33] notices end before the search, each step of a sickness before the next', () => {
    const wrong = nothingWrong(({ duties }) => outOfOrder(duties));
    fc.assert(wrong, runs);
  });

  test('[33] in Track 2 and in Luxembourg too, where more of the steps are there', () => {
    const someSick = someAnswers({ country: 'both', situation: 'track-2' });
    fc.assert(
      nothingWrong(({ duties }) => outOfOrder(duties), someSick),
      runs,
    );
  });

  test('[33] a window opens before it closes, and after days back at work still does', () => {
    const windows = [
      'nl.ww.apply',
      'nl.brp.leave',
      'nl.extension.apply',
      'track2.first-year-evaluation',
      'track2.final-evaluation',
    ];
    const wrong = everyDuty(({ obligation, opens, counting: { end } }) =>
      windows.includes(obligation) ? opens !== undefined && opens < end : opens === undefined,
    );
    fc.assert(wrong, runs);
  });
});
