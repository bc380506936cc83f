import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import type { ObligationId } from '../rules/index.ts';
import { lostJob } from '../rules/cases/golden.test-cases.ts';
import { address, entriesFor } from './file.test-parse.ts';
import type { Whose } from './index.ts';
import { uidOf } from './uid.ts';

function entry(id: ObligationId, answers: object, today: PlainDate = '2026-11-22') {
  const found = entriesFor({ answers, today }).entries.find(({ uid }) => uid === uidOf(id));
  if (!found) throw new Error(`There is no entry for ${id}.`);
  return found;
}
const summaries = (whose: Whose, answers: object, today: PlainDate) =>
  entriesFor({ answers, today }, whose).entries.map(({ summary }) => summary);

describe('which duties have an entry', () => {
  test('mine, without those of the employer; what is late is not there', () => {
    expect(summaries('mine', lostJob, '2026-11-22')).toEqual([
      'Last day: tell the IND that your job has ended (send it by 27 Nov 2026)',
      'Last day to find a new job that fits your permit',
    ]);
  });

  test('or everybody’s', () => {
    expect(summaries('everybodys', lostJob, '2026-11-22')).toContain(
      'Last day for your employer: report to the IND that the job has ended (send it by 27 Nov 2026)',
    );
  });

  test('a step of an authority is mine to watch', () => {
    const waiting = {
      situation: 'decision',
      country: 'NL',
      nationalities: ['IN'],
      permitType: 'nl-hsm',
      appliedOn: '2026-11-02',
    };
    expect(summaries('mine', waiting, '2026-11-22')).toContain('The IND should have decided');
  });
});

test('a day that hangs on a half-known one is its earliest, and the note says how late it may be', () => {
  const someDay = { ...lostJob, jobLossDate: { from: '2026-12-01', to: '2026-12-31' } };
  const notify = entry('nl.notify.you', someDay);
  expect(notify.day).toBe('2026-12-29');
  expect(notify.note).toContain('Thursday 28 January 2027');
});

test('what may have passed is for today', () => {
  const someDay = {
    ...lostJob,
    permitUntil: '2027-06-15',
    jobLossDate: { from: '2026-08-10', to: '2026-11-05' },
  };
  const notify = entry('nl.notify.you', someDay);
  expect(notify.day).toBe('2026-11-22');
  expect(notify.summary).toBe('Perhaps late. Do it now: tell the IND that your job has ended');
  expect(notify.note).toContain('Thursday 3 December 2026');
});

describe('a safe day that has passed while the law still allows it', () => {
  const notify = entry('nl.notify.you', lostJob, '2026-11-29');

  test('puts the entry on the last day by law, and says so', () => {
    expect(notify.day).toBe('2026-11-30');
    expect(notify.summary).toBe(
      'Past the safe day, still in time by law. Do it now: tell the IND that your job has ended',
    );
    expect(notify.note).toContain('The safe day, Saturday 28 November 2026, has passed.');
    expect(notify.note).toContain('By law Monday 30 November 2026 is still in time.');
    expect(notify.remindOn).toEqual(['2026-11-30']);
  });

  test('on that day itself the entry is there; on the next it is gone', () => {
    expect(entry('nl.notify.you', lostJob, '2026-11-30').day).toBe('2026-11-30');
    expect(() => entry('nl.notify.you', lostJob, '2026-12-01')).toThrow('There is no entry');
  });
});

describe('the note', () => {
  test('tells what to do, who, how it was counted, by which sources, and what it is worth', () => {
    const { note } = entry('nl.notify.you', lostJob);
    for (const part of [
      'Use the notification form',
      'You must act.',
      'Otherwise: ',
      'Send it by Friday 27 November 2026.',
      'How we counted:\n- 4 weeks after the last day of your contract (Saturday 31 October 2026)',
      'The law passes over a Saturday and a Sunday. By law Monday 30 November 2026',
      'Sources:\n- Aliens Decree 2000',
      'https://wetten.overheid.nl/BWBR0011825',
      'We last read the rules and their sources on Sunday 22 November 2026.',
      'As of Sunday 22 November 2026, Dutch time',
      'not legal advice',
      `Made with Permit Clock: ${address}`,
    ]) {
      expect(note).toContain(part);
    }
  });

  test('says what cut a day short', () => {
    expect(entry('nl.search-period', lostJob).note).toContain(
      'It is cut short because your permit ends on Tuesday 15 December 2026.',
    );
  });

  test('of a permit that ends before the contract speaks of no last day to search', () => {
    const early = { ...lostJob, jobLossDate: '2027-02-15', permitUntil: '2027-01-15' };
    const { day, summary, note } = entry('nl.search-period', early);
    expect(day).toBe('2027-01-15');
    expect(summary).toBe('Last day of your permit, before your contract ends');
    expect(note).toContain('so none follows');
    expect(note).not.toContain('find');
  });

  test('says what is in doubt', () => {
    expect(entry('nl.search-period', lostJob).note).toContain(
      'In doubt: If a fixed-term contract simply ran out',
    );
  });

  test('says when the day may come sooner, and which answer would tell', () => {
    const { permitUntil: _, permitSince: __, ...open } = lostJob;
    const search = entry('nl.search-period', open);
    expect(search.summary).toBe('Last day to find a new job that fits your permit (may be sooner)');
    expect(search.note).toContain('We do not know when your permit ends.');
    expect(search.note).toContain('This day could change with your answer about: ');
  });

  test('a term counted back stands on the working day before, and says where it ends', () => {
    const sick = {
      situation: 'track-2',
      nationalities: ['CN'],
      permitType: 'nl-single-permit',
      firstSickDay: '2025-01-06',
    };
    const report = entry('track2.report', sick, '2026-09-20');
    expect(report.day).toBe('2026-10-02');
    expect(report.note).toContain('The term itself ends on Sunday 4 October 2026');
  });

  test('[24] marks amounts that should have been looked up again', () => {
    const offer = {
      situation: 'new-employer',
      country: 'LU',
      nationalities: ['IN'],
      permitType: 'lu-blue-card',
      employmentSince: '2027-01-10',
      cardFrom: '2027-01-01',
      contractMonths: 'open-ended',
      salary: { amount: 90_000, per: 'year', holidayAllowance: 'included' },
      contractStart: '2027-12-01',
    };
    const mark = 'should have been checked again on';
    expect(entry('lu.change.inform', offer, '2027-09-01').note).toContain(mark);
    expect(entry('nl.notify.you', lostJob).note).not.toContain(mark);
  });

  test('[24] marks rules that nobody has read for more than 120 days', () => {
    const mark = 'The rules of Permit Clock were last read on 22 November 2026.';
    const later = { ...lostJob, jobLossDate: '2027-03-20', permitUntil: '2028-12-15' };
    expect(entry('nl.notify.you', later, '2027-03-22').note).not.toContain(mark);
    expect(entry('nl.notify.you', later, '2027-03-23').note).toContain(mark);
  });
});

test('of a private servant an entry tells a day and nothing else', () => {
  const servant = {
    situation: 'private-servant',
    nationalities: ['PH'],
    hiredOn: '2023-03-01',
    cardIssuedOn: '2026-08-01',
    cardNumber: 3,
    contractUntil: '2027-03-01',
  };
  const { entries } = entriesFor({ answers: servant, today: '2026-11-22' });
  expect(entries.length).toBeGreaterThan(1);
  for (const each of entries) {
    expect(each).toMatchObject({ summary: 'Reminder', note: '' });
  }
});
