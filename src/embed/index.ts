export { callHost, hostOrigin, type Line } from './line.ts';
export type { FromHost } from './protocol.ts';
export { watchHeight } from './height.ts';
export { readLook, readSettings, type ReadSettings, type Settings } from './settings.ts';
export { countries, largestHeight, routes, situations } from './settings.ts';
export { hideable, largestRadius, themes } from './look.ts';
export { makeApi } from './loader/api.ts';
export type * from './permit-clock.d.ts';
