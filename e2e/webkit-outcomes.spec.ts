import { expect, test } from './test.ts';
import { seated } from './engines/seats.ts';
import { walkHere } from './engines/walk-here.ts';
import { openWebKit, type WebKit } from './webkit.ts';

test.describe.configure({ mode: 'default' }); // in one window

let webkit: WebKit;

test.beforeAll(async () => {
  webkit = await openWebKit();
});

test.afterAll(() => webkit.quit());

for (const { name, url, isFrame, walk, expected } of seated) {
  test(`as the rules say: ${name}`, async ({ baseURL }) => {
    await webkit.goto(new URL(url, baseURL).href);
    if (isFrame) await webkit.switchToFrame(await webkit.find('//iframe'));
    const found = await webkit.execute(`return (${String(walkHere)})(arguments[0])`, walk);
    expect(found).toEqual(expected);
    await webkit.switchToFrame(null);
  });
}
