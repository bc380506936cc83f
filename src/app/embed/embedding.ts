import { createContext, use } from 'react';
import { readSettings, type Line, type Settings } from '../../embed/index.ts';

/** What the address of a frame says. */
export interface Embedding {
  readonly settings: Settings;
  /** Options that could not be read. */
  readonly bad: readonly string[];
  /** Prefilled answers in their text: they are judged once the tool is there. */
  readonly prefill: string | undefined;
}

const prefillPrefix = '#p=';

/** The text of the prefilled answers that an address carries. */
const prefillIn = (hash: string): string | undefined =>
  hash.startsWith(prefillPrefix) ? hash.slice(prefillPrefix.length) : undefined;

/** Never throws. */
export const embeddingIn = (search: string, hash: string): Embedding => ({
  ...readSettings(search),
  prefill: prefillIn(hash),
});

/** A frame on another site: what the site has settled, with the look of now, and the line to it. */
export interface Embedded extends Embedding {
  readonly say: Line['say'];
  /** Which site is told whether a route looks open; undefined for none. */
  readonly tells: string | undefined;
  readonly stopTelling: () => void;
  /** The person has said that it must not be told. */
  readonly toldToStop: boolean;
}

const context = createContext<Embedded | undefined>(undefined);

export const EmbeddedProvider = context.Provider;

/** The frame that the tool stands in; undefined where it stands alone. */
export const useEmbedded = (): Embedded | undefined => use(context);
