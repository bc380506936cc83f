import { describe } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import type { NoticeKind } from '../index.ts';
import { table, type Row } from './notices.test-table.ts';

const servant: Answers = { country: 'NL', nationalities: ['PH'], situation: 'private-servant' };

const others: readonly Row[] = [
  ['has not', 'an offer', { situation: 'job-offer' }],
  ['has not', 'a job that ended', { situation: 'job-ended' }],
  ['has not', 'a new employer', { situation: 'new-employer' }],
  ['has not', 'an extension', { situation: 'extension' }],
  ['has not', 'a pay drop', { situation: 'pay-drop' }],
  ['has not', 'Track 2', { situation: 'track-2' }],
  ['has not', 'a decision', { situation: 'decision' }],
  ['has not', 'no situation', { situation: undefined }],
];

/** Fact sheet 02, 3: what the protocol guide says to every servant. */
describe.each<[string, NoticeKind]>([
  ['NL.servant-scheme-closed', 'doubt'],
  ['NL.servant-protected', 'mind'],
  ['NL.servant-wage-under-21', 'mind'],
  ['NL.servant-card-collection', 'also-checked'],
  ['NL.servant-taxes', 'also-checked'],
])('%s is for every servant', (id, kind) => {
  table(id, kind, servant, [
    ['has', 'a Filipino servant', {}],
    ['has', 'a French servant', { nationalities: ['FR'] }],
    ['has', 'nationality not told', { nationalities: undefined }],
    ...others,
  ]);
});

/** The same for those alone who may stay because of the scheme. */
describe.each<[string, NoticeKind]>([
  ['NL.servant-no-other-job', 'mind'],
  ['NL.servant-must-leave', 'mind'],
  ['NL.servant-departure', 'also-checked'],
  ['NL.servant-note-verbale', 'also-checked'],
  ['NL.servant-visa', 'also-checked'],
])('%s is for servants who need the card', (id, kind) => {
  table(id, kind, servant, [
    ['has', 'a Filipino servant', {}],
    ['has not', 'a French servant', { nationalities: ['FR'] }],
    ['has not', 'who may work freely', { permitType: 'nl-free' }],
    ['has not', 'who has a permanent permit', { permitType: 'nl-permanent' }],
    ['has not', 'Filipino and Swiss', { nationalities: ['PH', 'CH'] }],
    ['has not', 'nationality not told', { nationalities: undefined }],
    ['has not', 'protected British', { nationalities: ['GB'], ukProtected: 'yes' }],
    ['has', 'other British', { nationalities: ['GB'], ukProtected: 'no' }],
    ...others,
  ]);
});

const byMember: Answers = { ...servant, employerEmployedByMissionMember: 'yes' };
table('NL.servant-of-mission-member', 'mind', byMember, [
  ['has', 'the servant of a mission member’s employee', {}],
  ['has not', 'of a mission member', { employerEmployedByMissionMember: 'no' }],
  ['has not', 'not answered', { employerEmployedByMissionMember: undefined }],
  ['has', 'a French servant', { nationalities: ['FR'] }],
  ...others,
]);

table('NL.servant-hired-here', 'mind', { ...servant, recruitedLocally: 'yes' }, [
  ['has', 'hired in the Netherlands', {}],
  ['has not', 'hired abroad', { recruitedLocally: 'no' }],
  ['has not', 'not answered', { recruitedLocally: undefined }],
  ['has', 'a French servant', { nationalities: ['FR'] }],
  ...others,
]);
