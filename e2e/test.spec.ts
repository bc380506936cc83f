import { openHost } from './embed/host.ts';
import { expect, test } from './test.ts';

/** Everything that the policy forbids and a page could do by mistake. */
function sin() {
  document.body.setAttribute('style', 'color: red');
  const image = document.createElement('img');
  image.src = 'https://elsewhere.example/pixel.png';
  document.body.append(image);
  queueMicrotask(() => {
    document.body.innerHTML = '<p>';
  });
  queueMicrotask(() => {
    throw new Error('planted');
  });
}

test.describe('what every test listens for is heard', () => {
  test.use({ expectedFaults: /./ });

  test('in the page', async ({ page, faults }) => {
    await page.goto('/');
    await page.evaluate(sin);
    await expect.poll(() => faults.filter((text) => text.includes('planted'))).toHaveLength(1);
    for (const kind of [
      /style-src/,
      /img-src.*elsewhere/,
      /trusted-types|require-trusted/,
      /TrustedHTML/,
    ])
      await expect.poll(() => faults.filter((text) => kind.test(text)).length).toBeGreaterThan(0);
  });

  test('in a frame of another site, and in a context that a test makes itself', async ({
    browser,
    faults,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const frame = await openHost(page, 'iframe', { attributes: 'sandbox="allow-scripts"' });
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(faults).toEqual([]);
    await page.frames()[1]?.evaluate(sin);
    for (const kind of [/planted/, /style-src/, /img-src/, /TrustedHTML/])
      await expect.poll(() => faults.filter((text) => kind.test(text)).length).toBeGreaterThan(0);
    await context.close();
  });
});

test.describe('what a file opens before its tests is heard', () => {
  test.use({ expectedFaults: /./ });

  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto('/');
    const planted = page.waitForEvent('pageerror', ({ message }) => message.includes('planted'));
    await page.evaluate(sin);
    await planted;
    await page.close();
  });

  test('by the first of them', ({ faults }) => {
    for (const kind of [/planted/, /style-src/, /img-src/, /TrustedHTML/])
      expect(faults.filter((text) => kind.test(text)).length).toBeGreaterThan(0);
  });
});
