import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { source } from './gazette.test-figure.ts';
import { obligation } from './obligation.ts';

/** Answers, judged on 20 November 2026 unless told. */
export const at = (answers: Answers, today: PlainDate = '2026-11-20') => ({ answers, today });
export const lost: Answers = { jobLossDate: '2026-10-27' };

/** A gap that an answer fills. */
export const gap = (question: string) => ({ why: 'unanswered', question });

export const plain = obligation({
  id: 'plain',
  who: 'you',
  event: 'jobLossDate',
  reads: {},
  applies: () => true,
  term: { weeks: 4 },
  sources: [source],
});
