import type { Messages } from '../messages.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { doubts } from './doubts.ts';
import { caps, duties, dutyStatuses, events, freeDays, noSearch, openCaps, who } from './duties.ts';
import { first } from './first.ts';
import { format } from './format.ts';
import { glossary } from './glossary.ts';
import { headline } from './headline.ts';
import { issues } from './issues.ts';
import { keep } from './keep.ts';
import { noticeKinds, notices } from './notices.ts';
import { groups, offers, questions } from './questions.ts';
import { result } from './result.ts';
import {
  countries,
  decidingEvents,
  figures,
  per,
  placements,
  readings,
  routes,
  statuses,
  verdicts,
} from './routes.ts';
import { sheet } from './sheet.ts';
import { sourceTitleIn } from '../source-titles.ts';
import { sourceTitles } from './sources.ts';
import { surprises } from './surprises.ts';
import { limits, timeline } from './timeline.ts';
import { wizard } from './wizard.ts';

/** Dutch. */
export const nl = {
  ...first,
  questions,
  offers,
  groups,
  issues,
  routes,
  verdicts,
  statuses,
  duties,
  noSearch,
  doubts,
  dutyStatuses,
  notices,
  noticeKinds,
  sourceTitle: sourceTitleIn(sourceTitles),
  readings,
  figures,
  who,
  events,
  decidingEvents,
  caps,
  openCaps,
  placements,
  countries,
  per,
  freeDays,
  format,
  calendar,
  timeline,
  limits,
  surprises,
  headline,
  wizard,
  result,
  keep,
  glossary,
  changes,
  sheet,
} satisfies Messages;
