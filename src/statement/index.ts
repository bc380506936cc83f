export {
  countOf,
  numbered,
  type Checked,
  type CriterionNumber,
  type Level,
  type Way,
} from './criteria.ts';
export { statedOn } from './stated.ts';
