import { expect, test } from '../test.ts';
import { seated } from './seats.ts';
import { walkHere } from './walk-here.ts';

for (const { name, url, isFrame, walk, expected } of seated) {
  test(`as the rules say: ${name}`, async ({ page }) => {
    await page.goto(url);
    const place = page.frames()[isFrame ? 1 : 0];
    expect(await place?.evaluate(walkHere, walk)).toEqual(expected);
  });
}
