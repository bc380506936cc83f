import * as z from 'zod/mini';
import { about, country, day, id, ids } from './kinds.ts';
import { namesSchema } from './names-schema.ts';
import { plainTerm } from './term-schema.ts';

const questions = about('The questions whose answers it reads.', ids());
const sources = about('Where it stands, by the ids of `sources`, the best first.', ids());

const source = z.object({
  id: id(),
  title: z.string(),
  url: z.string().check(z.regex(/^https:\/\/\S+$/)),
  kind: about(
    'The authority’s own text; its page as others quote it; or somebody who reports it.',
    z.enum(['official', 'quoted', 'secondary']),
  ),
  checked: about('When it was last read.', day()),
});

const period = z.object({
  from: day(),
  until: z.optional(about('The last day. Missing: until a new amount is set.', day())),
  surelyFrom: z.optional(
    about('It began on some day from `from` to this one; nobody knows which.', day()),
  ),
  cents: about('The amount in euro cents.', z.int()),
  sources,
  checked: about('When it was last checked.', day()),
  checkAgain: about('When it is due to be checked again.', day()),
  confidence: z.enum(['high', 'medium', 'low']),
});

const figure = z.object({
  id: id(),
  country: country(),
  unit: z.enum([
    'gross per month',
    'gross per year',
    'gross per hour',
    'per day',
    'taxable per year',
    'gross per month, general income norm',
  ]),
  currency: z.literal('EUR'),
  closed: about('The law sets no more of these amounts.', z.boolean()),
  periods: about(
    'Oldest first, none overlapping. Outside of them the figure has no value.',
    z.array(period),
  ),
});

const requirement = z.object({
  id: id(),
  only: z.optional(
    about(
      'Put only to some: whose pay drops while they hold the permit, or who is hired while in the country. Missing: to everybody.',
      z.enum(['pay-drop', 'hired-here']),
    ),
  ),
  questions,
  figures: ids(),
  sources,
});

const concerning = () =>
  z.object({
    route: about('Of this route, or of few others too.', ids()),
    everybody: about('Of everybody in its country.', ids()),
  });

const openPoint = z.union([
  z.object({ about: z.literal('duty'), obligation: id(), doubt: id() }),
  z.object({ about: z.literal('notice'), notice: id() }),
  z.object({
    about: z.literal('figure'),
    figure: id(),
    from: day(),
    why: z.enum(['confidence', 'start']),
  }),
]);

const route = z.object({
  id: id(),
  country: country(),
  requirements: about(
    'Each must be met where it is put to a person: see `only`. What the tool cannot judge is not among them.',
    z.array(requirement),
  ),
  figures: about('The figures that it is judged by.', ids()),
  namedFigures: about('Others that its notices name.', ids()),
  obligations: concerning(),
  notices: about('Ids of the notices of the route’s country.', concerning()),
  openPoints: about('What the sources leave open for people of this route.', z.array(openPoint)),
  lawChanges: about('Ids, newest first.', ids()),
  freedomSources: about('Where it stands who needs no such permit.', ids()),
  sources,
  checked: about('All of its sources were read on this day or later.', day()),
  checkAgain: about('The first day on which something of it is due.', day()),
});

const concerns = about(
  'The routes whose people it concerns; everybody of the country; or holders of permits that are no route here.',
  z.union([ids(), z.enum(['everybody', 'other-permits'])]),
);

const obligation = z.object({
  id: id(),
  country: country(),
  who: about('Who has to act.', z.enum(['you', 'employer', 'new-employer', 'authority'])),
  milestone: about('A day to know about, with nothing to do.', z.boolean()),
  right: about('From its day on something is allowed.', z.boolean()),
  concerns,
  questions,
  term: plainTerm,
  sources,
});

const notice = z.object({
  id: about('One of its country: both countries may have the same one.', id()),
  country: country(),
  kind: z.enum([
    'doubt',
    'mind',
    'also-checked',
    'benefit',
    'changed',
    'if-job-ends',
    'other-route',
  ]),
  concerns,
  questions,
  figures: ids(),
  sources,
});

const lawChange = z.object({
  id: id(),
  on: about('The first day of the new law.', day()),
  surelyFrom: z.optional(about('It began on some day from `on` to this one.', day())),
  confidence: z.optional(about('Missing: high.', z.enum(['medium', 'low']))),
  routes: ids(),
  sources,
});

const question = z.object({
  id: id(),
  kind: about(
    'choice: one of `options`. date: a calendar date. number, code (four digits). pay: {amount in euro, per, holidayAllowance, hoursPerWeek}. sick-pay: the same, or {percent, statutoryCap}. length: months, or "open-ended". nationalities: codes of countries. spells: a list of {from, to}.',
    z.enum([
      'choice',
      'date',
      'number',
      'code',
      'pay',
      'sick-pay',
      'length',
      'nationalities',
      'spells',
    ]),
  ),
  options: z.optional(z.array(z.string())),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  unsure: about('"unknown" is an answer too.', z.boolean()),
  between: about('{from, to} is an answer too: some day between the two.', z.boolean()),
});

/** The one description of `rules.json`: its type, its check, and the published JSON Schema. */
export const documentSchema = z.object({
  $schema: z.string(),
  schemaVersion: about(
    'Raised when something is renamed, removed or means something else. New fields and new ids may come without.',
    z.literal(1),
  ),
  rulesVersion: about(
    'Names these rules: the newest day on which a source of theirs was read.',
    day(),
  ),
  checkedOn: about('The day on which all sources were last read.', day()),
  keepUntil: about('After this day the rules count as old: they may have changed.', day()),
  licence: z.string(),
  title: z.string(),
  description: z.string(),
  sources: z.array(source),
  figures: z.array(figure),
  routes: z.array(route),
  obligations: z.array(obligation),
  notices: z.array(notice),
  lawChanges: about('Oldest first.', z.array(lawChange)),
  questions: z.array(question),
  names: about('What the ids are called, by language.', namesSchema),
});

export type RulesDocument = z.infer<typeof documentSchema>;
