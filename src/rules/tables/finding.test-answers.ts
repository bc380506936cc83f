import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type RouteId } from '../index.ts';

/** What is found of a requirement of a route, if it is asked of this person. */
export const findingOf = (
  answers: Answers,
  route: RouteId,
  requirement: string,
  today: PlainDate = '2026-11-24',
) => {
  const findings = assess(answers, today).routes.find((each) => each.route === route)?.findings;
  return findings?.find((each) => each.requirement === requirement);
};
