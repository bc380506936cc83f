import type { NeedlessSurprise, RouteId, SurpriseIn } from '../rules/index.ts';

type Text = string;

/** The figures of the case that a misunderstanding may name; a day or amount is left out where none is known. */
export interface SurpriseFigures {
  /** "€5,942 a month". */
  readonly amount?: Text | undefined;
  /** An amount that is set by the hour. */
  readonly rate?: Text | undefined;
  readonly day?: Text | undefined;
}

interface SurpriseText {
  /** The misunderstanding, as a short question. */
  readonly ask: Text;
  /** What is true. */
  readonly text: (figures: SurpriseFigures) => Text;
}

export interface SurpriseTexts {
  readonly title: Text;
  /** Leads to an answer, by its name. */
  readonly check: (name: Text) => Text;
  /** The same of one that is not given. */
  readonly give: (name: Text) => Text;
  readonly routes: {
    readonly [Id in RouteId]: { readonly [S in SurpriseIn<Id>]: SurpriseText };
  };
  readonly needless: { readonly [S in NeedlessSurprise]: SurpriseText };
}
