export { Compared } from './Compared.tsx';
export { Result } from './Result.tsx';
