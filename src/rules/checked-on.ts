/** The day on which all sources of this room were last read, in stored copies. */
export const checkedOn = '2026-11-22';
