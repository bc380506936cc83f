import { createContext, use } from 'react';
import {
  countriesOf,
  isOffered,
  steps,
  type Answers,
  type QuestionId,
  type Step,
  type StepId,
} from '../questions/index.ts';

/** How the result leads to a page of the wizard. */
export interface Opening {
  readonly answers: Answers;
  readonly hrefOf: (step: StepId) => string;
  readonly onOpen: (step: StepId) => void;
}

type AnyStep = Step & { readonly id: StepId };

const context = createContext<Opening>({
  answers: {},
  hrefOf: () => '',
  onOpen: () => undefined,
});

export const OpeningProvider = context.Provider;
/** How this result leads to the wizard. */
export const useOpening = (): Opening => use(context);

/** The page that asks a question: the one offered as the answers stand, else the one on the usual path. */
export function stepOf(question: QuestionId, answers: Answers): StepId | undefined {
  const asking = (steps as readonly AnyStep[]).filter(({ asks }) => asks.includes(question));
  const offered = asking.find((step) => isOffered(step, answers));
  const usual = asking.find(({ offeredIn }) => !offeredIn);
  const here = asking.find(({ in: where }) => !where || countriesOf(answers).includes(where));
  return (offered ?? usual ?? here ?? asking[0])?.id;
}
