import { createContext, use } from 'react';
import { en } from './en/index.ts';
import type { Messages } from './messages.ts';

const context = createContext<Messages>(en);

export const MessagesProvider = context.Provider;

/** The words of the page's language. */
export const useMessages = (): Messages => use(context);
