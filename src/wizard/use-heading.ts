import { useMessages } from '../i18n/index.ts';
import {
  isDiscreet,
  type GroupStepId,
  type OfferedStepId,
  type QuestionId,
  type StepId,
} from '../questions/index.ts';
import type { Path } from './path.ts';

/** The words above a page of questions: the question itself when it is the only one. */
export function useHeading(step: StepId, asks: readonly QuestionId[]): string {
  const { groups, offers, questions } = useMessages();
  const [only, second] = asks;
  if (only && !second) return questions[only].ask;
  return step in offers ? offers[step as OfferedStepId].ask : groups[step as GroupStepId];
}

/** What the title of the window says of the page: its heading, or its number where nobody may read over a shoulder. */
export function usePageTitle(step: StepId, heading: string, { stops, counted }: Path): string {
  const { wizard } = useMessages();
  if (!isDiscreet(counted)) return heading;
  const asked = stops.filter((stop) => stop.step.id !== 'situation');
  const index = asked.findIndex((stop) => stop.step.id === step);
  return wizard.plainTitle(index < 0 ? undefined : index + 1);
}
