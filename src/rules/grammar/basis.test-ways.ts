const options = [
  'orientation-year-now',
  'orientation-year-before',
  'qualifies-without',
  'none',
] as const;

/** Which of the ways one of the four answers to a question leads to; the last one goes on. */
export function wayOf<Way>(basis: (typeof options)[number], ways: readonly [Way, ...Way[]]) {
  const at = options.indexOf(basis);
  return at < ways.length ? ways[at] : ways.at(-1);
}

export const gap = { why: 'unanswered', question: 'graduateBasis' };
