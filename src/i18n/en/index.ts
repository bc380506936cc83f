import type { Messages } from '../messages.ts';
import { caps, doubts, duties, dutyStatuses, events, freeDays, who } from './duties.ts';
import { format } from './format.ts';
import { headline } from './headline.ts';
import { issues } from './issues.ts';
import { noticeKinds, notices } from './notices.ts';
import { offers, questions } from './questions.ts';
import { result } from './result.ts';
import { decidingEvents, figures, readings, routes, statuses, verdicts } from './routes.ts';
import { start } from './start.ts';
import { wizard } from './wizard.ts';

/** English. */
export const en = {
  lang: 'en',
  questions,
  offers,
  issues,
  routes,
  verdicts,
  statuses,
  duties,
  doubts,
  dutyStatuses,
  notices,
  noticeKinds,
  readings,
  figures,
  who,
  events,
  decidingEvents,
  caps,
  freeDays,
  format,
  headline,
  start,
  wizard,
  result,
} satisfies Messages;
