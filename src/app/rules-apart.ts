/** What of the rules the words have not brought already, in a file without the tool: a browser can run it in a task of its own. */
export { assess } from '../rules/index.ts';
