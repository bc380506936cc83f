import type { Page } from '@playwright/test';
import type { GoldenCase } from '../src/rules/cases/golden.test-cases.ts';

/** What the page must hold: how many of a selector, and what the one there is says. */
interface Mark {
  readonly at: string;
  readonly is: 'gone' | 'one' | 'there' | 'seen';
  readonly says?: Readonly<Record<string, string>>;
}

const gone = (at: string): Mark => ({ at, is: 'gone' });
const one = (
  at: string,
  given: Readonly<Record<string, string | number | undefined>> = {},
): Mark => {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    at,
    is: 'one',
    says: Object.fromEntries(said.map(([name, value]) => [name, String(value)])),
  };
};

type Expected = GoldenCase['expect'];

const ofRoutes = ({ verdicts = {} }: Expected): readonly Mark[] =>
  Object.entries(verdicts).map(([id, verdict]) => {
    const at = `[data-route="${id}"]`;
    return verdict === null ? gone(at) : one(at, { 'data-verdict': verdict });
  });

const ofRequirements = ({ requirements = {} }: Expected): readonly Mark[] =>
  Object.entries(requirements).map(([key, expected]) => {
    const [route, id] = key.split('/');
    const at = `[data-route="${route}"] [data-requirement="${id}"]`;
    if (expected === null) return gone(at);
    const { status, figure, shortBy } = expected;
    return one(at, { 'data-status': status, 'data-figure': figure, 'data-short-by': shortBy });
  });

const ofDuties = ({ duties = {} }: Expected): readonly Mark[] =>
  Object.entries(duties).flatMap(([id, duty]) => {
    const at = `[data-duty="${id}"]`;
    if (duty === null) return [gone(at)];
    const { due, legalDue, opens, cappedBy, who, status, daysLeft } = duty;
    const day = (name: string, value: string | undefined) =>
      value ? [one(`${at} time[data-date="${name}"]`, { datetime: value })] : [];
    return [
      one(at, {
        'data-capped-by': cappedBy,
        'data-who': who,
        'data-status': status,
        'data-days-left': daysLeft,
      }),
      ...day('due', due),
      ...(legalDue === due && due
        ? [gone(`${at} time[data-date="legal"]`)]
        : day('legal', legalDue)),
      ...day('opens', opens),
    ];
  });

/** All that a case expects, as marks of the page. */
const marksOf = ({ today, expect }: GoldenCase): readonly Mark[] => [
  one('[data-as-of]', { 'data-as-of': today }),
  ...ofRoutes(expect),
  ...ofRequirements(expect),
  ...ofDuties(expect),
  ...(expect.notices ?? []).map((id): Mark => ({ at: `[data-notice="${id}"]`, is: 'there' })),
  ...(expect.placement
    ? [{ at: `[data-placement="${expect.placement}"]`, is: 'seen' } as const]
    : []),
];

/** In what the page differs from a case, read at one moment. */
export const caseFaults = (page: Page, each: GoldenCase): Promise<string[]> =>
  page.evaluate((marks) => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    };
    return marks.flatMap(({ at, is, says = {} }) => {
      const found = [...document.querySelectorAll(at)];
      const [first] = found;
      if (is === 'gone') return first ? [`${at} is there`] : [];
      if (!first) return [`${at} is not there`];
      if (is !== 'there' && found.length > 1) return [`${at} is there ${found.length} times`];
      if (is === 'seen' && !isSeen(first)) return [`${at} is not seen`];
      return Object.entries(says)
        .filter(([name, value]) => first.getAttribute(name) !== value)
        .map(([name, value]) => `${at} ${name} is ${first.getAttribute(name)}, not ${value}`);
    });
  }, marksOf(each));
