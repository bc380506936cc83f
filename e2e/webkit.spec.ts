import { expect, test } from './test.ts';
import { openWebKit, type WebKit } from './webkit.ts';

const heading = (text: string) => `//h1[contains(., '${text}')]`;
const proceed = "//button[normalize-space()='Continue']";

let webkit: WebKit;

test.beforeAll(async () => {
  webkit = await openWebKit();
});

test.afterAll(() => webkit.quit());

test('a situation, an answer, the next question, and back', async ({ baseURL }) => {
  await webkit.goto(`${baseURL}?asOf=2026-11-22`);
  await webkit.click("//main//a[contains(., 'job ended')]");
  await webkit.find(heading('Which country is it about?'));
  await webkit.click("//label[contains(., 'The Netherlands')]");
  await webkit.click(proceed);
  await webkit.find(heading('What is your nationality?'));
  await webkit.type("//input[@role='combobox']", 'Chad');
  await webkit.click("//*[@role='option'][contains(., 'Chad')]");
  await webkit.click(proceed);
  await webkit.find(heading('Which permit do you hold now?'));
  await webkit.back();
  await webkit.find("//button[@aria-label='Remove Chad' or normalize-space()='Remove Chad']");
  await webkit.back();
  await webkit.find(heading('Which country is it about?'));
  expect(await webkit.execute('return document.querySelector("input:checked").value')).toBe('NL');
});

/** WebKit takes 100 entries of the history in half a minute, and throws at more. */
const steps = `
  globalThis.errors = [];
  addEventListener('error', ({ message }) => globalThis.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => globalThis.errors.push(String(reason)));
  const link = document.createElement('a');
  document.body.append(link);
  for (let step = 0; step < 300; step += 1) {
    link.href = step % 2 === 0 ? '#/nationality' : '#/country';
    link.click();
  }
  link.remove();
`;

test('[bad input 92] 300 steps at once, and the page goes on without an error', async ({
  baseURL,
}) => {
  await webkit.goto('about:blank');
  await webkit.goto(`${baseURL}?asOf=2026-11-22`);
  await webkit.click("//main//a[contains(., 'job ended')]");
  await webkit.click("//label[contains(., 'The Netherlands')]");
  await webkit.click(proceed);
  await webkit.find(heading('What is your nationality?'));
  await webkit.execute(steps);
  await webkit.find(heading('Which country is it about?'));
  await webkit.click(proceed);
  await webkit.find(heading('What is your nationality?'));
  expect(await webkit.execute('return globalThis.errors')).toEqual([]);
});
