import { mayBegin } from './begun.ts';
import { run } from './bring.ts';

/**
 * For a page whose early script did not run, as it was changed on its way and no longer fits the policy, or broke: brings
 * what that would have brought.
 */
const { script } = document.documentElement.dataset;
if (script !== undefined && mayBegin()) void run(script);
