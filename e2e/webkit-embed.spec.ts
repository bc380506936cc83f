import { expect, test } from './test.ts';
import { hostUrl } from './embed/host.ts';
import { openWebKit, type WebKit } from './webkit.ts';

const proceed = "//button[normalize-space()='Continue']";
const overflow =
  'return document.documentElement.scrollHeight - document.documentElement.clientHeight';

let webkit: WebKit;

test.beforeAll(async () => {
  webkit = await openWebKit();
});

test.afterAll(() => webkit.quit());

/** By script: the driver's pointer misses what stands in a frame that is scrolled. */
const press = async (xpath: string) =>
  webkit.execute('arguments[0].click()', await webkit.find(xpath));

test('a link becomes a frame as high as its content; Back goes one question back', async () => {
  await webkit.goto(hostUrl('link', { query: '?asOf=2026-11-22' }));
  await webkit.switchToFrame(await webkit.find('//iframe'));
  await press("//main//a[contains(., 'job ended')]");
  await press("//label[contains(., 'The Netherlands')]");
  await press(proceed);
  await webkit.find("//h1[contains(., 'nationality')]");
  await expect.poll(() => webkit.execute(overflow)).toBe(0);
  await webkit.execute('history.back()');
  await webkit.find("//h1[contains(., 'country')]");
  await expect.poll(() => webkit.execute(overflow)).toBe(0);
  await webkit.switchToFrame(null);
});
