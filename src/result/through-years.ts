import { createContext, use } from 'react';
import { anchorOf, folderOf, pageOfFigure } from '../rulebook/index.ts';
import type { AnyFigureId } from '../rules/index.ts';

/** Where the pages of the rules are reached from. */
interface Rules {
  /** Of the tool; undefined where that is no public place, or where no link may tell who looked. */
  readonly address: string | undefined;
  readonly isFramed: boolean;
}

const context = createContext<Rules>({ address: undefined, isFramed: false });

export const RulesProvider = context.Provider;
export const useRules = (): Rules => use(context);

/** The address at which a figure stands through the years, in a language. */
export const addressOfFigure = (tool: string, lang: string, figure: AnyFigureId): string =>
  new URL(`${folderOf(lang, pageOfFigure(figure))}#${anchorOf('figure', figure)}`, tool).href;
