export { Result } from './Result.tsx';
