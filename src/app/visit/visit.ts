import type { PlainDate } from '../../dates/index.ts';
import type { KeptBy } from '../../i18n/index.ts';
import { readCase } from '../../link/index.ts';
import {
  isRecord,
  questionIds,
  readAnswers,
  type Answers,
  type Refused,
} from '../../questions/index.ts';
import { withAnswers, type Session } from '../../wizard/index.ts';
import { caseIn, isLink, readLink, savedHref } from '../kept/address.ts';
import { openedFrom, openedIn, type Opened } from '../kept/opened.ts';
import { isHome, pageAt, situationAt, type Home, type PageId } from './pages.ts';

/** Where a person is, with all they have said. `next` is whatever page comes next for them. */
export interface Visit {
  readonly session: Session;
  readonly page: PageId | 'next';
  /** The page to come back to after a change. */
  readonly from: Home | undefined;
  readonly refused: readonly Refused[];
  /** The kept case that was opened last. */
  readonly opened: Opened | undefined;
  readonly notice:
    'broken-link' | 'newer-link' | 'foreign-link' | 'nothing-saved' | 'no-such-page' | undefined;
  /** Steps taken since the page was loaded. */
  readonly moves: number;
  /** Whether the address of this visit is new or takes the place of the one shown. */
  readonly write: 'push' | 'replace';
}

export const noSession: Session = { answers: {}, told: [] };

export const firstVisit: Visit = {
  session: noSession,
  page: 'start-page',
  from: undefined,
  refused: [],
  opened: undefined,
  notice: undefined,
  moves: 0,
  write: 'replace',
};

/** What an entry of the browser's history keeps. */
export type Kept = Session & Pick<Visit, 'from' | 'opened'>;

/** What an entry of the history kept, as far as it is sound. */
export function keptIn(state: unknown, today: PlainDate): Kept | undefined {
  if (!isRecord(state)) return undefined;
  const { answers } = readAnswers(state.answers);
  const listed: readonly unknown[] = Array.isArray(state.told) ? state.told : [];
  const told = questionIds.filter((id) => listed.includes(id));
  const from = isHome(state.from) ? state.from : undefined;
  return { answers, told, from, opened: openedIn(state.opened, today) };
}

interface Arrival {
  readonly hash: string;
  /** What the entry of the history kept; undefined for a new one. */
  readonly kept: Kept | undefined;
  /** The page that was shown until now. */
  readonly shown: PageId;
  /** The case saved on this device, in its text. */
  readonly saved: string | undefined;
  readonly today: PlainDate;
}

const told = (answers: Answers): Session => ({
  answers,
  told: questionIds.filter((id) => answers[id] !== undefined),
});

function openLink(visit: Visit, { hash, today }: Arrival): Visit {
  const link = readLink(hash, today);
  if (!link) return { ...visit, page: 'start-page', notice: 'broken-link' };
  return {
    ...visit,
    page: 'result',
    session: told(link.answers),
    refused: link.refused,
    opened: undefined,
  };
}

const noticeOf = {
  incomplete: 'broken-link',
  newer: 'newer-link',
  foreign: 'foreign-link',
} as const;

function openCase(visit: Visit, by: KeptBy, text: string, today: PlainDate): Visit {
  const reading = readCase(text, today);
  if (reading.is !== 'case') return { ...visit, page: 'start-page', notice: noticeOf[reading.is] };
  const { answers, told, refused } = reading;
  const opened = openedFrom(by, text, reading);
  return { ...visit, page: 'result', session: { answers, told }, refused, opened };
}

function openSaved(visit: Visit, { saved, today }: Arrival): Visit {
  if (saved === undefined) return { ...visit, page: 'start-page', notice: 'nothing-saved' };
  return openCase(visit, 'device', saved, today);
}

function homeOf({ from }: Visit, { kept, shown }: Arrival): Home | undefined {
  if (kept) return kept.from;
  if (isHome(shown)) return shown;
  return shown === 'start-page' ? undefined : from;
}

/** The visit once the address has changed, by a link, by Back or Forward, or by hand. The session stays. */
export function arrive(before: Visit, arrival: Arrival): Visit {
  const { hash } = arrival;
  const visit: Visit = {
    ...before,
    from: undefined,
    notice: undefined,
    moves: before.moves + 1,
    write: 'replace',
  };
  if (isLink(hash)) return openLink(visit, arrival);
  const text = caseIn(hash);
  if (text !== undefined) return openCase(visit, 'link', text, arrival.today);
  if (hash === savedHref) return openSaved(visit, arrival);
  const situation = situationAt(hash);
  if (situation) {
    return { ...visit, page: 'next', session: withAnswers(before.session, { situation }) };
  }
  const page = pageAt(hash);
  if (!page) return { ...visit, page: 'start-page', notice: 'no-such-page' };
  const isStep = page !== 'start-page' && !isHome(page);
  return { ...visit, page, from: isStep ? homeOf(before, arrival) : undefined };
}
