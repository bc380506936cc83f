import { render } from '@testing-library/react';
import { InEnglish } from '../i18n/english.test-words.tsx';
import type { PlainDate } from '../dates/index.ts';
import { readAnswers, withEarliestDays, type QuestionId } from '../questions/index.ts';
import { assess } from '../rules/index.ts';
import { goldenCase, goldenIn } from '../rules/cases/golden.test-cases.ts';
import { Result } from './index.ts';

export const idsIn = (file: string) => goldenIn(`${file}.json`).map(({ id }) => id);

/** What the rules say of a golden case. */
export function assessed(id: string) {
  const { answers, today } = goldenCase(id);
  return of(answers, today);
}

export function of(json: object, today: PlainDate = '2026-11-22') {
  const { answers: read, refused } = readAnswers(json);
  const answers = withEarliestDays(read);
  return { answers, refused, assessment: assess(read, today) };
}

type Props = Partial<Parameters<typeof Result>[0]>;

/** The page of a result. */
export const page = (shown: ReturnType<typeof of>, props: Props = {}) => (
  <Result
    {...shown}
    idle={[]}
    told={Object.keys(shown.answers) as QuestionId[]}
    today={shown.assessment.asOf}
    fixedDay={false}
    tool={{ address: 'https://tool.test/', moment: () => '2026-11-22T11:00:00Z' }}
    hrefOf={(step) => `#/${step}`}
    onOpen={() => undefined}
    onUse={() => undefined}
    onStartAgain={() => undefined}
    {...props}
  />
);

export const show = (shown: ReturnType<typeof of>, props?: Props) =>
  render(page(shown, props), { wrapper: InEnglish });
