import type { Page } from '@playwright/test';

/** Events that a person's hand brings about; a pointer that only passes by is left out. */
const felt: readonly unknown[] = ['keydown', 'input', 'click', 'change'];

interface Traced {
  readonly name: string;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/**
 * Slows the processor to a sixth, acts, and tells for every event in turn how many milliseconds the processor was busy
 * with what listens to it. Not by the clock: other programs may have the processor meanwhile.
 */
export async function handledDuring(page: Page, act: () => Promise<void>) {
  const devtools = await page.context().newCDPSession(page);
  const traced: Traced[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) =>
    traced.push(...(value as unknown as Traced[])),
  );
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 3_000 })));
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return traced
    .filter(({ name, args }) => name === 'EventDispatch' && felt.includes(args.data?.type))
    .map(({ tdur = 0, args }) => ({ type: String(args.data?.type), ms: tdur / 1_000 }));
}
