/** The rules in a file without the tool, so that a browser can run them in a task of their own. */
export { assess } from '../rules/index.ts';
