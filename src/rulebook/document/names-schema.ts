import * as z from 'zod/mini';
import { about } from './kinds.ts';

const named = () => z.record(z.string(), z.string());

const names = z.object({
  routes: named(),
  requirements: about('By route, then by requirement.', z.record(z.string(), named())),
  figures: about('Of the figures that a route is judged by.', named()),
  units: named(),
  obligations: named(),
  doubts: about('In a sentence or two.', named()),
  notices: about('By country, then by notice.', z.record(z.string(), named())),
  questions: named(),
  options: about('By question, then by option.', z.record(z.string(), named())),
});

export const namesSchema = z.object({ en: names, nl: names, fr: names, de: names });

export type Names = z.infer<typeof namesSchema>;
