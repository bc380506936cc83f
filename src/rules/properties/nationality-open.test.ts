import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { must, nothingWrong, someAnswers, without } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { between, someDay } from './arbitrary.test-days.ts';

const verdicts = (answers: Answers, today: PlainDate) =>
  assess(answers, today).routes.map(({ verdict }) => verdict);

test('[17] British rights from before 2021 are enough on any day', () => {
  fc.assert(
    fc.property(
      someAnswers({ nationalities: ['GB', 'IN'], ukProtected: 'yes' }),
      someDay,
      (answers, today) => {
        for (const verdict of verdicts(answers, today)) expect(verdict).toBe('not-needed');
      },
    ),
    runs,
  );
});

test('[17] nobody is told "likely" before the nationality is known', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      expect(verdicts(without(answers, 'nationalities'), today)).not.toContain('likely');
    }),
    runs,
  );
});

test('[17] nor a British national from 2021 on who did not say whether they are protected', () => {
  const filed = between('2021-01-01', '2029-12-31');
  fc.assert(
    fc.property(
      someAnswers({ nationalities: ['GB'] }),
      filed,
      someDay,
      (answers, filingDate, today) => {
        expect(verdicts({ ...without(answers, 'ukProtected'), filingDate }, today)).not.toContain(
          'likely',
        );
        expect(verdicts({ ...answers, ukProtected: 'unknown', filingDate }, today)).not.toContain(
          'likely',
        );
      },
    ),
    runs,
  );
});

test('a Turkish national needs no recognised sponsor', () => {
  const wrong = nothingWrong(
    ({ routes }) =>
      routes.flatMap(({ findings }) => {
        const sponsor = findings.find(({ requirement }) => requirement === 'sponsor');
        return must(sponsor === undefined || sponsor.status === 'met', 'asked for a sponsor');
      }),
    someAnswers({ nationalities: ['TR'], situation: 'job-offer' }),
  );
  fc.assert(wrong, runs);
});
