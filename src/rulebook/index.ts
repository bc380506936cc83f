export { rulebookOf, rulebooks } from './rulebook.ts';
export type { BookRequirement, Rulebook } from './rulebook.ts';
export type { Change, ChangeOfLaw, FigureChange } from './changes.ts';
export type { BookNotice, Concerning, Duty } from './concerning.ts';
export type { OpenPoint } from './open-points.ts';
export { rulesDocument } from './document/document.ts';
export type { Names } from './document/names-schema.ts';
export { documentSchema, type RulesDocument } from './document/schema.ts';
