export type { Messages, QuestionText } from './messages.ts';
export { en } from './en/index.ts';
export { start } from './en/start.ts';
export { MessagesProvider, useMessages } from './use-messages.ts';
