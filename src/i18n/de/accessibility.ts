import type { StatementWords } from '../messages.ts';
import { criteria } from './criteria.ts';
import { first } from './first.ts';
import { statement } from './statement.ts';

export const accessibility: StatementWords = { ...first, statement, criteria };
