/** @typedef {{ requests: number, js: number, perf: number, access: number, lcp: number, tbt: number }} Seen */

/**
 * What others cost until their first question answers, measured on 2026-11-22 side by side on one machine: bytes and
 * requests are exact, times are comparable only within one run. JS in kB gzip, LCP in s, TBT in ms.
 * @type {Readonly<Record<string, Seen>>}
 */
export const peers = {
  'one HTML file, no framework': seen(1, 0, 100, 100, 0.65, 0),
  'React, one paragraph': seen(2, 67.5, 100, 100, 1.11, 0),
  'five questions, React, prerendered': seen(2, 68.6, 100, 100, 1.11, 0),
  'the same in JSON-schema forms (RJSF)': seen(3, 192.7, 99, 100, 1.7, 12),
  'the same in SurveyJS': seen(3, 416.7, 87, 100, 2.9, 142),
  'the same in Form.io': seen(5, 425.5, 93, 86, 1.0, 320),
  'a Dutch income tax calculator': seen(8, 215.4, 91, 97, 2.3, 266),
  'a Schengen 90/180 calculator': seen(5, 140.4, 98, 89, 1.7, 126),
  'MyFriendBen, splash only': seen(5, 366.1, 82, 100, 4.1, 194),
  'mon-entreprise, embedded calculator': seen(15, 948.5, 31, 90, 5.8, 4633),
};

/**
 * @param {number} requests @param {number} js @param {number} perf
 * @param {number} access @param {number} lcp @param {number} tbt @returns {Seen}
 */
function seen(requests, js, perf, access, lcp, tbt) {
  return { requests, js, perf, access, lcp, tbt };
}
