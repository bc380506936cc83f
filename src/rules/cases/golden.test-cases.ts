import { readdirSync, readFileSync } from 'node:fs';
import type { Answers } from '../../questions/index.ts';
import type { GoldenCase } from './case.ts';
import { readCases } from './read-file.ts';

export type { GoldenCase } from './case.ts';

const folder = 'src/rules/cases/';

/** The files of golden cases. */
export const goldenFiles: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith('.json'),
);

export function goldenIn(file: string): readonly GoldenCase[] {
  const read = readCases(readFileSync(folder + file, 'utf8'));
  if ('invalid' in read) throw new Error(`${file}: ${read.invalid}`);
  return read.cases;
}

/** Every golden case. */
export const golden: readonly GoldenCase[] = goldenFiles.flatMap(goldenIn);

export function goldenCase(id: string): GoldenCase {
  const found = golden.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found;
}

/** A permit holder whose contract ended on 31 October and whose card ends on 15 December. */
export const lostJob: Answers = {
  situation: 'job-ended',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2022-12-15',
  permitUntil: '2026-12-15',
  jobLossDate: '2026-10-31',
};

/** Sick since November 2025, on a permit that ends while the Track 2 programme still runs. */
export const trackTwo: Answers = {
  situation: 'track-2',
  nationalities: ['CN'],
  permitType: 'nl-single-permit',
  permitSince: '2024-03-01',
  permitUntil: '2027-03-01',
  firstSickDay: '2025-11-03',
  programmeStart: '2026-12-01',
  programmeEnd: '2027-05-31',
};
