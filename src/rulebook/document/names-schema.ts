import * as z from 'zod/mini';
import { about } from './kinds.ts';

const named = () => z.record(z.string(), z.string());

const names = z.object({
  routes: named(),
  requirements: about('By route, then by requirement.', z.record(z.string(), named())),
  figures: named(),
  units: named(),
  obligations: named(),
  events: about('From which day a term runs, inside a sentence.', named()),
  only: about('Whom a way of counting is for; “…” stands for the day.', named()),
  less: about('What shortens a term.', named()),
  caps: about('What ends a term before its time, inside a sentence.', named()),
  doubts: about('In a sentence or two.', named()),
  notices: about('By country, then by notice.', z.record(z.string(), named())),
  lawChanges: about('In a sentence or more.', named()),
  questions: named(),
  options: about('By question, then by option.', z.record(z.string(), named())),
});

export const namesSchema = z.object({ en: names, nl: names, fr: names, de: names });

export type Names = z.infer<typeof namesSchema>;
