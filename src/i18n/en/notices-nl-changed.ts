import type { Messages } from '../messages.ts';
import { shares } from '../sums.ts';
import { format } from './format.ts';
import { plain } from '../plain.ts';
import { date, month, percent, dayAndMonth } from './writing.ts';

const { day, money } = format;

/** What older pages say about the Netherlands, and what holds now. */
export const changedNl = {
  'changed-amounts': {
    title: 'The salary amounts',
    text: ({ over30, under30, reduced }, on) => [
      `Pages that give no year, or give amounts of 2023, are out of date. The amounts change every ${dayAndMonth('2027-01-01')}.`,
      over30 && under30 && reduced
        ? `On ${day(on)}: ${money(over30.cents)} a month for 30 and older, ${money(under30.cents)} under 30, ${money(reduced.cents)} reduced.`
        : `We do not have the amounts for ${day(on)}.`,
    ],
  },
  'changed-deciding-day': plain('The day that fixes the amount', [
    'A page of 2023 says that the first working day fixes it. For a first permit it is the day of the application.',
    'For a change of employer, the first day of the new contract counts.',
    'It also says that the under-30 amount stays only with the same employer. A change made before 30 seems not to lose it; one at 30 or later does.',
    'It does not speak of an extension after 30. With the same employer and no gap, the under-30 amount of the newest year holds.',
  ]),
  'changed-conditions': plain('The conditions', [
    `Being recruited from abroad is not a condition; a change of permit inside the Netherlands is possible. Such recruitment belongs to the ${percent(shares.ruling)} ruling.`,
    'Skills “in demand” are no condition either. The salary is the test.',
    'Only a recognised sponsor can apply, older pages say. Turkish nationals need no sponsor, and neither does a Blue Card.',
    'The reduced amount “immediately after” the orientation year is no longer in the wording of 2026, as we found it quoted.',
    `The ${percent(shares.ruling)} ruling gives at most ${percent(shares.laterRuling)} from ${date('2027-01-01')}, with exceptions for people who had it before.`,
    'The freedom from civic integration holds for the stay. It does not hold for permanent residence or a Dutch passport.',
  ]),
  'changed-blue-card': plain('The Dutch Blue Card', [
    `Until ${date('2023-11-17')} the contract had to run for 12 months. Since then six are enough.`,
    `Until ${date('2024-06-11')} the Blue Card amount was much higher than the one for 30 and older. Since then it is the same.`,
    `A reduced amount for recent diplomas came on ${date('2024-06-12')}. So did five years of experience instead of a diploma.`,
    `Three years of IT experience in the last seven count since ${date('2023-11-18')}.`,
  ]),
  'changed-months-to-search': plain('The months to search', [
    `Older pages give three months to everybody. Since ${date('2026-05-22')} it is six when the permit was held two years or longer, as law firms report.`,
    'It never runs past the end of the permit.',
    'One page says that the months can be extended, for ties or good conduct. We found no such rule.',
    'One page says that a permit for one employer ends at once. That is so for a separate work permit (“TWV”).',
    'A single permit (“GVVA”) has given three months since 2014, and may now give six.',
  ]),
  'changed-any-employer': plain(
    'Work for any employer',
    'One page says that residence permits usually allow this. For a highly skilled migrant it is wrong: only such work for a recognised sponsor is allowed. Other work needs a work permit (“TWV”).',
  ),
  'changed-who-reports': plain(
    'Who tells the IND',
    'Older pages name one report, yours, within four weeks. There are three. Your former employer and your new employer have four weeks of their own.',
  ),
  'changed-track2-part': plain('Taking part in Track 2', [
    'One page says that highly skilled migrants can take part fully. Coaching yes; a placement must meet the conditions of the permit.',
    'Sick pay below the amount is itself a risk for the permit. Sickness was never on the list of tolerated reasons.',
    'The three phases and five documents it names are a provider’s practice, not law.',
  ]),
  'changed-servants': plain('Private servants', [
    `Older pages say that staff with the privilege can register a servant. Since ${date('2024-07-01')} they no longer can.`,
    `The IND no longer falls under Justice and Security. Since ${month('2024-07')} it falls under Asylum and Migration.`,
    `The minimum wage was set by the month until ${date('2023-12-31')}. Since then it is set by the hour.`,
  ]),
} as const satisfies Partial<Messages['notices']['NL']>;
