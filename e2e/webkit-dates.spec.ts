import { expect, test } from './test.ts';
import { buildScript } from '../.ci/script.ts';
import { reckoned } from './engines/dates-reckoned.ts';
import { instants, zones, type DatesFound } from './engines/dates-table.ts';
import { inFull } from './in-full.ts';
import { openWebKit } from './webkit.ts';

/** A window of its own for each, as only a new program is in another zone. */
const all = Object.entries(zones);
const sample = all.filter(([zone]) => /Kiritimati|Lord_Howe|Angeles/.test(zone));

// WebKitGTK has no Temporal of its own; the other two have it. The tool's dates use none of them.
test('deadlines and today are the same in time zones on both sides of the line', async () => {
  test.slow();
  const script = await buildScript('e2e/engines/dates-here.ts', 'es2022');
  for (const [zone, offsets] of inFull ? all : sample) {
    await test.step(zone, async () => {
      const webkit = await openWebKit(zone);
      try {
        const found = await webkit.execute<DatesFound>(`${script}\nreturn globalThis.found`);
        expect(found).toEqual({ deadlines: reckoned, todays: Object.values(instants), offsets });
      } finally {
        await webkit.quit();
      }
    });
  }
});
