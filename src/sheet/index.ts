export { Paper } from './Paper.tsx';
export type { Stamp } from './printed-case.ts';
