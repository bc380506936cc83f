import type { Answers } from '../src/questions/index.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** In a number that is longer, or in the name of a file, it is something else. */
const alone = (pattern: string) => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'i');

const isDay = (value: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(value));

/** Every value in the answers, however deep. */
const valuesIn = (given: unknown): readonly unknown[] =>
  typeof given === 'object' && given !== null ? Object.values(given).flatMap(valuesIn) : [given];

/** A sum as it could be written: 5008.5, 5,008.50 or 5 008,50. */
const sumPattern = (sum: number) =>
  String(sum)
    .replace('.', '[.,]')
    .replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, '[.,\\s]?'));

function dayPattern(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => part.replace(/^0/, '0?'));
  return `${year}-${month}-${day}|${day}[./-]${month}[./-]${year}`;
}

/** This person's own sums, days and countries, as they would look in a text; the two countries of the tool are nobody's own. */
function ownOf(answers: Answers, today: string): readonly RegExp[] {
  const values = valuesIn(answers);
  const sums = values.filter((value) => typeof value === 'number' && value >= 1000) as number[];
  const days = values.map(String).filter((value) => isDay(value) && value !== today);
  const codes = answers.nationalities?.filter((code) => code !== 'NL' && code !== 'LU') ?? [];
  return [
    ...sums.map(sumPattern),
    ...days.map(dayPattern),
    ...codes.map((code) => (code.length === 2 ? String(names.of(code)) : code)),
  ].map(alone);
}

/** The texts in which something of this person's own stands; `today` was in the address from the beginning. */
export function leaksIn(texts: readonly string[], answers: Answers, today: string): string[] {
  const own = ownOf(answers, today);
  return texts.filter((text) => own.some((pattern) => pattern.test(text)));
}
