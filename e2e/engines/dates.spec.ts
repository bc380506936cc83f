import { expect, test } from '../test.ts';
import { buildScript } from '../../.ci/script.ts';
import { findDates } from './dates-found.ts';
import { reckoned } from './dates-reckoned.ts';
import { instants, zones, type DatesFound } from './dates-table.ts';

test('deadlines and today are the same in every time zone', async ({ browser }) => {
  const script = await buildScript('e2e/engines/dates-here.ts', 'es2022');
  for (const [timezoneId, offsets] of Object.entries(zones)) {
    await test.step(timezoneId, async () => {
      const page = await browser.newPage({ timezoneId });
      const found = await page.evaluate<DatesFound>(`${script}\nfound`);
      expect(found).toMatchObject({
        deadlines: reckoned,
        todays: Object.values(instants),
        offsets,
      });
      await page.close();
    });
  }
});

test('and the same in Node', () => {
  expect(findDates()).toMatchObject({ deadlines: reckoned, todays: Object.values(instants) });
});
