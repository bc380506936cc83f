import { createContext, use } from 'react';

const context = createContext(false);

export const SingleFileProvider = context.Provider;

/** Whether this is the whole tool as one file, which has been downloaded and stands anywhere. */
export const useSingleFile = (): boolean => use(context);
