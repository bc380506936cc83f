import {
  checkedOn,
  figures,
  lawChanges,
  rulesKeepUntil,
  rulesVersion,
  sourceIds,
} from '../../rules/index.ts';
import { allDuties, allNotices } from '../concerning.ts';
import { rulebooks } from '../rulebook.ts';
import type { Names } from './names-schema.ts';
import {
  figurePart,
  lawChangePart,
  noticePart,
  obligationPart,
  routePart,
  sourcePart,
} from './parts.ts';
import { questionParts } from './question-part.ts';
import type { RulesDocument } from './schema.ts';

/** All rules as one document, the same for the same rules. `names` say what its ids are called. */
export const rulesDocument = (names: Names): RulesDocument => ({
  $schema: './rules.schema.json',
  schemaVersion: 1,
  rulesVersion,
  checkedOn,
  keepUntil: rulesKeepUntil,
  licence: 'MIT',
  title: 'Permit Clock: rules on work permits in the Netherlands and Luxembourg',
  description:
    'Amounts, conditions, terms and their sources, as the tool judges by them. Amounts are euro cents, days are calendar dates in the country. No legal advice: the authorities decide.',
  sources: [...sourceIds].map(sourcePart),
  figures: figures.map(figurePart),
  routes: rulebooks().map(routePart),
  obligations: allDuties.map(obligationPart),
  notices: allNotices.map(noticePart),
  lawChanges: lawChanges.map(lawChangePart),
  questions: questionParts(),
  names,
});
