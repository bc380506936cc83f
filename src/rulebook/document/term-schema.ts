import * as z from 'zod/mini';
import { about, id, ids } from './kinds.ts';

const whole = () => z.number().check(z.int());

const term = () =>
  about(
    'A length of time in one unit. The day of the event is not counted; negative lengths count back from it. Months and years keep the number of the day, or end with the month.',
    z.union([
      z.object({ days: whole() }),
      z.object({ weeks: whole() }),
      z.object({ months: whole() }),
      z.object({ years: whole() }),
      z.object({
        workingDays: whole(),
        week: z.enum(['NL', 'LU', 'LU without Saturdays']),
      }),
    ]),
  );

const way = z.object({
  event: about('The question that gives the first day, or an event found from several.', id()),
  term: term(),
  only: z.optional(about('Whom it is for, where it is not for everybody.', id())),
});

/** How the last day of an obligation is counted, before anything is known about a person. */
export const plainTerm = z.object({
  ways: about('Of several that are for everybody, the earliest day counts.', z.array(way)),
  less: z.optional(about('An answer, in months, that shortens every way.', id())),
  fromNextDay: about('The term runs from the day after the event.', z.boolean()),
  opens: z.optional(
    about('The first day on which it can be done, counted from the event.', term()),
  ),
  legalTerm: z.optional(about('A later last day, which the law still allows.', term())),
  freeDays: z.optional(
    about(
      'What becomes of a last day that is no working day: the next working day counts, or the working day before. Missing: nothing.',
      z.enum(['passed-over', 'day-before']),
    ),
  ),
  caps: about('What can end it before its term.', ids()),
  aim: z.optional(
    about('The sources name no last day: this is a day to aim at.', z.enum(['about', 'at-once'])),
  ),
  pauses: about('Days that do not count can move the end.', z.boolean()),
  doubts: about(
    'What the sources leave open, all of it: some concerns the people of one route alone, whose `openPoints` name it.',
    ids(),
  ),
});
