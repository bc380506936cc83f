import fc from 'fast-check';

/** A thousand of everything; another number for long runs, or for short ones as in mutation testing. */
export const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000) };

// In CI a change fails for what it did, not for its luck; everywhere else other answers are drawn each time.
if (process.env['CI']) fc.configureGlobal({ seed: 2026 });
