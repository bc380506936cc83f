export { changesOf, type RouteChanges } from './changes.ts';
export { dialsOf, type DayDial, type Dials, type PayDial } from './dials.ts';
export { askEmployer, type EmployerKnows } from './employer-knows.ts';
export { overdueIn, questionsIn } from './judge.ts';
export type { Actor, MovableId } from './levers.ts';
export { actorsOf, type Move, type Suggestion } from './move.ts';
