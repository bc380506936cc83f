import { setTimeout as pause } from 'node:timers/promises';

/** Tries again until there is an answer; what failed last is thrown after ten seconds. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(50);
    }
  }
}
