import { createContext, use } from 'react';
import { readSettings, type Line, type Settings } from '../../embed/index.ts';
import { prefillIn } from '../is-start.ts';

/** What the address of a frame says. */
export interface Embedding {
  readonly settings: Settings;
  /** Options that could not be read. */
  readonly bad: readonly string[];
  /** Names that are no option's. */
  readonly unknown: readonly string[];
  /** Prefilled answers in their text: they are judged once the tool is there. */
  readonly prefill: string | undefined;
}

/** Never throws. */
export const embeddingIn = (search: string, hash: string): Embedding => ({
  ...readSettings(search),
  prefill: prefillIn(hash),
});

/** A frame on another site: what the site has settled, with the look of now, and the line to it. */
export interface Embedded extends Embedding {
  readonly say: Line['say'];
  /** Which site asks to be told whether a route looks open; undefined for none. */
  readonly asks: string | undefined;
  /** Whether it is told: only once the person has been shown so, since the page was loaded, and has not refused. */
  readonly consent: 'not asked' | 'asked' | 'refused';
  readonly setConsent: (consent: 'asked' | 'refused') => void;
  /** Ends the line to the site: it hears nothing more. */
  readonly hangUp: () => void;
}

const context = createContext<Embedded | undefined>(undefined);

export const EmbeddedProvider = context.Provider;

/** The frame that the tool stands in; undefined where it stands alone. */
export const useEmbedded = (): Embedded | undefined => use(context);
