import { createContext, use } from 'react';
import {
  steps,
  type QuestionId,
  type Situation,
  type Step,
  type StepId,
} from '../questions/index.ts';

/** How the result leads to a page of the wizard. */
export interface Opening {
  readonly situation: Situation | undefined;
  readonly hrefOf: (step: StepId) => string;
  readonly onOpen: (step: StepId) => void;
}

type AnyStep = Step & { readonly id: StepId };

const context = createContext<Opening>({
  situation: undefined,
  hrefOf: () => '',
  onOpen: () => undefined,
});

export const OpeningProvider = context.Provider;
export const useOpening = (): Opening => use(context);

/** The page that asks a question: the one offered in the situation, else the one on the usual path. */
export function stepOf(question: QuestionId, situation: Situation | undefined): StepId | undefined {
  const asking = (steps as readonly AnyStep[]).filter(({ asks }) => asks.includes(question));
  const offered = asking.find(({ offeredIn }) => situation && offeredIn?.includes(situation));
  return (offered ?? asking.find(({ offeredIn }) => !offeredIn) ?? asking[0])?.id;
}
