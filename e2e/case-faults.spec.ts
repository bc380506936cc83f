import type { GoldenCase } from '../src/rules/cases/golden.test-cases.ts';
import { caseFaults } from './case-faults.ts';
import { expect, test } from './test.ts';

const shown = `
  <main data-as-of="2026-11-22">
    <article data-route="a" data-verdict="likely">
      <p data-requirement="pay" data-status="met" data-figure="5942"></p>
    </article>
    <article data-duty="b" data-who="you" data-days-left="0">
      <time data-date="due" datetime="2026-11-22"></time>
      <time data-date="opens" datetime="2026-11-01"></time>
    </article>
    <p data-notice="c"></p>
    <p data-placement="free" style="height: 9px"></p>
  </main>`;

const caseOf = (expected: GoldenCase['expect'], today: GoldenCase['today'] = '2026-11-22') => ({
  id: 'TEST',
  title: 'A case',
  today,
  answers: {},
  expect: expected,
  confidence: 'high' as const,
  why: 'Made up',
});

test('a page that says anything else than the case is noticed', async ({ page }) => {
  await page.setContent(shown);
  const faults = (...given: Parameters<typeof caseOf>) => caseFaults(page, caseOf(...given));
  const due = '2026-11-22';
  const right: GoldenCase['expect'] = {
    verdicts: { a: 'likely', z: null },
    requirements: { 'a/pay': { status: 'met', figure: 5942 }, 'a/age': null },
    duties: { b: { due, legalDue: due, opens: '2026-11-01', who: 'you', daysLeft: 0 }, z: null },
    notices: ['c'],
    placement: 'free',
  };
  expect(await faults(right)).toEqual([]);
  const wrong: readonly GoldenCase['expect'][] = [
    { verdicts: { a: 'not-likely' } },
    { verdicts: { a: null } },
    { verdicts: { z: 'likely' } },
    { requirements: { 'a/pay': { status: 'not-met' } } },
    { requirements: { 'a/pay': { figure: 5941 } } },
    { requirements: { 'a/pay': { shortBy: 1 } } },
    { requirements: { 'a/pay': null } },
    { duties: { b: { due: '2026-11-23' } } },
    { duties: { b: { due, legalDue: '2026-11-23' } } },
    { duties: { b: { opens: '2026-11-02' } } },
    { duties: { b: { cappedBy: 'permit-end' } } },
    { duties: { b: { who: 'your employer' } } },
    { duties: { b: { status: 'done' } } },
    { duties: { b: { daysLeft: 1 } } },
    { duties: { b: null } },
    { duties: { z: {} } },
    { notices: ['z'] },
    { placement: 'none' },
  ];
  for (const each of wrong) expect(await faults(each), JSON.stringify(each)).toHaveLength(1);
  expect(await faults({}, '2026-11-23')).toHaveLength(1);

  await page.setContent(shown.replace('height: 9px', 'display: none'));
  expect(await faults({ placement: 'free' })).toEqual(['[data-placement="free"] is not seen']);
  await page.setContent(shown + shown);
  expect(await faults({ verdicts: { a: 'likely' } })).toHaveLength(2);
});
