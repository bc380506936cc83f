import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { inTime } from '../link/in-time.test-time.ts';

const inTests = 5_000;

/** Of each kind; `npm run fuzz` asks for more. */
export const fuzzRuns = Number(process.env['FUZZ_RUNS'] ?? inTests);
const isLong = fuzzRuns > inTests;
const seed = Number(process.env['FUZZ_SEED'] ?? (process.env['CI'] ? 2026 : randomInt(2 ** 31)));

const tell = (line: string) => process.stdout.write(`${line}\n`);

/** Reads as many values as are asked for: each in time, without a throw, every prototype as it was. */
export function fuzz<Value>(
  what: string,
  values: fc.Arbitrary<Value>,
  read: (value: Value) => void,
): void {
  let count = 0;
  if (isLong) tell(`${what}: ${fuzzRuns} runs, FUZZ_SEED=${seed}`);
  const property = fc.property(values, (value) => {
    inTime(() => read(value));
    count += 1;
    if (isLong && count % 10_000 === 0) tell(`${what}: ${count}`);
  });
  fc.assert(property, { numRuns: fuzzRuns, seed });
}

/** Long enough for that many on a busy machine. */
export const fuzzTimeout = 60_000 + 30 * fuzzRuns;
