/** Everybody and everything, and not what the test command has time for. */
export const inFull = Boolean(process.env.IN_FULL);
