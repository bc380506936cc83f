import {
  countriesOf,
  offeredOptions,
  questions,
  unknown,
  type Answers,
  type ChoiceId,
  type Pay,
  type QuestionId,
} from '../questions/index.ts';

const monthly = (amount: number, hoursPerWeek?: number): Pay => ({
  amount,
  per: 'month',
  holidayAllowance: 'excluded',
  ...(hoursPerWeek !== undefined && { hoursPerWeek }),
});
const yearly = (amount: number): Pay => ({ amount, per: 'year' });

const isAbout = (country: 'NL' | 'LU', answers: Answers) => countriesOf(answers).includes(country);

function salaries(answers: Answers): readonly Pay[] {
  if (answers.situation === 'private-servant') return [monthly(2_500, 40), monthly(2_700, 40)];
  if (!isAbout('NL', answers)) return [yearly(65_651.99), yearly(65_652)];
  return isAbout('LU', answers)
    ? [monthly(2_500), monthly(4_600), monthly(5_800), monthly(7_000)]
    : [monthly(2_500), monthly(4_400), monthly(6_500)];
}

function permits(answers: Answers): readonly string[] {
  if (!isAbout('NL', answers)) return [...offeredOptions('permitType', answers), unknown];
  return [
    'nl-hsm',
    'nl-blue-card',
    'nl-single-permit',
    'nl-ict',
    'nl-permanent',
    'nl-orientation-year',
    ...(answers.situation === 'track-2' ? ['nl-servant-card'] : []),
    ...(answers.situation === 'extension' ? ['lu-blue-card'] : []),
    unknown,
  ];
}

/** Before and after the day on which the months to search would end. */
const permitEnds = ({ jobLossDate }: Answers): readonly string[] =>
  jobLossDate === '2026-04-30' ? ['2026-06-30', '2029-01-01'] : ['2026-12-15', '2029-01-01'];

type Samples = readonly unknown[] | ((answers: Answers) => readonly unknown[]);

/** Answers on both sides of what the rules tell apart, for the questions with more answers than a few. */
const samples: Partial<Record<QuestionId, Samples>> = {
  nationalities: (answers) => [
    ['IN'],
    ['GB'],
    ['DE'],
    ...(answers.situation === 'job-offer' && isAbout('NL', answers) ? [['TR']] : []),
  ],
  birthDate: ['1990-03-14', '1999-05-05'],
  salary: salaries,
  payDuring: [monthly(2_500), monthly(4_400), monthly(6_500)],
  sickPay: [monthly(2_500), monthly(6_500), { percent: 70, statutoryCap: true }],
  // The contract on which a card in Luxembourg rests, or a new one.
  contractStart: (answers) =>
    answers.situation === 'extension' && answers.cardFrom !== undefined
      ? [answers.cardFrom, '2026-12-15']
      : isAbout('NL', answers)
        ? ['2026-12-15', '2027-01-04']
        : ['2026-12-15', '2024-06-03'],
  contractMonths: ['open-ended', 3],
  occupationIsco: ['2511', '1120'],
  qualifyingDate: ['2025-06-01', '2020-06-01'],
  diplomaDate: ['2025-06-01', '2020-06-01'],
  permitSince: [unknown, '2023-12-01', '2026-01-05'],
  permitUntil: permitEnds,
  permitType: permits,
  cardFrom: ['2016-05-02', '2023-02-01', '2026-02-02'],
  employmentSince: ['2023-05-01', '2026-03-02'],
  firstBlueCardSince: ['2025-11-24', '2025-11-25'],
  jobLossDate: (answers) =>
    isAbout('NL', answers) ? ['2026-10-31', '2026-04-30'] : ['2026-10-31', '2024-06-15'],
  unemployedMonthsBefore: [0, 2],
  unemploymentSpellsBefore: [0, 1],
  payDropReason: ['maternity', 'birth-leave', 'strike', 'sickness', 'fewer-hours'],
  payDropStart: ['2026-11-02', '2026-09-01'],
  firstSickDay: ['2026-03-02', '2025-03-03'],
  appliedOn: ['2026-11-02', '2026-06-01'],
  decisionOn: ['2026-11-02', '2026-06-01'],
  authorisationIssuedOn: ['2026-11-02', '2026-06-01'],
  hiredOn: ['2024-06-30', '2024-07-01'],
  leaveDays: [19, 20],
};

/** What somebody with these answers may say to a question, on this walk. */
export function samplesOf(id: QuestionId, answers: Answers): readonly unknown[] {
  const given = samples[id];
  if (given) return typeof given === 'function' ? given(answers) : given;
  const question = questions[id];
  const words = 'options' in question ? offeredOptions(id as ChoiceId, answers) : [];
  const all = [...words, ...(question.unsure ? [unknown] : [])];
  if (all.length === 0) throw new Error(`No sample answer to ${id}`);
  return all;
}
