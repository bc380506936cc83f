import fc from 'fast-check';
import { test } from 'vitest';
import type { QuestionId } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { runs, someAnswers, someDay, without } from './arbitrary-answers.ts';
test('explore', () => {
  const flips = new Map<string, unknown[]>();
  fc.assert(fc.property(someAnswers(), someDay, (answers, today) => {
    const before = assess(answers, today).routes;
    for (const id of Object.keys(answers) as QuestionId[]) {
      const after = assess(without(answers, id), today).routes;
      for (const one of before) {
        const other = after.find((o) => o.route === one.route);
        if (!other) continue;
        const add = (k: string) => { const l = flips.get(k) ?? []; if (l.length < 2) l.push(JSON.stringify({ today, answers })); flips.set(k, [...l]); flips.set('#' + k, [((flips.get('#' + k)?.[0] as number) ?? 0) + 1]); };
        if (one.verdict !== other.verdict) add(`${id} ${one.route} ${one.verdict}->${other.verdict}`);
        one.findings.forEach((f, i) => { const g = other.findings[i]!; if (f.status !== g.status) add(`${id} ${one.route}/${f.requirement} ${f.status}->${g.status}`); });
      }
    }
  }), { ...runs, numRuns: 6000 });
  console.log([...flips].sort().map(([k, v]) => k.startsWith('#') ? `${k} ${v[0]}` : '').filter(Boolean).join('\n'));
  console.log([...flips].filter(([k]) => !k.startsWith('#') && /( met->not-met| not-met->met| likely->not-likely| not-likely->likely|-> *likely|not-needed->|->not-needed)/.test(k)).sort().map(([k, v]) => `${k}\n   ${v.join('\n   ')}`).join('\n'));
}, 600000);
