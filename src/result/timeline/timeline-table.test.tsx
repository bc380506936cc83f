import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InEnglish } from '../../i18n/english.test-words.tsx';
import { readAnswers, withEarliestDays } from '../../questions/index.ts';
import { assess } from '../../rules/index.ts';
import { goldenFiles, goldenIn, type GoldenCase } from '../../rules/cases/golden.test-cases.ts';
import { Picture } from './Picture.tsx';
import { seenIn, spansFor, type Span } from './timeline-span.ts';
import { timelineModel } from './timeline-model.ts';
import { TimelineTable } from './TimelineTable.tsx';

/** What a part of the markup holds, in order. */
const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, held = '']) => held);
const day = /<time datetime="([\d-]+)"/gi;

/** The drawing and the table of a case, for each span that can be chosen. */
function shownOf({ answers: json, today }: GoldenCase) {
  const answers = withEarliestDays(readAnswers(json).answers);
  const assessment = assess(answers, today);
  const whole = timelineModel(answers, assessment);
  if (!whole) return [];
  return spansFor(whole).map((span: Span) => {
    const { model } = seenIn(whole, span);
    const shown = { model, whole, answers, assessment };
    const drawing = renderToStaticMarkup(
      <InEnglish>
        <Picture {...shown} />
      </InEnglish>,
    );
    const table = renderToStaticMarkup(
      <InEnglish>
        <TimelineTable {...{ model, assessment }} />
      </InEnglish>,
    );
    const [, days = '', bars = ''] = table.split('<table');
    const [points = '', legend = ''] = (drawing.split('<ol')[1] ?? '').split('</ol>');
    return { points, legend, days, bars };
  });
}

const rows = /<th scope="row"[^>]*>(.*?)<\/th>/g;

test.each(goldenFiles)('the table tells what the drawing shows in every case of %s', (file) => {
  for (const each of goldenIn(file)) {
    for (const { points, legend, days, bars } of shownOf(each)) {
      const drawn = all(points, day);
      expect(all(days, day).toSorted(), each.id).toEqual([...drawn, each.today].toSorted());
      const titles = all(days, /<td[^>]*><span class="block">(.*?)<\/span>/g);
      expect(titles, each.id).toHaveLength(drawn.length + 1);
      expect(
        titles.filter((title) => !points.includes(title)),
        each.id,
      ).toEqual([]);
      const names = all(legend, /<span class="block font-bold">(.*?)<\/span>/g);
      expect(all(bars, rows), each.id).toEqual(names);
    }
  }
});

test('most cases of a lost job and of Track 2 have a picture, and many a choice of spans', () => {
  const cases = ['nl-job-loss.json', 'nl-track2.json'].flatMap(goldenIn);
  const spans = cases.map((each) => shownOf(each).length);
  expect(spans.filter((count) => count > 0).length).toBeGreaterThan(cases.length / 2);
  expect(spans.filter((count) => count > 1).length).toBeGreaterThan(cases.length / 4);
});
