import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { InEnglish } from '../i18n/english.test-words.tsx';
import type { PlainDate } from '../dates/index.ts';
import type { Answers, QuestionId, StepId } from '../questions/index.ts';
import { walk, type Session } from './path.ts';
import { StepPage } from './StepPage.tsx';

const today: PlainDate = '2026-11-24';
export const onAnswers = vi.fn<(given: Answers) => void>();

/** Shows a page that asks one question, beside answers that count, with the person who uses it. */
export function open(step: StepId, asks: readonly QuestionId[], answers: Answers = {}) {
  const session: Session = {
    answers,
    told: (Object.keys(answers) as QuestionId[]).filter((id) => !asks.includes(id)),
  };
  const path = walk(session, today);
  const back = '#/';
  const hrefOf = (id: StepId) => `#/${id}`;
  const { container } = render(
    <StepPage {...{ step, asks, session, path, today, back, hrefOf, onAnswers }} />,
    { wrapper: InEnglish },
  );
  return { user: userEvent.setup(), container };
}

export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
export const proceed = () => screen.getByRole('button', { name: 'Continue' });
export const alert = () => screen.queryByRole('alert');
/** The texts of the controls that are marked as wrong, with what describes them. */
export const described = (control: HTMLElement) =>
  (control.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
