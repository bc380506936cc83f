import type { Plugin } from 'vite';

const mark = /(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g;
const marksInReact = 5;

/** The code of React’s client with each mark made as what an `Error` is, but for its trace. */
export function quieted(code: string): string {
  const found = code.match(mark)?.length ?? 0;
  if (found !== marksInReact) {
    throw new Error(`React makes ${found} errors as it loads, not ${marksInReact}: look again.`);
  }
  return code.replaceAll(mark, '$1 = Object.create(Error.prototype, { message: { value: $2 } })');
}

/**
 * As it loads, React makes five errors: marks, to be thrown later. In a browser that is watched (its developer tools,
 * Lighthouse) each error notes where it was made, and the first of them has the whole script parsed once more for that,
 * before a page can begin: 40 of the 48 ms that the script took. Nobody reads where the marks were made. That no error
 * is made any more, in the built page, is held by e2e/start.spec.ts.
 */
export const quietReact = (): Plugin => ({
  name: 'quiet-react',
  apply: 'build',
  transform: {
    filter: { id: /\/react-dom-client\.production\.js$/ },
    handler: (code) => ({ code: quieted(code), map: null }),
  },
});
