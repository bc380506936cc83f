import * as z from 'zod/mini';
import {
  languages,
  loadMessages,
  loadRulebookWords,
  type Language,
  type Messages,
  type RulebookWords,
} from '../i18n/index.ts';
import { questionIds } from '../questions/index.ts';
import { documentSchema, rulesDocument, type Names } from '../rulebook/index.ts';

const entries = <Value, To>(
  of: Readonly<Record<string, Value>>,
  to: (value: Value) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, to(value)]));

const same = (text: string) => text;
const title = (of: { readonly title: string }) => of.title;
const nameOf = (of: { readonly name: string }) => of.name;
const label = (of: { readonly label: string }) => of.label;

function optionNames({ questions }: Messages) {
  return Object.fromEntries(
    questionIds.flatMap((id) => {
      const text = questions[id];
      return 'options' in text ? [[id, entries(text.options, label)]] : [];
    }),
  );
}

/** In the place of the day that a sentence is about. */
const day = '…';

const namesIn = (m: Messages, { rulebook, when }: RulebookWords): Names[Language] => ({
  routes: entries(m.routes, nameOf),
  requirements: entries(m.routes, ({ requirements }) => entries(requirements, nameOf)),
  figures: { ...m.figures, ...rulebook.otherFigures },
  units: entries(m.result.units, same),
  obligations: entries(m.duties, title),
  events: { ...m.events, 'card-end': when.cardEnd },
  only: entries(when.only, (say) => say(day)),
  less: { ...when.less },
  caps: { ...m.caps },
  doubts: entries(m.doubts, same),
  notices: entries(m.notices, (those) => entries(those, title)),
  lawChanges: { ...rulebook.lawChanges },
  questions: entries(m.questions, nameOf),
  options: optionNames(m),
});

const names = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [
      language,
      namesIn(await loadMessages(language), await loadRulebookWords(language)),
    ]),
  ),
) as Names;

const asText = (json: object) => `${JSON.stringify(json, null, 1)}\n`;

/** The rules for others' software, and the schema that describes them: the text of each file by its name. */
export const rulesFiles = (): Readonly<Record<'rules.json' | 'rules.schema.json', string>> => ({
  'rules.json': asText(rulesDocument(names)),
  'rules.schema.json': asText({
    title: 'Permit Clock: rules.json',
    ...z.toJSONSchema(documentSchema, { io: 'input' }),
  }),
});
