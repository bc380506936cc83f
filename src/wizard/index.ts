export { BackLink } from './BackLink.tsx';
export { CheckPage } from './CheckPage.tsx';
export { asksAt, walk, withAnswers, type Path, type Session } from './path.ts';
export { PrefilledProvider } from './prefilled.ts';
export { StepPage } from './StepPage.tsx';
export { useTitle } from './use-title.ts';
