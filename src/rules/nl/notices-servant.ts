import { fact, ifTold } from '../grammar/fact.ts';
import { notice, type NoticeKind } from '../grammar/notice.ts';
import { filingDay } from '../shared/person.ts';
import { permitNeeded } from './facts.ts';
import { sources } from './sources.ts';

const on = filingDay;

const isServant = fact({
  reads: { situation: ifTold('situation') },
  find: (is) => is.situation === 'private-servant',
});

const bound = fact({
  reads: { isServant, permitNeeded },
  find: (is): boolean => is.isServant && is.permitNeeded,
});

/** What the protocol guide says to every servant and employer. */
const guide = <const Id extends string>(id: Id, kind: NoticeKind) =>
  notice({
    id,
    kind,
    reads: { isServant },
    when: (is) => is.isServant,
    on,
    sources: [sources.servantGuide],
  });

const guideWithPermit = <const Id extends string>(id: Id, kind: NoticeKind) =>
  notice({
    id,
    kind,
    reads: { bound },
    when: (is) => is.bound,
    on,
    sources: [sources.servantGuide],
  });

const schemeClosed = notice({
  id: 'servant-scheme-closed',
  kind: 'doubt',
  reads: { isServant },
  when: (is) => is.isServant,
  on,
  sources: [sources.servantClosure],
});

const underAge = notice({
  id: 'servant-wage-under-21',
  kind: 'mind',
  reads: { isServant },
  when: (is) => is.isServant,
  on,
  sources: [sources.minimumWageAct],
});

const ofMissionMember = notice({
  id: 'servant-of-mission-member',
  kind: 'mind',
  reads: { isServant, byMember: ifTold('employerEmployedByMissionMember') },
  when: (is) => is.isServant && is.byMember === 'yes',
  on,
  sources: [sources.servantGuide],
});

const hiredHere = notice({
  id: 'servant-hired-here',
  kind: 'mind',
  reads: { isServant, recruitedLocally: ifTold('recruitedLocally') },
  when: (is) => is.isServant && is.recruitedLocally === 'yes',
  on,
  sources: [sources.servantGuide],
});

export const servantNotices = [
  schemeClosed,
  ofMissionMember,
  hiredHere,
  guideWithPermit('servant-no-other-job', 'mind'),
  guideWithPermit('servant-must-leave', 'mind'),
  guide('servant-protected', 'mind'),
  underAge,
  guideWithPermit('servant-departure', 'also-checked'),
  guideWithPermit('servant-note-verbale', 'also-checked'),
  guideWithPermit('servant-visa', 'also-checked'),
  guide('servant-card-collection', 'also-checked'),
  guide('servant-taxes', 'also-checked'),
] as const;
