import type { Page } from '@playwright/test';

/** Milliseconds of the processor that the work below takes on the machine on which the bounds were set. */
const usual = 40;

function work(): number {
  let sum = 0;
  for (let turn = 0; turn < 5e6; turn += 1) sum += Math.sqrt(turn);
  const rows = Array.from({ length: 30_000 }, (_, index) => ({ name: String(index), sum }));
  return JSON.stringify(JSON.parse(JSON.stringify(rows))).length;
}

/** How many times slower this machine is than the one on which the bounds were set: 1 to 2. */
export function slowness(): number {
  const spent = Array.from({ length: 6 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(2, Math.max(1, Math.min(...spent) / usual));
}

/** Events that a person's hand brings about; a pointer that only passes by is left out. */
const felt: readonly unknown[] = ['keydown', 'input', 'click', 'change'];

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/** How long the processor itself was busy, in milliseconds. */
function busyIn({ name, tdur }: Traced): number {
  if (tdur === undefined) throw new Error(`The trace does not tell how long ${name} took.`);
  return tdur / 1_000;
}

/** What is traced while a page acts with a processor of a sixth of the speed, and until it is idle. */
async function traceOf(page: Page, act: () => Promise<void>): Promise<readonly Traced[]> {
  const devtools = await page.context().newCDPSession(page);
  const traced: Traced[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) =>
    traced.push(...(value as unknown as Traced[])),
  );
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await act();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 3_000 })));
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return traced;
}

/**
 * Slows the processor to a sixth, acts, and tells how many milliseconds it was busy: with what listens to each event in
 * turn and is drawn at once, and with the longest task of the page until it was idle, which has all that is drawn later.
 * Not by the clock: other programs may have the processor meanwhile.
 */
export async function handledDuring(page: Page, act: () => Promise<void>) {
  const traced = await traceOf(page, act);
  const events = traced.filter(
    ({ name, args }) => name === 'EventDispatch' && felt.includes(args.data?.type),
  );
  const tasks = traced.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === events[0]?.pid && tid === events[0].tid,
  );
  if (tasks.length === 0) throw new Error('The trace has no task of the page.');
  return {
    handled: events.map((event) => ({
      type: String(event.args.data?.type),
      ms: busyIn(event),
    })),
    longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000)),
  };
}
