import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** @typedef {{ ok: boolean, said: string }} Ended */

/** @param {string} command @param {NodeJS.ProcessEnv} env @returns {Promise<Ended>} */
function ended(command, env) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => said.push(part));
  }
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ ok: code === 0, said: Buffer.concat(said).toString() });
    });
  });
}

/**
 * Runs commands that need nothing of each other, as many at a time as there are cores, and tells what each has said, as
 * a whole, once it has ended.
 * @param {readonly string[]} commands @param {NodeJS.ProcessEnv} env
 * @param {(index: number, how: Ended) => void} tell
 */
export async function sideBySide(commands, env, tell) {
  const left = [...commands.entries()];
  /** @returns {Promise<void>} */
  const lane = async () => {
    const next = left.shift();
    if (!next) return;
    const [index, command] = next;
    tell(index, await ended(command, env));
    await lane();
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
}
