import type { PlainDate } from '../../src/dates/index.ts';
import { questions, steps, type Answers } from '../../src/questions/index.ts';
import { hrefOf } from '../../src/app/visit/pages.ts';
import { pastOf, writeCase } from '../../src/link/index.ts';
import { assess } from '../../src/rules/index.ts';
import { goldenCase } from '../../src/rules/cases/golden.test-cases.ts';
import { hashOf } from '../links.ts';
import { askedAt, results } from './people.ts';

export interface Screen {
  readonly id: string;
  readonly kind: 'start' | 'step' | 'error' | 'check' | 'result' | 'paper' | 'crash' | 'sites';
  /** The page of the site. */
  readonly at: string;
  /** The fragments to go through, one after the other. */
  readonly hashes: readonly string[];
  /** What is done there. */
  readonly deed?: 'proceed' | 'mistype' | 'print' | 'break' | 'unfold';
  /** What the clock of the device says. */
  readonly now?: string;
  /** It asks for the date, once the tool has come. */
  readonly asksDay?: true;
}

const firstOf = (name: string) => results.get(name) ?? {};

const starts: readonly Screen[] = [
  { id: 'start', hashes: ['#/'] },
  { id: 'start-broken-link', hashes: ['#a=%%%'] },
  { id: 'start-newer-link', hashes: ['#c=9.whatever'] },
  { id: 'start-nothing-saved', hashes: ['#/saved'] },
  { id: 'start-no-such-page', hashes: ['#/nowhere'] },
].map((screen) => ({ ...screen, kind: 'start', at: '/' }));

const asking: readonly Screen[] = steps.map((step) => ({
  id: `step-${step.id}`,
  kind: 'step',
  at: '/',
  hashes: [hashOf(askedAt(step) ?? {}), hrefOf(step.id)],
}));

/** Two kinds of errors: nothing is answered, and what is typed means nothing. */
const erring: readonly Screen[] = steps.flatMap(({ id, asks }): Screen[] => {
  const step = asking.find((screen) => screen.id === `step-${id}`);
  if (!step) return [];
  const isTyped = asks.some((ask) => questions[ask].kind !== 'choice');
  return [
    { ...step, id: `empty-${id}`, kind: 'error', deed: 'proceed' },
    ...(isTyped ? [{ ...step, id: `wrong-${id}`, kind: 'error', deed: 'mistype' } as const] : []),
  ];
});

const answered: readonly Screen[] = [...results].flatMap(([name, answers]) => [
  { id: `result-${name}`, kind: 'result', at: '/', hashes: [hashOf(answers)] },
  { id: `paper-${name}`, kind: 'paper', at: '/', hashes: [hashOf(answers)], deed: 'print' },
]);

/** Results with all that is folded away on them. */
const unfolded: readonly Screen[] = ['job-ended-nl', 'job-offer-lu'].map((name) => ({
  id: `unfolded-${name}`,
  kind: 'result',
  at: '/',
  hashes: [hashOf(firstOf(name))],
  deed: 'unfold',
}));

/** The result of another day, as a link keeps it. */
function keptOn(day: PlainDate, answers: Answers) {
  const past = pastOf(assess(answers, day));
  return `#c=${writeCase({ answers, told: [], past })}`;
}

/** What a page says of its day and of what has changed meanwhile. */
const ofTime: readonly Screen[] = [
  {
    id: 'start-wrong-clock',
    kind: 'start',
    at: '/',
    hashes: ['#/'],
    now: '1970-01-01T12:00:00Z',
    asksDay: true,
  },
  {
    id: 'ask-day',
    kind: 'start',
    at: '/',
    hashes: [hashOf(firstOf('job-ended-nl'))],
    now: '2031-01-01T12:00:00Z',
  },
  { id: 'start-old-rules', kind: 'start', at: '/', hashes: ['#/'], now: '2027-06-01T12:00:00Z' },
  {
    id: 'result-compared',
    kind: 'result',
    at: '/',
    hashes: [keptOn('2025-12-10', goldenCase('NL-HSM-001').answers)],
  },
];

const others: readonly Screen[] = [
  {
    id: 'check',
    kind: 'check',
    at: '/',
    hashes: [hashOf(goldenCase('OWN-JOB-046').answers), '#/check'],
  },
  {
    id: 'check-private-servant',
    kind: 'check',
    at: '/',
    hashes: [hashOf(firstOf('private-servant-nl')), '#/check'],
  },
  {
    id: 'result-refused',
    kind: 'result',
    at: '/',
    hashes: [hashOf({ ...firstOf('job-ended-nl'), permitUntil: '2026-02-30', salary: '<b>' })],
  },
  {
    id: 'result-without-answers',
    kind: 'result',
    at: '/',
    hashes: [hashOf({ situation: 'job-ended', country: 'NL' })],
  },
  {
    id: 'crash',
    kind: 'crash',
    at: '/',
    hashes: [hashOf(firstOf('job-ended-nl')), '#/check'],
    deed: 'break',
  },
  { id: 'for-sites', kind: 'sites', at: '/for-sites/', hashes: [] },
  { id: 'accessibility', kind: 'sites', at: '/accessibility/', hashes: [] },
  { id: 'embed', kind: 'start', at: '/embed/', hashes: [] },
];

/** Every question with its errors, every kind of result and paper, and what a page says when something is wrong. */
export const screens: readonly Screen[] = [
  ...starts,
  ...asking,
  ...erring,
  ...answered,
  ...unfolded,
  ...ofTime,
  ...others,
];
