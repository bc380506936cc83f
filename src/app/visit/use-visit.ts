import {
  startTransition,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { PlainDate } from '../../dates/index.ts';
import { isDiscreet, type Answers, type QuestionId } from '../../questions/index.ts';
import { assess } from '../../rules/index.ts';
import { asksAt, walk, withAnswers, type Path, type Session } from '../../wizard/index.ts';
import { deleteStored } from '../device.ts';
import { makeEntries } from './entries.ts';
import { leave } from '../leave.ts';
import { isHome, pageAt, type PageId } from './pages.ts';
import { sayInMemoryAlone } from '../reload-once.ts';
import { arrive, firstVisit, keptIn, noSession, type Kept, type Visit } from './visit.ts';

/** The questions that the result names as open, whichever route or duty they are about. */
function openOnResult({ counted }: Path, today: PlainDate): ReadonlySet<QuestionId> {
  const { routes, duties } = assess(counted, today);
  const findings = routes.flatMap((route) => route.findings);
  const gaps = [...routes, ...findings, ...duties].flatMap((each) => each.gaps);
  return new Set(gaps.flatMap((gap) => ('question' in gap ? gap.question : [])));
}

/** What the page asked for has to ask; nothing when it is no page of questions or not one for this person. */
function askedOn({ page, session, from }: Visit, path: Path, today: PlainDate) {
  if (page === 'next' || page === 'start-page' || isHome(page)) return undefined;
  const ahead = from === 'result' ? openOnResult(path, today) : new Set<never>();
  const asked = asksAt(page, session, path, ahead);
  return asked && { ...asked, step: page };
}

function pageFor({ page, session, from }: Visit, path: Path, isAsked: boolean): PageId {
  const next = path.next?.step.id;
  if (page === 'start-page') return page;
  if (page === 'result') return Object.keys(session.answers).length > 0 ? page : 'start-page';
  if (page === 'next') return next ?? from ?? 'check';
  return isAsked ? page : (next ?? 'check');
}

function placeOf(visit: Visit, today: PlainDate) {
  const path = walk(visit.session, today);
  const asked = askedOn(visit, path, today);
  const page = pageFor(visit, path, asked !== undefined);
  return {
    path,
    page,
    asked:
      asked ?? (path.next && { step: path.next.step.id, asks: path.next.asks, offered: false }),
  };
}

/** Where a visit begins, and begins again: at the first question of a situation that a host has chosen. */
const beginning = (preset: Session) =>
  ({
    page: preset.answers.situation ? 'next' : 'start-page',
    session: preset,
    refused: [],
    opened: undefined,
  }) as const;

/** The session with answers in place of its own; those that the path does not ask for are told. */
function using(session: Session, given: Answers, { stops }: Path): Session {
  const asked = stops.flatMap(({ asks }) => asks);
  const more = (Object.keys(given) as QuestionId[]).filter((id) => !asked.includes(id));
  const { answers, told } = withAnswers(session, given);
  return { answers, told: [...new Set([...told, ...more])] };
}

/** The person's way through the pages. The session is kept in memory and in the entries of the history. */
export function useVisit(
  today: PlainDate,
  kept: unknown,
  acted: boolean,
  saved: string | undefined,
  preset = noSession,
) {
  const [visit, setVisit] = useState(() => {
    const entry = keptIn(kept, today);
    const isKept = entry && Object.keys(entry.answers).length > 0;
    const session = isKept ? { answers: entry.answers, told: entry.told } : preset;
    const { opened } = entry ?? firstVisit;
    const before: Visit = { ...firstVisit, session, opened, moves: acted ? 0 : -1 };
    const { hash } = location;
    if (!isKept && preset.answers.situation && pageAt(hash))
      return { ...before, moves: before.moves + 1, ...beginning(preset) };
    return arrive(before, { hash, kept: entry, shown: 'start-page', saved, today });
  });
  const place = useMemo(() => placeOf(visit, today), [visit, today]);
  /** Where the person stands with every step taken, one whose page is still being made ready included. */
  const latest = useRef(visit);

  const [entries] = useState(makeEntries);
  const toldAt = useSyncExternalStore(entries.subscribe, entries.toldAt);
  const written = useRef<{ visit: Visit; page: PageId }>(undefined);
  useEffect(() => {
    if (written.current?.visit === visit && written.current.page === place.page) return;
    const isSame = written.current?.visit === visit;
    entries.write(isSame ? { ...visit, write: 'replace' } : visit, place.page);
    const { answers } = visit.session;
    const isSomething = Object.keys(answers).length > 0;
    sayInMemoryAlone(isSomething && (entries.isForbidden() || isDiscreet(answers)));
    written.current = { visit, page: place.page };
  }, [visit, place.page, entries]);

  /** One visit for each step: it is the same however often it is drawn, so it is written and focused once. */
  function move(to: Visit) {
    latest.current = to;
    setVisit(to);
  }
  const arriveAt = (hash: string, kept: Kept | undefined) =>
    move(arrive(latest.current, { hash, kept, shown: place.page, saved, today }));
  const onPopState = useEffectEvent(({ state }: PopStateEvent) =>
    arriveAt(location.hash, keptIn(state, today)),
  );
  /** Where pages leave no address behind, a link may lead to the address of long ago, which is no event. */
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!entries.isForbidden() || event.defaultPrevented || !href?.startsWith('#/')) return;
    event.preventDefault();
    arriveAt(href, undefined);
  });
  useEffect(() => {
    window.addEventListener('popstate', onPopState);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('popstate', onPopState);
      document.removeEventListener('click', onClick);
    };
  }, []);

  const go = (to: Partial<Visit>) =>
    move({
      ...latest.current,
      from: undefined,
      notice: undefined,
      moves: latest.current.moves + 1,
      write: 'push',
      ...to,
    });
  /** The page is made ready in between, so that no press of a key or button has to wait for it. */
  const goOn = (to: Partial<Visit>) => startTransition(() => go(to));
  /** With every answer, those of a page that is still to come included. */
  const sessionNow = () => latest.current.session;

  return {
    ...visit,
    ...place,
    /** The browser has just refused to keep a step, for the first time. */
    isForgetful: toldAt === visit.moves,
    open: (page: PageId) => goOn({ page, from: isHome(place.page) ? place.page : undefined }),
    answer: (given: Answers, tells: boolean) =>
      goOn({ page: 'next', from: visit.from, session: withAnswers(sessionNow(), given, tells) }),
    /** Forgets every answer, those saved on the device too. */
    startAgain() {
      deleteStored();
      go(beginning(preset));
    },
    /** Answers in place of those that the result was made from; it is made again, in the same entry. */
    use: (given: Answers) =>
      goOn({
        page: 'result',
        session: using(sessionNow(), given, place.path),
        write: 'replace',
      }),
    leave() {
      deleteStored();
      go({ ...beginning(preset), page: 'start-page', write: 'replace' });
      leave();
    },
  };
}
