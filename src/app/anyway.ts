/**
 * For a page whose own early scripts did not run, as somebody has changed them on the way and they no longer fit the
 * policy: runs what they would have brought. The only file of its own, so it is small.
 */
const { begin, script } = document.documentElement.dataset;
if (begin === undefined && script !== undefined) {
  void import(/* @vite-ignore */ new URL(script, document.baseURI).href);
}
