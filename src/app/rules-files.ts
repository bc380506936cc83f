import * as z from 'zod/mini';
import { languages, loadMessages, type Language, type Messages } from '../i18n/index.ts';
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

const namesIn = (m: Messages): Names[Language] => ({
  routes: entries(m.routes, nameOf),
  requirements: entries(m.routes, ({ requirements }) => entries(requirements, nameOf)),
  figures: entries(m.figures, same),
  units: entries(m.result.units, same),
  obligations: entries(m.duties, title),
  doubts: entries(m.doubts, same),
  notices: entries(m.notices, (those) => entries(those, title)),
  questions: entries(m.questions, nameOf),
  options: optionNames(m),
});

const names = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [language, namesIn(await loadMessages(language))]),
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
