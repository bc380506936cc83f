import { mayBegin } from './begun.ts';

/**
 * For a page whose early script did not run, as it was changed on its way and no longer fits the policy, or broke: brings
 * what that would have brought.
 */
const { script } = document.documentElement.dataset;
if (script !== undefined && mayBegin()) {
  void import(/* @vite-ignore */ new URL(script, document.baseURI).href);
}
