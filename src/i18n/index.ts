export type { KeptBy } from './keep-messages.ts';
export type { SitesText } from './sites-messages.ts';
export type { Messages } from './messages.ts';
export { countedLines, limitLines } from './counted.ts';
export { embed } from './en/embed.ts';
export { sites } from './en/sites.ts';
export { start } from './en/start.ts';
export { useMessages } from './use-messages.ts';
