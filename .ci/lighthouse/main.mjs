/**
 * Lighthouse over the built page and the page in a frame, beside what others cost, and how long the first question
 * takes on a slow line; fails where a budget is passed.
 */
import { loadavg } from 'node:os';
import { firstOnScreen } from './on-screen.mjs';
import { peers } from './peers.mjs';
import { median, runOnce, whyNoLighthouse } from './run.mjs';
import { serveSite } from './serve.mjs';

const times = 5;
const most = { lcp: 1.3, tbt: 60, cls: 0, onScreen: 1.2 };

/** Lighthouse asks for it out of the page, whose policy lets it ask for nothing: it is looked at here. */
const robots = 'robots-txt';

/**
 * No search is to find the frame's page, so it says `noindex`; and its canonical address is the tool's, wherever that stands.
 * @type {[name: string, path: string, skipped: string[]][]}
 */
const ours = [
  ['this page', '', [robots]],
  ['this page in a frame', 'embed/', [robots, 'is-crawlable', 'canonical']],
];

/** @param {import('./run.mjs').Report} report */
function figuresOf({ categories, audits }) {
  const score = (/** @type {string} */ name) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (/** @type {string} */ audit) => audits[audit]?.numericValue ?? Number.NaN;
  const all = (audits['network-requests']?.details?.items ?? []).filter(({ url }) =>
    url.startsWith('http'),
  );
  const idle = all.findIndex(({ url }) => /\/assets\/(?:ics|tool)-/.test(url));
  const requests = idle < 0 ? all : all.slice(0, idle);
  const js = requests.filter(({ resourceType }) => resourceType === 'Script');
  return {
    perf: score('performance'),
    access: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint') / 1_000,
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    requests: requests.length,
    js: js.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1_000,
  };
}

/** A figure that Lighthouse did not give is a fault. @param {ReturnType<typeof figuresOf>} figures */
function faultsIn({ perf, access, practices, seo, lcp, tbt, cls }) {
  return [
    perf < 99 && `performance ${perf}, not 99`,
    access < 100 && `accessibility ${access}, not 100`,
    practices < 100 && `best practices ${practices}, not 100`,
    seo < 100 && `SEO ${seo}, not 100`,
    !(lcp <= most.lcp) && `LCP ${lcp.toFixed(2)} s, at most ${most.lcp}`,
    !(tbt <= most.tbt) && `TBT ${tbt.toFixed(0)} ms, at most ${most.tbt}`,
    !(cls <= most.cls) && `CLS ${cls.toFixed(3)}, at most ${most.cls}`,
  ].filter(Boolean);
}

/** @param {string} name @param {readonly (string | number)[]} cells */
const row = (name, ...cells) =>
  console.log(name.padEnd(40) + cells.map((cell) => String(cell).padStart(11)).join(''));

const titles = ['requests', 'JS gz kB', 'perf', 'a11y', 'LCP s', 'TBT ms'];

async function measure() {
  const site = await serveSite();
  const found = [];
  for (const [name, path, skipped] of ours) {
    /** @type {ReturnType<typeof figuresOf>[]} */
    const runs = [];
    for (let run = 1; run <= times; run += 1) {
      // oxlint-disable-next-line no-await-in-loop -- at once, they would slow each other
      const figures = figuresOf(await runOnce(site.url + path, skipped));
      console.log(
        `${name}, run ${run} of ${times}: performance ${figures.perf}, LCP ${figures.lcp.toFixed(2)} s, TBT ${figures.tbt.toFixed(0)} ms (load of the machine ${loadavg()[0]?.toFixed(1)})`,
      );
      runs.push(figures);
    }
    const middle = (/** @type {keyof ReturnType<typeof figuresOf>} */ key) =>
      median(runs.map((figures) => figures[key]));
    found.push({
      name,
      perf: middle('perf'),
      access: middle('access'),
      practices: middle('practices'),
      seo: middle('seo'),
      lcp: middle('lcp'),
      tbt: middle('tbt'),
      cls: middle('cls'),
      requests: middle('requests'),
      js: middle('js'),
    });
  }
  const answer = await fetch(`${site.url}robots.txt`);
  const hasRobots = answer.ok && (await answer.text()).startsWith('User-agent: *\n');
  const screen = await firstOnScreen(site.url, times);
  await site.close();
  return { found, screen, hasRobots };
}

const why = await whyNoLighthouse();
if (why) {
  console.error(`Lighthouse cannot run here: ${why}`);
  process.exit(2);
}
const { found, screen, hasRobots } = await measure();

console.log(
  '\nMobile, slow 4G and CPU/4 simulated, median of five runs; bytes until the page is idle',
);
row('', ...titles);
for (const { name, requests, js, perf, access, lcp, tbt } of found) {
  row(name, requests, js.toFixed(1), perf, access, lcp.toFixed(2), tbt.toFixed(0));
}
console.log('\nOthers, as measured on 2026-11-22 on one machine: not of this run');
for (const [name, { requests, js, perf, access, lcp, tbt }] of Object.entries(peers)) {
  row(name, requests, js, perf, access, lcp, tbt);
}
const ratio = screen.ours / screen.paragraph;
console.log(
  `\nFirst question on screen, slow 4G and CPU/4 applied: ${screen.ours.toFixed(0)} ms; a paragraph of React made at build: ${screen.paragraph.toFixed(0)} ms; ${ratio.toFixed(2)} times`,
);
const faults = [
  ...(hasRobots ? [] : ['robots.txt is missing']),
  ...found.flatMap((each) => faultsIn(each).map((fault) => `${each.name}: ${fault}`)),
  ...(!(ratio <= most.onScreen)
    ? [`first question ${ratio.toFixed(2)} times, at most ${most.onScreen}`]
    : []),
];
console.log(faults.length > 0 ? `\nOver budget:\n${faults.join('\n')}` : '\nAll within budget.');
process.exitCode = faults.length > 0 ? 1 : 0;
